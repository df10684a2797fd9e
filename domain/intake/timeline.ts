export const LIFE_CHANGES = [
  'job',
  'study',
  'move',
  'new-country',
  'baby',
  'break-up',
  'marriage',
  'illness',
  'caring-for-someone',
  'retirement',
  'child-left-home',
  'money',
  'identity',
  'other',
] as const;

/** The line has room for so many in its two years. */
export const MOST_EVENTS = 12;

/** A death and trouble as in the question about what happened around the onset, and each change of life. */
export const EVENT_KINDS = [
  'someone-died',
  'trouble-with-a-person',
  ...LIFE_CHANGES,
  'something-good',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export type LifeEvent = {
  /** `2026-03`. */
  readonly month: string;
  readonly kind: EventKind;
  /** A few words of the client's own. */
  readonly label?: string | undefined;
};

/** What happened in the last two years, and when the low mood began, as far as the client knows it. */
export type Timeline = {
  readonly events: readonly LifeEvent[];
  /** Year or month. */
  readonly onset?: string | undefined;
};
