import type { Weekday } from '../practice/opening-hours.ts';

/** Hours by the wall clock of the practice's zone; `to` is after `from`, both on a quarter of an hour. */
export type Span = { readonly from: string; readonly to: string };

export const DAY_OFF_KINDS = ['holiday', 'leave', 'other'] as const;

/** Whole local days on which nobody is booked, first and last included. */
export type DaysOff = {
  readonly from: string;
  readonly to: string;
  readonly kind: (typeof DAY_OFF_KINDS)[number];
};

/** When a counselor sees clients. */
export type CounselorHours = {
  readonly weekly: readonly {
    readonly days: readonly Weekday[];
    readonly spans: readonly Span[];
  }[];
  /** On this date these hours instead of the weekly ones; no spans: closed. */
  readonly exceptions: readonly { readonly date: string; readonly spans: readonly Span[] }[];
  readonly daysOff: readonly DaysOff[];
  /** Minutes kept free after each session: 0, 15, 30, … */
  readonly bufferMinutes: number;
};

/** Somebody who sees clients; the id is the sign-in's subject. */
export type Counselor = {
  readonly id: string;
  readonly name: string;
  /** Where the morning digest goes. */
  readonly email: string;
  readonly hours: CounselorHours;
  /** Raised by every change; a booking is refused when the hours it was planned on have changed. */
  readonly version: number;
  /** Hash of the token of the private calendar feed, while there is one. */
  readonly feed?: string | undefined;
  /** Their sign-in was removed: nobody is booked with them, and nothing is told to them. */
  readonly gone?: true | undefined;
};
