import type { WallTime } from '../calendar/wall-time.ts';
import type { Counselor } from '../counselor/counselor.ts';
import { problemAt } from './check-start.ts';
import { clientOpenings, isInTime } from './client-openings.ts';
import type { Course, Session } from './course.ts';
import type { CourseFile } from './course-store.ts';
import { decideChange, finishJobs, planJobs, type CourseChange } from './decide-change.ts';
import {
  refused,
  type CourseDecision,
  type CourseRules,
  type Deciding,
  type Refused,
  type Room,
} from './decision.ts';
import { isAhead, lastSession, sessionNumbered } from './live-sessions.ts';
import { movedTo } from './session-changes.ts';
import { undoJob, undoJobId } from './undo-job.ts';

/** How long a client can take a cancellation back; the time is held for them meanwhile. */
const UNDO_MS = 15 * 60_000;

/** What a client does with one session by link. */
export type VisitChange = Deciding & {
  readonly file: CourseFile;
  readonly number: number;
  /** The session's `pageVersion` that was on the page. */
  readonly version: number;
};

/**
 * What a client's page knows a session by. Every move, cancellation and undo raises it, so that a
 * request that comes twice, or long after another, finds a version that is not its own.
 */
export const pageVersion = ({ sequence }: Pick<Session, 'sequence'>): number => sequence + 1;

/** `already`: it was done before, so the page shows the same and nothing is written. */
export type VisitDecision =
  | CourseDecision
  | {
      readonly kind: 'already';
      readonly course: Course;
      readonly sessions: readonly Session[];
    };

/**
 * Decides what a client's link may do with a session now. Moving and calling off end with the
 * practice's notice; the last session is called off by telephone alone, because it is the one that
 * nobody should miss without a word.
 */
export function mayDo(session: Session, file: CourseFile, practice: CourseRules, now: Date) {
  const isActive = file.course.status === 'active';
  const isOpen = isActive && isAhead(session, now);
  const canChange = isOpen && isInTime(session, practice, now);
  return {
    confirm: isOpen && session.confirmedAt === undefined,
    move: canChange,
    cancel: canChange && !isLast(session, file),
    undo: isActive && session.undo !== undefined && session.undo.until > now,
  };
}

/** Decides about a client's word that they will come: until the session begins, and once. */
export function confirmSession(visit: VisitChange): VisitDecision {
  const session = sessionAt(visit);
  if (!('state' in session)) return session;
  if (session.state !== 'booked') return refused('appointment-changed');
  if (session.confirmedAt) return already(visit);
  if (!isAhead(session, visit.now)) return refused('too-late');
  return decideChange(byClient(visit, { ...session, confirmedAt: visit.now }, 'confirmed'));
}

/** Decides about moving a session to one of the openings its client is offered (`clientOpenings`). */
export function moveByClient(visit: VisitChange & Room & { readonly to: WallTime }): VisitDecision {
  const { file, number, version, to, counselor } = visit;
  const moved = sessionNumbered(file.sessions, number);
  const isThere = moved?.start.date === to.date && moved.start.time === to.time;
  if (isThere && isRepeat(moved, version)) return already(visit);

  const session = sessionAt(visit);
  if (!('state' in session)) return session;
  const late = notChangeable(session, visit);
  if (late) return late;
  if (isThere) return already(visit);
  const openings = clientOpenings(visit);
  if (!openings.some(({ date, time }) => date === to.date && time === to.time)) {
    return refused('not-bookable', {
      problems: [{ number, start: to, problem: 'taken', alternatives: openings.slice(0, 3) }],
    });
  }
  return decideChange({
    ...byClient(visit, movedTo(session, to, counselor), 'moved'),
    counselor,
    tell: [
      { kind: 'session-changed', number },
      { kind: 'client-changed', number },
    ],
  });
}

/**
 * Decides about calling a session off. For a quarter of an hour nothing is final: its time is held,
 * nobody is told, and the job that ends that time does the rest (`endUndo`). A request that comes
 * again after it was undone is of an older version, and does nothing.
 */
export function cancelByClient(visit: VisitChange): VisitDecision {
  const off = sessionNumbered(visit.file.sessions, visit.number);
  if (off?.cancelledBy === 'client' && isRepeat(off, visit.version)) return already(visit);
  const session = sessionAt(visit);
  if (!('state' in session)) return session;
  if (session.cancelledBy === 'client') return already(visit);
  const late = notChangeable(session, visit);
  if (late) return late;
  if (isLast(session, visit.file)) return refused('last-session');
  const sequence = session.sequence + 1;
  const called: Session = {
    ...{ ...session, state: 'cancelled', cancelledBy: 'client', sequence },
    undo: {
      until: new Date(visit.now.getTime() + UNDO_MS),
      jobId: undoJobId({ ...session, sequence }),
    },
  };
  return decideChange({
    ...byClient(visit, called, 'cancelled'),
    jobs: planJobs(...undoJob(called)),
  });
}

/**
 * Decides about taking a cancellation back within its quarter of an hour: everything is as before.
 * Where the counselor has a day off there meanwhile, or works at other hours, there is nothing to
 * come back to: the client calls.
 */
export function undoCancellation(
  visit: VisitChange & { readonly counselor: Counselor },
): VisitDecision {
  const { counselor, now } = visit;
  const back = sessionNumbered(visit.file.sessions, visit.number);
  if (back?.state === 'booked' && isRepeat(back, visit.version)) return already(visit);
  const session = sessionAt(visit);
  if (!('state' in session)) return session;
  if (session.state === 'booked') return already(visit);
  if (session.cancelledBy !== 'client') return refused('appointment-changed');
  if (!session.undo || session.undo.until <= now) return refused('undo-over');
  if (!isStillThere(session, counselor, now)) return refused('time-gone');
  const restored: Session = {
    ...{ ...session, state: 'booked', sequence: session.sequence + 1 },
    ...{ cancelledBy: undefined, undo: undefined },
  };
  return decideChange({
    ...byClient(visit, restored, 'undone'),
    counselor,
    jobs: finishJobs(...undoJob(session)),
  });
}

/**
 * Whether a cancelled session's counselor works at its time still. Its cells are held for it, so
 * nothing else can stand there.
 */
export const isStillThere = (session: Session, counselor: Counselor, now: Date): boolean =>
  problemAt({ ...session, counselor, now, busy: [], ignore: () => false }) === null;

/** Whether a request is of the version right before: it was done, and its answer was lost. */
const isRepeat = (session: Session, version: number): boolean =>
  pageVersion(session) === version + 1;

/** The session as the page knew it; an older version is void, and nothing is done in a course that is over. */
function sessionAt({ file, number, version }: VisitChange): Session | Refused {
  const session = sessionNumbered(file.sessions, number);
  if (!session || pageVersion(session) !== version) return refused('appointment-changed');
  return file.course.status === 'active' ? session : refused('course-over');
}

function notChangeable(session: Session, { practice, now }: VisitChange): Refused | undefined {
  if (session.state !== 'booked') return refused('appointment-changed');
  return isInTime(session, practice, now) && isAhead(session, now)
    ? undefined
    : refused('too-late');
}

const isLast = ({ number }: Session, { course, sessions }: CourseFile): boolean =>
  lastSession(course, sessions)?.number === number;

const already = ({ file: { course, sessions } }: VisitChange): VisitDecision => ({
  kind: 'already',
  course,
  sessions,
});

const byClient = (
  { file, practice, newId, now }: VisitChange,
  session: Session,
  action: string,
): CourseChange => ({
  ...{ file, practice, newId, now },
  course: file.course,
  sessions: [session],
  who: 'client',
  action,
  fields: ['sessions'],
});
