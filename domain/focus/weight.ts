import type { DATED_EVENTS, FocusAnswers } from '../intake/answers.ts';
import type { FocusArea } from './suggestion.ts';

type DatedEvent = (typeof DATED_EVENTS)[number];
export type GriefScope = 'death' | 'any-loss';

type Base = {
  readonly area: FocusArea;
  /** Why the answer counts for the area; one sentence for the counselor who corrects the weights. */
  readonly why: string;
  /** Read only where the practice counts any loss as grief, and no one died. */
  readonly lossWithoutDeath?: true;
};
/** Points and words for single answers; an answer without a row gives nothing. */
type ChoiceWeight = Base & {
  readonly item: keyof FocusAnswers;
  readonly answers: Readonly<Record<string, readonly [points: number, says: string]>>;
};
/** A scale from 0 to 4, stretched to `upTo` points. */
type ScaleWeight = Base & {
  readonly item: keyof FocusAnswers;
  readonly upTo: number;
  readonly scale: readonly [string, string, string, string, string];
  readonly says: string;
};
/** An event ticked as happening around the onset, and how close to it. */
type EventWeight = Base & {
  readonly event: DatedEvent;
  readonly says: string;
};
export type Weight = ChoiceWeight | ScaleWeight | EventWeight;
