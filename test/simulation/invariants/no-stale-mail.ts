import { sessionRef, type Session } from '../../../domain/course/course.ts';
import type { MailRow } from '../../../domain/mail/mail.ts';
import type { MemoryTable } from '../../support/memory-table.ts';
import type { Invariant, Life, Sandbox } from '../life.ts';
import { addressOf } from './mailed-to.ts';

export const noStaleMail: Invariant = {
  name: 'I3 no mail tells what was no longer so when its record was read for it',
  whenTaken: ({ mailId, attempt, to }, { untrue, claimId, address }) => {
    if (claimId === undefined) {
      return `${mailId} went with attempt ${attempt}, which nobody had claimed`;
    }
    if (untrue) return `${mailId} went, although ${untrue}`;
    return address === undefined || to[0] === address
      ? undefined
      : `${mailId} went to ${String(to[0])}, and its client is at ${address}`;
  },
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
  attempts.set(after.id, [
    ...known,
    {
      ...{ number: after.attempts, claimId: held.claim.id, sandbox },
      ...{ takenAt: undefined, inDoubt: false },
      ...{ untrue: untruthOf(after, life), address: addressOf(after, life) },
    },
  ]);
}

function onReading(sandbox: Sandbox, [row]: readonly unknown[], life: Life): void {
  const { id } = row as MailRow;
  const own = life.history.attempts.get(id)?.findLast((each) => each.sandbox === sandbox);
  const known = life.table.mails.get(id);
  if (!own || !known) return;
  own.untrue = untruthOf(known, life);
  own.address = addressOf(known, life);
}

/** Why the words of a mail would not be true now; told from the records alone. */
function untruthOf({ kind, about }: MailRow, { table, timeline }: Life): string | undefined {
  if (about.record === 'intake') return untruthOfIntake(kind, about, table);
  if (about.record === 'counselor') return undefined;
  if (about.record === 'draft') return untruthOfDraft(about, table, timeline.now());
  if (about.record === 'offer') return untruthOfOffer(kind, about, table);
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
  about: MailRow['about'],
  table: MemoryTable,
): string | undefined {
  const record = table.intakes.get(about.id);
  if (!record) return 'its intake is gone';
  const { intake } = record;
  if (kind === 'intake-received') {
    const client = table.clients.get(intake.clientId) ?? record.client;
    if (intake.status === 'withdrawn') return 'the client took the request back';
    if ((client.generation ?? 0) + 1 !== about.version) return 'it was to go to another address';
    const mayTell = client.safeToUse.email && client.consents.email;
    return mayTell ? undefined : 'the client wants no mail';
  }
  if (kind === 'intake-withdrawn') return undefined;
  if (intake.status !== 'new') return `the intake is ${intake.status}`;
  const isTold = kind === 'urgent-intake-backup' && intake.acknowledged !== undefined;
  return isTold ? 'somebody has acknowledged it' : undefined;
}

const NEWS: ReadonlySet<string> = new Set(['held', 'lapsed', 'nobody-left']);

function untruthOfOffer(
  kind: MailRow['kind'],
  { id, version }: MailRow['about'],
  { offers, intakes, clients }: MemoryTable,
): string | undefined {
  const offer = offers.get(id);
  if (!offer) return 'its offer is gone';
  if (kind === 'offer-news') return NEWS.has(offer.state) ? undefined : `it is ${offer.state}`;
  const ask = offer.asks.find(({ number }) => number === version);
  if (offer.state !== 'asking' || ask?.answer !== 'open') {
    return `it is ${offer.state}, and the answer ${ask?.answer ?? 'nowhere'}`;
  }
  const status = intakes.get(ask.intakeId)?.intake.status;
  if (status !== 'waitlisted') return `the client is ${status ?? 'gone'}`;
  const client = clients.get(ask.clientId);
  return client?.safeToUse.email && client.consents.email ? undefined : 'the client wants no mail';
}

function untruthOfDraft(
  { id, version }: MailRow['about'],
  { drafts }: MemoryTable,
  now: Date,
): string | undefined {
  const draft = drafts.get(id);
  if (draft?.state !== 'open') return 'its form is there no more';
  if (now.getTime() - draft.goodUntil.getTime() > SKEW_MS) return 'its form has run out';
  return version < draft.linksAsked ? 'a later link was asked for' : undefined;
}
