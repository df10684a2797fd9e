import { bookedDay, DAYS_AHEAD } from '../../domain/course/booked-day.ts';
import { addDays } from '../../domain/calendar/local-time.ts';
import { sessionRef, type Session } from '../../domain/course/course.ts';
import { parseDayRef } from '../../domain/course/digest.ts';
import { isOpened } from '../../domain/draft/begun-request.ts';
import { addressFaultNoted, type AddressFault } from '../../domain/mail/address-fault.ts';
import { isFinal, type MailRow } from '../../domain/mail/mail.ts';
import { courseIdOf } from '../../domain/mail/mail-course.ts';

import type {
  CourseAtSending,
  DayAtSending,
  Following,
  IntakeAtSending,
  MailStore,
  DraftAtSending,
  OfferAtSending,
  RecordAtSending,
} from '../../domain/mail/mail-store.ts';
import type { MemoryTable } from './memory-table.ts';

/** What tests may do to a store of mails besides using it. */
export type MemoryMails = MailStore & {
  readonly put: (row: MailRow) => void;
  readonly row: (mailId: string) => MailRow;
  /** Instead of what the table would tell of the record; `undefined` stands for one that is gone. */
  readonly setRecord: (recordId: string, record: RecordAtSending | undefined) => void;
};

/** Mails and what they speak of, in memory, under the conditions of the table. */
export function mailStoreIn(table: MemoryTable): MemoryMails {
  const { mails, links } = table;
  const told = new Map<string, RecordAtSending | undefined>();
  const move = (before: MailRow, next: MailRow, alongside: () => void) => {
    const stored = mails.get(before.id);
    if (!stored) return 'stale';
    if (!isSeen(stored, before)) return isSeen(stored, next) ? 'saved' : 'stale';
    mails.set(next.id, next);
    alongside();
    return 'saved';
  };
  return {
    find: async (id) => mails.get(id),
    findDue: async (now, limit) => due(table, now).slice(0, limit),
    claim: async (before, next, minted) =>
      move(before, next, () => minted.forEach((link) => links.set(link.hash, link))),
    replace: async (before, next, following) =>
      move(before, next, () => following && follow(table, before, following)),
    recordOf: async (row) => {
      const record = told.has(row.about.id) ? told.get(row.about.id) : recordIn(table, row);
      const isToClient = row.kind === 'intake-received' || row.kind === 'opening-offer';
      if (record?.record === 'offer' && !isToClient)
        return { record: 'offer', offer: record.offer };
      return record?.record === 'intake' && !isToClient ? { ...record, client: undefined } : record;
    },
    noteAddressFault: async (row, fault, now) => noteFault(table, row, fault, now),
    put: (row) => void mails.set(row.id, row),
    row: (id) => {
      const row = mails.get(id);
      if (!row) throw new Error(`No mail ${id} in this test`);
      return row;
    },
    setRecord: (recordId, record) => void told.set(recordId, record),
  };
}

/** What tells that a row is the one that was read. */
export const isSeen = (stored: MailRow, seen: MailRow) =>
  stored.state === seen.state &&
  stored.attempts === seen.attempts &&
  stored.feedback === seen.feedback &&
  stored.claim?.id === seen.claim?.id &&
  stored.settled === seen.settled;

function due({ mails, jobs }: MemoryTable, now: Date) {
  const waiting = [
    ...[...mails.values()]
      .filter(({ state }) => !isFinal(state))
      .map(({ id, due }) => ({ kind: 'mail', id, due }) as const),
    ...[...jobs.values()]
      .filter(({ state }) => state === 'waiting')
      .map(({ id, due }) => ({ kind: 'job', id, due }) as const),
  ];
  return waiting
    .filter((row) => row.due <= now)
    .sort((one, other) => one.due.getTime() - other.due.getTime())
    .map(({ kind, id }) => ({ kind, id }));
}

/** The session goes on to its next reminder, unless it has moved on meanwhile. */
function follow({ sessions, mails }: MemoryTable, ended: MailRow, { session, next }: Following) {
  const stored = sessions.get(sessionRef(session));
  if (stored?.reminder !== ended.id) return;
  sessions.set(sessionRef(session), { ...stored, reminder: next?.id });
  if (next && !mails.has(next.id)) mails.set(next.id, next);
}

/** Once, and not where the contact was changed after the mail went out. */
function noteFault(table: MemoryTable, row: MailRow, fault: AddressFault, now: Date) {
  const client = table.clients.get(clientOf(table, row.about) ?? '');
  if (!client || client.addressFault || (client.contactSince ?? fault.at) > fault.at) return;
  table.clients.set(client.id, { ...client, addressFault: fault });
  table.audits.push(addressFaultNoted(client.id, row, fault, now));
}

function clientOf(table: MemoryTable, about: MailRow['about']): string | undefined {
  if (about.record === 'intake') return table.intakes.get(about.id)?.intake.clientId;
  if (about.record === 'offer')
    return table.offers.get(about.id)?.asks.find(({ number }) => number === about.version)
      ?.clientId;
  return table.courses.get(courseIdOf(about) ?? '')?.clientId;
}

function recordIn(
  table: MemoryTable,
  { about }: Pick<MailRow, 'about'>,
): RecordAtSending | undefined {
  if (about.record === 'intake') return intakeIn(table, about.id);
  if (about.record === 'counselor') return dayIn(table, about.id);
  if (about.record === 'offer') return offerIn(table, about);
  if (about.record === 'draft') return draftIn(table, about.id);
  return courseIn(table, courseIdOf(about) ?? '');
}

function draftIn({ drafts }: MemoryTable, draftId: string): DraftAtSending | undefined {
  const draft = drafts.get(draftId);
  if (draft?.state !== 'open' || draft.mailTo === undefined) return undefined;
  const { id, goodUntil, language, generation, linksAsked, mailTo } = draft;
  const opened = isOpened(draft);
  return {
    record: 'draft',
    draft: { id, goodUntil, language, generation, linksAsked, mailTo, opened },
  };
}

function offerIn(
  { offers, clients, intakes }: MemoryTable,
  { id, version }: MailRow['about'],
): OfferAtSending | undefined {
  const offer = offers.get(id);
  const ask = offer?.asks.find(({ number }) => number === version);
  const client = clients.get(ask?.clientId ?? '');
  return (
    offer && {
      record: 'offer',
      offer,
      requestStatus: intakes.get(ask?.intakeId ?? '')?.intake.status,
      client: client && {
        email: client.email,
        mayEmail: client.safeToUse.email && client.consents.email,
        generation: client.generation,
      },
    }
  );
}

function intakeIn({ intakes, clients }: MemoryTable, id: string): IntakeAtSending | undefined {
  const intake = intakes.get(id)?.intake;
  const client = clients.get(intake?.clientId ?? '');
  return (
    intake && {
      record: 'intake',
      version: intake.version,
      status: intake.status,
      acknowledged: intake.acknowledged !== undefined,
      language: intake.language,
      client: client && {
        email: client.email,
        mayEmail: client.safeToUse.email && client.consents.email,
        generation: client.generation,
      },
    }
  );
}

function courseIn(table: MemoryTable, id: string): CourseAtSending | undefined {
  const course = table.courses.get(id);
  const client = table.clients.get(course?.clientId ?? '');
  const counselor = table.counselors.get(course?.counselorId ?? '');
  if (!course || !client || !counselor) return undefined;
  return {
    record: 'course',
    course,
    sessions: [...table.sessions.values()]
      .filter(({ courseId }) => courseId === id)
      .sort((one, other) => one.number - other.number),
    client: {
      id: client.id,
      email: client.email,
      mayEmail: client.safeToUse.email && client.consents.email,
      mayDetail: client.consents.details,
      remindersOff: table.gained.get(client.id)?.remindersOff ?? false,
      generation: client.generation,
    },
    counselor: { name: counselor.name, email: counselor.email, gone: counselor.gone },
  };
}

function dayIn(table: MemoryTable, ref: string): DayAtSending | undefined {
  const { counselorId, date } = parseDayRef(ref);
  const counselor = table.counselors.get(counselorId);
  if (!counselor) return undefined;
  const within = ({ start }: Session) =>
    date <= start.date && start.date <= addDays(date, DAYS_AHEAD);
  const day = bookedDay({
    date,
    sessions: [...table.sessions.values()]
      .filter((session) => session.counselorId === counselorId && within(session))
      .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime()),
    courses: [...table.courses.values()]
      .filter((course) => course.counselorId === counselorId)
      .map((course) => ({
        course,
        mails: [...table.mails.values()].filter(({ about }) => courseIdOf(about) === course.id),
      })),
    clients: table.clients,
  });
  const { id, name, email, gone } = counselor;
  return { record: 'counselor', counselor: { id, name, email, gone }, day };
}
