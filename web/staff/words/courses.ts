import type {
  CadenceKind,
  Course,
  CourseStatus,
  Phase,
  Place,
  Scope,
  Session,
  Task,
} from '../course/contract.ts';

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  beginning: 'Beginning',
  middle: 'Middle',
  ending: 'Ending',
};

/** The zone's rules changed after the session was booked: the wall clock names another moment now. */
export const DRIFTED = 'the clock’s rules changed: move it';

export const COURSE_STATUS_WORDS: Readonly<Record<CourseStatus, string>> = {
  active: 'Under way',
  completed: 'Completed',
  'ended-early': 'Ended early',
};

export const CADENCE_WORDS: Readonly<Record<CadenceKind, { name: string; means: string }>> = {
  weekly: { name: 'Weekly', means: 'The same day and time each week.' },
  'twice-weekly': { name: 'Twice weekly', means: 'A second day and time each week.' },
  'weekly-then-fortnightly': {
    name: 'Weekly, then every two weeks',
    means: 'More room between the last two or three.',
  },
};

export const PLACE_WORDS: Readonly<Record<Place['kind'], string>> = {
  office: 'At the office',
  video: 'By video',
};

const STATE_WORDS: Readonly<Record<Session['state'], string>> = {
  booked: 'Booked',
  cancelled: 'Cancelled',
  attended: 'Attended',
  missed: 'Missed',
  'late-cancelled': 'Cancelled late',
};

/** The state of a session in one line: "Booked, confirmed", "Cancelled by the client". */
export function stateWords({ state, confirmedAt, cancelledBy }: Session): string {
  if (state === 'booked') return confirmedAt === null ? 'Booked' : 'Confirmed';
  if (state !== 'cancelled' || cancelledBy === null) return STATE_WORDS[state];
  return cancelledBy === 'client' ? 'Cancelled by the client' : 'Cancelled by us';
}

/** What missing a session does, as it is agreed at booking. */
export const missedWords = (counts: boolean): string =>
  counts
    ? 'A missed session counts as one of the agreed number.'
    : 'A missed session does not count: another can be agreed for it.';

export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  this: 'Only this session',
  following: 'This one and all after it',
  rest: 'All that are still to come',
};

/** A task as it is asked of somebody. `when` names the session that caused it. */
export function taskWords(
  { kind }: Pick<Task, 'kind'>,
  when: string | null,
): { readonly title: string; readonly hint: string } {
  const which = when === null ? '' : `: ${when}`;
  switch (kind) {
    case 'call-after-miss':
      return {
        title: `Call about the missed session${which}`,
        hint: 'Warmly and without blame. Offer another time in the same week, if there is one.',
      };
    case 'replan':
      return {
        title: 'Agree anew how to go on',
        hint: 'Two misses in a row, or three in all: ask what is in the way, and plan again together.',
      };
    case 'offer-make-up':
      return {
        title: `The client cancelled${which}`,
        hint: 'Offer another time, or agree to go on without.',
      };
    case 'book-the-rest':
      return {
        title: 'Only the first session is booked',
        hint: 'Book the rest once a counselor has cleared the request.',
      };
  }
}

/** "1 session", "14 sessions" */
export const sessionsWords = (count: number): string =>
  count === 1 ? '1 session' : `${count} sessions`;

/** Whether a client hears of a change by mail, or from nobody unless somebody tells them. */
export function toldWords({
  mayEmail,
  callInstead,
}: Pick<Course['client'], 'mayEmail' | 'callInstead'>): string {
  if (!mayEmail) return 'No mail goes to this client: please tell them yourself.';
  return callInstead === null
    ? 'The client gets one mail about it.'
    : 'A mail goes out, but the last one did not reach them: please call as well.';
}
