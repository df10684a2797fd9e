import type { LocalDate } from '../intake/age.ts';
import type { FocusAnswers } from '../intake/answers.ts';
import type { Leaning } from '../words/narrative.ts';
import { diedWeeksAgo } from './death-timing.ts';
import type { Closed } from './gates.ts';
import type { LifeFacts } from './life-facts.ts';
import { pickedArea, type Ranking } from './rank.ts';
import type { FocusArea } from './suggestion.ts';

type Doubted = {
  readonly answers: FocusAnswers;
  readonly life: LifeFacts;
  /** Whether the line says when the low mood began. */
  readonly isOnsetMarked: boolean;
  readonly today: LocalDate | undefined;
  readonly suggested: Pick<Ranking, 'primary' | 'secondary'> | null;
  readonly closed: readonly Closed[];
  readonly leaning: Leaning | null;
  readonly unsafe: boolean;
};

type Doubt = { readonly holds: (doubted: Doubted) => boolean; readonly says: string };

const NAMES: Readonly<Record<FocusArea, string>> = {
  grief: 'grief and loss',
  role_dispute: 'a role dispute',
  role_transition: 'a role transition',
  interpersonal_deficits: 'interpersonal deficits',
};

const suggests = ({ suggested }: Doubted, area: FocusArea) =>
  suggested?.primary === area || suggested?.secondary === area;

const nearDeath = ({ life }: Doubted) => life.near['someone-died'] !== undefined;

const isClosed = ({ closed }: Doubted, area: FocusArea) =>
  closed.some((gate) => gate.area === area);

/** What may speak against a suggestion, each as staff read it. */
const DOUBTS: readonly Doubt[] = [
  {
    holds: (d) => diedWeeksAgo(d.answers, d.life, d.today),
    says: 'The death was, or may have been, only weeks ago: support the person, and do not take ordinary sorrow for illness (P8).',
  },
  {
    holds: (d) => d.answers.someoneDied === 'no' && nearDeath(d),
    says: 'They said that no one who mattered has died, yet the circle or the line shows a death near the onset: ask about it.',
  },
  {
    holds: (d) => d.answers.lifeChanges?.length === 0 && d.life.near['big-change'] !== undefined,
    says: 'They said that nothing big has changed, yet the line shows a change near the onset: ask about it.',
  },
  {
    holds: (d) =>
      d.answers.troubleWith === 'no' &&
      (d.life.strained !== null || d.life.near['trouble-with-a-person'] !== undefined),
    says: 'They said that there is no trouble with anyone, yet the circle or the line shows strain: a dispute may be hidden.',
  },
  {
    holds: (d) => suggests(d, 'grief') && d.answers.someoneDied === 'no' && !nearDeath(d),
    says: 'No one died: this practice counts any loss as grief, so ask whether it is rather a change to live with.',
  },
  {
    holds: (d) => suggests(d, 'grief') && d.answers.closenessToThem === 'not-close',
    says: 'They were not close to the person who died.',
  },
  {
    holds: (d) =>
      suggests(d, 'grief') && d.answers.eventTiming?.['someone-died'] === 'over-a-year-before',
    says: 'The death was over a year before the low mood began.',
  },
  {
    holds: (d) => suggests(d, 'role_dispute') && d.answers.troubleStage === 'over',
    says: 'They say that it is over and that they are adjusting: that is a change rather than a dispute (P5).',
  },
  {
    holds: (d) => suggests(d, 'role_dispute') && d.unsafe,
    says: 'This relationship may not be safe: look at safety before anything about that person (P11).',
  },
  {
    holds: (d) =>
      suggests(d, 'role_transition') &&
      d.answers.eventTiming?.['big-change'] === 'over-a-year-before',
    says: 'The change was over a year before the low mood began: ask whether it is still felt.',
  },
  {
    holds: (d) =>
      suggests(d, 'role_transition') && d.answers.someoneDied === 'yes' && !isClosed(d, 'grief'),
    says: 'Someone died: ask whether the change is part of that loss.',
  },
  {
    holds: (d) => suggests(d, 'interpersonal_deficits'),
    says: 'A death, a quarrel or a change may be hidden: ask for each once more before settling on this.',
  },
  {
    holds: (d) => d.suggested !== null && d.answers.onset === undefined && !d.isOnsetMarked,
    says: 'They did not say when the low mood began, so nothing can be weighed against its onset (P2).',
  },
];

/** Decides what to tell staff against the suggestion; an overridden pick of the client is always told (P10). */
export function doubtsAbout(doubted: Doubted): readonly string[] {
  const plain = DOUBTS.filter(({ holds }) => holds(doubted)).map(({ says }) => says);
  return [...plain, ...uncountedDeath(doubted), ...pickDoubt(doubted), ...wordsDoubt(doubted)];
}

/** A death that was told and does not count is said so: the counselor may know better (P7). */
function uncountedDeath({ answers, closed }: Doubted): readonly string[] {
  if (answers.someoneDied !== 'yes') return [];
  return closed.filter(({ area }) => area === 'grief').map(({ because }) => because);
}

function pickDoubt({ answers, suggested, closed }: Doubted): readonly string[] {
  const pick = pickedArea(answers);
  if (pick === null || pick === suggested?.primary) return [];
  const shut = closed.find(({ area }) => area === pick);
  const why = shut ? ` ${shut.because}` : '';
  return [`Their own pick, ${NAMES[pick]}, is not the first suggestion: ask what they mean.${why}`];
}

function wordsDoubt(doubted: Doubted): readonly string[] {
  const area = wordsDisagreement(doubted);
  return area === null ? [] : [`Their own words speak more of ${NAMES[area]}.`];
}

/** The area that the words lean to, where the answers suggest another, or none because they shut it out. */
export function wordsDisagreement({
  suggested,
  leaning,
}: Pick<Doubted, 'suggested' | 'leaning'>): FocusArea | null {
  if (!leaning) return null;
  if (!suggested) return leaning.primary;
  const agree = leaning.primary === suggested.primary || leaning.primary === suggested.secondary;
  return agree ? null : leaning.primary;
}
