import { sessionRef, type Course, type Session } from '../../../domain/course/course.ts';
import type { Intake, IntakeRecord } from '../../../domain/intake/intake.ts';
import { historyOf } from '../../../domain/mail/mail-course.ts';
import { isFinal, isReminder, type MailRow } from '../../../domain/mail/mail.ts';
import type { Invariant, Life } from '../life.ts';

/** Records that are never taken away. */
const KEPT: ReadonlySet<string> = new Set([
  ...['intakes', 'clients', 'counselors', 'courses', 'sessions', 'mails', 'jobs', 'audits'],
]);
/** Attempts that may end in doubt before a mail is given up (docs/adr/0003). */
const FEWEST_FAULTS = 5;

/** What may become of a yes: the client gave it back, or staff did. */
const STAYS_OF_A_YES: ReadonlySet<string> = new Set(['yes', 'no', 'taken-back']);

export const nothingLost: Invariant = {
  name: 'I1 nothing is lost: neither what was promised, nor a mail, nor a reminder that follows',
  afterStep: ({ changes }, life) => {
    for (const { kind, key, before, after } of changes) {
      if (after === undefined) {
        if (KEPT.has(kind) && !isRemoved(before, life)) return `${kind} ${key} is gone`;
        continue;
      }
      const what =
        kind === 'mails'
          ? (wrongEnd(before as MailRow | undefined, after as MailRow, life) ??
            orphan(after as MailRow, life))
          : kind === 'intakes' && !before
            ? missingMail((after as IntakeRecord).intake, life)
            : kind === 'sessions'
              ? (deadReminder(after as Session, life) ?? leftReminder(after as Session, life))
              : undefined;
      if (what) return what;
    }
    return brokenPromise(life);
  },
  inCalm: brokenPromise,
  atEnd: (life) => {
    for (const session of life.table.sessions.values()) {
      const what = unreminded(session, life);
      if (what) return what;
    }
    return brokenPromise(life);
  },
};

/** Whether a row went with the record of somebody whom an administrator had removed. */
export function isRemoved(row: unknown, { history }: Pick<Life, 'history'>): boolean {
  const { id, courseId, about, intake } = row as {
    readonly id?: string;
    readonly courseId?: string;
    readonly about?: MailRow['about'];
    readonly intake?: Intake;
  };
  const of = [id, courseId, intake?.id, about && historyOf(about)];
  return of.some((each) => each !== undefined && history.removed.has(each));
}

/** A row ends only as what really happened. */
function wrongEnd(
  before: MailRow | undefined,
  after: MailRow,
  { history, timeline, faults }: Life,
): string | undefined {
  if (!isFinal(after.state) || (before && isFinal(before.state))) return undefined;
  const { id, state } = after;
  const attempts = history.attempts.get(id) ?? [];
  switch (state) {
    case 'sent':
      return attempts.some(({ takenAt }) => takenAt) ? undefined : `${id} is sent, and never went`;
    case 'failed':
      return history.refused.has(id) ? undefined : `${id} failed, and nobody refused it`;
    case 'dead':
      return after.faults >= FEWEST_FAULTS
        ? undefined
        : `${id} is dead after ${after.faults} faults`;
    case 'missed':
      return faults.isSkewed || timeline.now() >= after.usefulUntil
        ? undefined
        : `${id} is missed, and useful until ${after.usefulUntil.toISOString()}`;
    default:
      return undefined;
  }
}

/** What every new intake must tell, and whom. */
function missingMail({ id, tier }: Intake, { table }: Life): string | undefined {
  const client = table.clients.get(table.intakes.get(id)?.client.id ?? '');
  const mayTell = client?.safeToUse.email && client.consents.email;
  const kinds = [
    'intake-notice',
    ...(mayTell ? ['intake-received'] : []),
    ...(tier === 'red' ? ['urgent-intake', 'urgent-intake-backup'] : []),
  ];
  const missing = kinds.find((kind) => !table.mails.has(`${kind}_${id}_1`));
  return missing && `the intake ${id} is without its ${missing}`;
}

/** The row that a session names is there and still to come. */
function deadReminder(session: Session, { table }: Life): string | undefined {
  if (session.reminder === undefined) return undefined;
  const row = table.mails.get(session.reminder);
  return row && !isFinal(row.state)
    ? undefined
    : `${sessionRef(session)} waits for ${session.reminder}, which is ${row?.state ?? 'nowhere'}`;
}

/** No other reminder of the session waits. */
function leftReminder(session: Session, { table }: Life): string | undefined {
  const left = [...table.mails.values()].find(
    (row) =>
      row.state === 'pending' &&
      row.about.id === sessionRef(session) &&
      isReminder(row.kind) &&
      row.id !== session.reminder &&
      !isLetGo(row, session),
  );
  return left && `${left.id} waits beside ${session.reminder ?? 'nothing'}`;
}

/**
 * The session let go of it while it was being sent, because it has another time or takes no place: it is
 * called off when its turn comes.
 */
const isLetGo = ({ attempts, about }: MailRow, session: Session | undefined): boolean =>
  attempts > 0 && !(session?.state === 'booked' && session.startVersion === about.version);

/** A reminder that waits is the one that its session names; one that has ended is not. */
function orphan(row: MailRow, { table }: Life): string | undefined {
  if (!isReminder(row.kind)) return undefined;
  const session = table.sessions.get(row.about.id);
  const isNamed = session?.reminder === row.id;
  if (isFinal(row.state)) return isNamed ? `${row.id} ended, and nothing follows it` : undefined;
  return row.state === 'pending' && !isNamed && !isLetGo(row, session)
    ? `${row.id} waits, and its session does not know`
    : undefined;
}

function brokenPromise({ history, table }: Life): string | undefined {
  for (const [key, id] of history.promised.intakes) {
    if (!table.intakes.has(id) && !history.removed.has(id))
      return `the form ${key} was thanked for, and is nowhere`;
  }
  for (const [id, number] of history.promised.yeses) {
    const ask = table.offers.get(id)?.asks.find((each) => each.number === number);
    if (!ask || !STAYS_OF_A_YES.has(ask.answer)) {
      return `the yes to ${id} was thanked for, and is ${ask?.answer ?? 'nowhere'}`;
    }
  }
  for (const id of history.promised.courses) {
    if (!table.courses.has(id) && !history.removed.has(id))
      return `the course ${id} was promised, and is nowhere`;
  }
  return undefined;
}

const DAY_MS = 86_400_000;

/** An appointment that was kept, and known two days before, was reminded of or says why not. */
function unreminded(session: Session, { table, timeline }: Life): string | undefined {
  const course: Course | undefined = table.courses.get(session.courseId);
  const isOver = session.state === 'booked' && session.startsAt <= timeline.now();
  const rows = [...table.mails.values()].filter(
    ({ kind, about }) =>
      isReminder(kind) &&
      about.id === sessionRef(session) &&
      about.version === session.startVersion,
  );
  const knownAt = rows.reduce(
    (first, { createdAt }) => (createdAt < first ? createdAt : first),
    session.startsAt,
  );
  const isLate = session.startsAt.getTime() - knownAt.getTime() < 2 * DAY_MS;
  if (!course || !isOver || isLate) return undefined;
  return rows.some(({ kind, state }) => kind === 'reminder-24h' && isFinal(state))
    ? undefined
    : `${sessionRef(session)} came, and its last reminder never had`;
}
