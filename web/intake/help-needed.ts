import { chosen, type Answers } from './questions/question.ts';

/**
 * Which answers ask for crisis help at once, before anything is sent: `page` for danger now, `card`
 * for what a person should hear about soon. The service decides again from the whole form.
 */
const ASKS: readonly {
  readonly key: string;
  readonly page?: string[];
  readonly card?: string[];
}[] = [
  { key: 'answers.phq9.items.8', card: ['1', '2', '3'] },
  { key: 'answers.safety.thoughtsOfEndingLifeNow', page: ['yes'], card: ['unsaid'] },
  {
    key: 'answers.safety.suicideAttempt',
    page: ['past-3-months'],
    card: ['longer-ago', 'unsaid'],
  },
  { key: 'answers.safety.thoughtsOfHarmingSomeone', page: ['yes'], card: ['unsaid'] },
  { key: 'answers.safety.voicesOrPlots', card: ['yes'] },
  { key: 'answers.safety.voicesTellToHarm', page: ['yes'], card: ['unsaid'] },
  { key: 'answers.safety.afraidOfSomeoneClose', card: ['yes'] },
  { key: 'answers.safety.unsafeRightNow', page: ['yes'], card: ['unsaid'] },
  { key: 'answers.safety.childOrDependentInDanger', page: ['yes'], card: ['unsaid'] },
];

export type HelpNeeded = 'page' | 'card' | 'none';

/** How loudly the answers to these questions ask for help. */
export function helpNeeded(answers: Answers, keys: readonly string[]): HelpNeeded {
  const asked = ASKS.filter(({ key }) => keys.includes(key));
  const any = (how: 'page' | 'card') =>
    asked.some((ask) => chosen(answers, ask.key).some((value) => ask[how]?.includes(value)));
  if (any('page')) return 'page';
  return any('card') ? 'card' : 'none';
}
