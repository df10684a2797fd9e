import type { FocusArea } from './suggestion.ts';

type Three = readonly [string, string, string];

/** Questions to open the talk with; own wording. */
const QUESTIONS: Readonly<Record<FocusArea, Three>> = {
  grief: [
    'What was this person like, and what did you two share?',
    'How was the time around the death for you, and who was there for you?',
    'What is hardest to think or talk about since then?',
  ],
  role_dispute: [
    'What do you want from this person, and what do you think they want from you?',
    'What happens when the two of you try to talk about it?',
    'What would have to change for things to feel good enough?',
  ],
  role_transition: [
    'What was good about life before the change, and what was hard?',
    'What is asked of you now that was not asked before?',
    'Who went through it with you, and who fell away?',
  ],
  interpersonal_deficits: [
    'Was there ever a time with people when it went well?',
    'What happens when someone gets closer to you?',
    'Has anyone died, or anything changed, that we have not talked about yet?',
  ],
};

/** For an unsafe relationship: nothing here practises a talk with that person, or brings them in (P11). */
const SAFETY_FIRST: Three = [
  'Are you alone now, and is it safe to talk about this person?',
  'What happens when this person gets angry, and has it become worse lately?',
  'What has helped you stay safe so far, and who knows about it?',
];

const NOTHING_CLEAR: Three = [
  'What was going on in your life when you began to feel this way?',
  'Who are the people in your life now, and how is it with each of them?',
  'Is there a loss, a quarrel or a change that we have not touched yet?',
];

type Asked = {
  readonly primary: FocusArea | 'none';
  readonly secondary: FocusArea | null;
  readonly unsafe: boolean;
};

/** Three questions for the first talk: two of three go to the first area where there is a second. */
export function questionsFor({ primary, secondary, unsafe }: Asked): Three {
  if (primary === 'none') return NOTHING_CLEAR;
  const first = questionsOf(primary, unsafe);
  if (secondary === null) return first;
  return [first[0], first[1], questionsOf(secondary, unsafe)[0]];
}

function questionsOf(area: FocusArea, unsafe: boolean): Three {
  return area === 'role_dispute' && unsafe ? SAFETY_FIRST : QUESTIONS[area];
}
