import { sessionRef, type Session } from '../../../domain/course/course.ts';
import type { MailRow } from '../../../domain/mail/mail.ts';
import type { MemoryTable } from '../../support/memory-table.ts';
import type { Invariant, Life, Sandbox } from '../life.ts';

export const noStaleMail: Invariant = {
  name: 'I3 no mail tells what was no longer so when its record was read for it',
  whenTaken: ({ mailId, attempt }, { untrue, claimId }) =>
    claimId === undefined
      ? `${mailId} went with attempt ${attempt}, which nobody had claimed`
      : untrue && `${mailId} went, although ${untrue}`,
  afterStep: ({ sandbox, port, args }, life) => {
    if (port === 'mails.claim') onClaim(sandbox, args, life);
    if (port === 'mails.recordOf') onReading(sandbox, args, life);
    return undefined;
  },
};

function onClaim(sandbox: Sandbox, args: readonly unknown[], life: Life): void {
  const [, after] = args as readonly MailRow[];
  const held = after && life.table.mails.get(after.id);
  if (!after || !held?.claim || held.claim.id !== after.claim?.id) return;
  const { attempts } = life.history;
  const known = attempts.get(after.id) ?? [];
  if (known.some(({ claimId }) => claimId === held.claim?.id)) return;
  const untrue = untruthOf(after, life);
  attempts.set(after.id, [
    ...known,
    {
      ...{ number: after.attempts, claimId: held.claim.id, sandbox },
      ...{ untrue, takenAt: undefined, inDoubt: false },
    },
  ]);
}

function onReading(sandbox: Sandbox, [row]: readonly unknown[], life: Life): void {
  const { id } = row as MailRow;
  const own = life.history.attempts.get(id)?.findLast((each) => each.sandbox === sandbox);
  const known = life.table.mails.get(id);
  if (own && known) own.untrue = untruthOf(known, life);
}

/** Why the words of a mail would not be true now; told from the records alone. */
function untruthOf({ kind, about }: MailRow, { table, timeline }: Life): string | undefined {
  if (about.record === 'intake') return untruthOfIntake(kind, about.id, table);
  if (about.record === 'counselor') return undefined;
  const courseId = about.record === 'course' ? about.id : about.id.slice(0, -3);
  const course = table.courses.get(courseId);
  const client = table.clients.get(course?.clientId ?? '');
  if (!course || !client) return 'its course is gone';
  if (kind === 'client-changed') return undefined;
  if (!client.safeToUse.email || !client.consents.email) return 'the client wants no mail';
  if (about.record === 'course') return undefined;
  const session = table.sessions.get(about.id);
  if (!session) return 'its session is gone';
  const isOff =
    session.state === 'late-cancelled' || (session.state === 'cancelled' && !session.undo);
  switch (kind) {
    case 'session-cancelled':
      return isOff ? undefined : `${sessionRef(session)} is ${session.state}`;
    case 'session-missed':
      return session.state === 'missed' ? undefined : 'nobody missed it';
    case 'session-changed':
      return notAhead(session, timeline.now());
    default:
      if (session.startVersion !== about.version) return `${sessionRef(session)} has moved`;
      if (table.gained.get(client.id)?.remindersOff) return 'the client wants no reminders';
      return notAhead(session, timeline.now());
  }
}

/** A clock that is off may take what has just begun for what is about to begin. */
const SKEW_MS = 300_000;
const notAhead = ({ state, startsAt }: Session, now: Date): string | undefined => {
  if (state !== 'booked') return `the appointment is ${state}`;
  return now.getTime() - startsAt.getTime() > SKEW_MS ? 'the appointment has begun' : undefined;
};

function untruthOfIntake(
  kind: MailRow['kind'],
  id: string,
  table: MemoryTable,
): string | undefined {
  const record = table.intakes.get(id);
  if (!record) return 'its intake is gone';
  const { intake } = record;
  if (kind === 'intake-received') {
    const client = table.clients.get(intake.clientId) ?? record.client;
    const mayTell = client.safeToUse.email && client.consents.email;
    return mayTell ? undefined : 'the client wants no mail';
  }
  if (kind === 'intake-withdrawn') return undefined;
  if (intake.status !== 'new') return `the intake is ${intake.status}`;
  const isTold = kind === 'urgent-intake-backup' && intake.acknowledged !== undefined;
  return isTold ? 'somebody has acknowledged it' : undefined;
}
