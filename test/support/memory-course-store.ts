import { sessionRef, type Session } from '../../domain/course/course.ts';
import type { CellChange, CourseWrites } from '../../domain/course/course-writes.ts';
import type { PersonMark } from '../../domain/course/client-store.ts';
import type { CourseStore } from '../../domain/course/course-store.ts';
import { isFinal, type MailRow } from '../../domain/mail/mail.ts';
import { courseIdOf } from '../../domain/mail/mail-course.ts';
import type { OfferWrites } from '../../domain/offer/offer-writes.ts';
import { isSeen } from './memory-mails.ts';
import {
  type Action,
  cellKey,
  type MemoryTable,
  putAudit,
  putNew,
  together,
} from './memory-table.ts';

/** Courses in memory, under the conditions of the table. */
export function courseStoreIn(table: MemoryTable): CourseStore {
  const sessionsOf = (courseId: string) =>
    [...table.sessions.values()]
      .filter((session) => session.courseId === courseId)
      .sort((one, other) => one.number - other.number);
  return {
    find: async (courseId) => {
      const course = table.courses.get(courseId);
      if (!course) return undefined;
      const sessions = sessionsOf(courseId);
      return { course, sessions, reminders: liveReminders(table, sessions) };
    },
    write: async (writes) => together(actionsOf(table, writes)),
    list: async (status) =>
      [...table.courses.values()]
        .filter((course) => course.status === status)
        .sort(by(({ endDate, id }) => `${endDate}#${id}`)),
    sessionsBetween: async (from, to) =>
      [...table.sessions.values()]
        .filter(({ start }) => from <= start.date && start.date <= to)
        .sort(by(({ startsAt, courseId }) => `${startsAt.toISOString()}#${courseId}`)),
    mailsOf: async (courseId) =>
      [...table.mails.values()]
        .filter(({ about }) => courseIdOf(about) === courseId)
        .sort(by(({ createdAt, id }) => `${createdAt.toISOString()}#${id}`)),
  };
}

const by =
  <Row>(key: (row: Row) => string) =>
  (one: Row, other: Row) =>
    key(one) < key(other) ? -1 : 1;

const liveReminders = ({ mails }: MemoryTable, sessions: readonly Session[]) =>
  sessions
    .map(({ reminder }) => mails.get(reminder ?? ''))
    .filter((row): row is MailRow => row !== undefined && !isFinal(row.state));

function actionsOf(table: MemoryTable, writes: CourseWrites): readonly Action[] {
  return [
    courseAction(table, writes),
    ...writes.sessions.map((change) => sessionAction(table, change)),
    ...dayActions(table, writes.cells),
    ...writes.mails.plan.map((row) => putNew(table.mails, 'mail', row)),
    ...writes.mails.move.map((change) => mailAction(table, change)),
    ...writes.jobs.plan.map((row) => putNew(table.jobs, 'job', row)),
    ...writes.jobs.finish.map(({ id }) => jobAction(table, id)),
    ...hoursAction(table, writes),
    ...clientActions(table, writes),
    ...(writes.offer ? [offerAction(table, writes.offer)] : []),
    putAudit(table, writes.audit),
  ];
}

export function offerAction(
  { offers }: MemoryTable,
  { before, after }: OfferWrites['offer'],
): Action {
  return {
    item: `offer ${after.id}`,
    holds: offers.get(after.id)?.version === before?.version,
    write: () => void offers.set(after.id, after),
    otherwise: 'stale',
  };
}

function courseAction({ courses }: MemoryTable, { course }: CourseWrites): Action {
  const { before, after } = course;
  return {
    item: `course ${after.id}`,
    holds: courses.get(after.id)?.version === before?.version,
    write: () => void courses.set(after.id, after),
    otherwise: 'stale',
  };
}

function sessionAction(
  { sessions }: MemoryTable,
  { before, after }: CourseWrites['sessions'][number],
): Action {
  const stored = sessions.get(sessionRef(after));
  return {
    item: `session ${sessionRef(after)}`,
    holds: before ? stored !== undefined && stored.reminder === before.reminder : !stored,
    write: () => void sessions.set(sessionRef(after), after),
    otherwise: 'stale',
  };
}

/** The cells of one counselor's day are one item. */
export function dayActions(
  { cells }: MemoryTable,
  changes: readonly CellChange[],
): readonly Action[] {
  if (new Set(changes.map(cellKey)).size < changes.length) {
    throw new Error('One cell changes twice');
  }
  const days = Map.groupBy(
    changes.filter(({ from, to }) => from !== to),
    ({ counselorId, date }) => `day ${counselorId}#${date}`,
  );
  return [...days].map(([item, changed]) => ({
    item,
    holds: changed.every((cell) => (cells.get(cellKey(cell)) ?? null) === cell.from),
    write: () => {
      for (const cell of changed) {
        if (cell.to === null) cells.delete(cellKey(cell));
        else cells.set(cellKey(cell), cell.to);
      }
    },
    otherwise: 'taken',
  }));
}

function mailAction(
  { mails }: MemoryTable,
  { before, after }: CourseWrites['mails']['move'][number],
): Action {
  const stored = mails.get(before.id);
  return {
    item: `mail ${before.id}`,
    holds: stored !== undefined && isSeen(stored, before),
    write: () => void mails.set(after.id, after),
    otherwise: 'stale',
  };
}

/** Ends a job that is still waiting. */
export function jobAction({ jobs }: MemoryTable, jobId: string): Action {
  const stored = jobs.get(jobId);
  return {
    item: `job ${jobId}`,
    holds: stored?.state === 'waiting',
    write: () => void (stored && jobs.set(jobId, { ...stored, state: 'done' })),
    otherwise: 'stale',
  };
}

export const hoursAction = (
  { counselors }: MemoryTable,
  { hours }: Pick<CourseWrites, 'hours'>,
): readonly Action[] =>
  hours
    ? [
        {
          item: `counselor ${hours.counselorId}`,
          holds: counselors.get(hours.counselorId)?.version === hours.version,
          otherwise: 'hours-changed',
        },
      ]
    : [];

function clientActions(table: MemoryTable, writes: CourseWrites): readonly Action[] {
  const { booking, releaseClient, course } = writes;
  const activate = (clientId: string, activeCourse: string | undefined) => {
    const gained = table.gained.get(clientId) ?? { remindersOff: false };
    table.gained.set(clientId, { ...gained, activeCourse });
  };
  const activeOf = (clientId: string) => table.gained.get(clientId)?.activeCourse;
  return [
    ...(booking
      ? ([
          {
            item: `client ${booking.clientId}`,
            holds: table.clients.has(booking.clientId) && !activeOf(booking.clientId),
            write: () => activate(booking.clientId, course.after.id),
            otherwise: 'active-course',
          },
          {
            item: `intake ${booking.intakeId}`,
            holds: table.intakes.get(booking.intakeId)?.intake.version === booking.intakeVersion,
            otherwise: 'stale',
          },
          ...booking.marks.map((mark) => markAction(table, mark)),
        ] as const)
      : []),
    ...(releaseClient
      ? ([
          {
            item: `client ${releaseClient}`,
            holds: activeOf(releaseClient) === course.after.id,
            write: () => activate(releaseClient, undefined),
            otherwise: 'stale',
          },
        ] as const)
      : []),
  ];
}

const markAction = ({ bookings: booked }: MemoryTable, { hash, bookings }: PersonMark): Action => ({
  item: `person ${hash}`,
  holds: (booked.get(hash) ?? 0) === bookings,
  write: () => void booked.set(hash, bookings + 1),
  otherwise: 'stale',
});
