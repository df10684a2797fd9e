import { randomUUID } from 'node:crypto';
import { cancelByClient } from '../../domain/course/client-visit.ts';
import { beginByTelephone } from '../../domain/draft/begin-by-telephone.ts';
import { keepParts } from '../../domain/draft/keep-parts.ts';
import { sendDraft } from '../../domain/draft/send-draft.ts';
import { linksFor } from '../../domain/links/links-for.ts';
import { claimed, settled } from '../../domain/mail/moves.ts';
import { makeOffer } from '../../domain/offer/make-offer.ts';
import { correctRecord, holdRecord } from '../../domain/record/change-record.ts';
import { orderDeletion } from '../../domain/record/decide-deletion.ts';
import type { PersonRecord } from '../../domain/record/person-record.ts';
import {
  aBookedCourseIn,
  aCounselorIn,
  aFeed,
  anAcceptedClientIn,
  audit,
  changing,
} from '../adapters/suite/a-booked-course.ts';
import type { CoursePorts } from '../adapters/suite/course-ports.ts';
import { aCall } from '../support/a-call.ts';
import { decided } from '../support/course.ts';
import { aDraft, aPart } from '../support/drafts.ts';
import { aFormWithPeople } from '../support/intake-form.ts';
import { anAudit, anIntake, later, NOON, NOTHING_MORE } from '../support/intake-record.ts';
import { making, waitlisted, inWaiting } from '../support/offers.ts';
import { byAdministrator, RETENTION } from '../support/person-record.ts';

/** Has the product write at least one item of every kind that it keeps, through its own ports. */
export async function fillTable(ports: CoursePorts): Promise<void> {
  await aCourseWithALink(ports);
  await aReviewWithAFocus(ports);
  await recordsOfPeople(ports);
  await anOffer(ports);
  await drafts(ports);
  await callers(ports);
}

async function aCourseWithALink(ports: CoursePorts): Promise<void> {
  const { courses, clients, mails } = ports;
  const booked = await aBookedCourseIn(ports, { form: aFormWithPeople() });
  const { client, file } = booked;
  await clients.setFeed(client, aFeed(client.id, 'client-feed'), audit('client', client.id));
  const off = decided(cancelByClient({ ...changing(booked), number: 2, version: 1 }));
  mustBe('written', (await courses.write(off.writes)).kind);

  const all = await courses.mailsOf(file.course.id);
  const reminder = all.find(({ kind }) => kind.startsWith('reminder'));
  const told = all.find(({ kind }) => kind === 'course-booked');
  if (!reminder || !told) throw new Error('A course without its mails');
  const newToken = () => ({ token: 'token', hash: randomUUID() });
  const links = linksFor(reminder, await mails.recordOf(reminder), newToken, NOON);
  const held = links.map(({ link }) => link);
  mustBe('saved', await mails.claim(reminder, claimed(reminder, randomUUID(), NOON), held));
  const taken = claimed(told, randomUUID(), NOON);
  mustBe('saved', await mails.claim(told, taken, []));
  const refused = { kind: 'refused-for-good', reason: 'message-rejected' } as const;
  mustBe('saved', await mails.replace(taken, settled(taken, refused, later(1), 0)));
}

async function aReviewWithAFocus({ inbox, desk }: CoursePorts): Promise<void> {
  const form = { ...aFormWithPeople(), narrative: 'My mother died, and I want to die too.' };
  const { record, receipt } = anIntake({ form });
  const once = { key: randomUUID(), body: 'hash', receipt, expiresAt: later(60) };
  mustBe('stored', (await inbox.receive(record, once, NOON)).kind);
  const decision = {
    ...({ outcome: 'accepted', reason: 'A good fit.', by: 'sub-counselor', at: NOON } as const),
    confirmedFocus: { primary: 'grief', secondary: 'role_transition' },
  } as const;
  const accepted = { ...record.intake, status: 'accepted', version: 2 } as const;
  await desk.decide(accepted, decision, 1, NOTHING_MORE, anAudit(accepted.id));
}

async function recordsOfPeople(ports: CoursePorts): Promise<void> {
  const { personRecords } = ports;
  const keys = { address: `hash-${randomUUID()}`, phoneAndBirth: `hash-${randomUUID()}` };
  const { intake, client } = await anAcceptedClientIn(ports, undefined, keys);
  const record = async (): Promise<PersonRecord> => {
    const found = await personRecords.find(intake.id);
    if (!found) throw new Error('The record is not there');
    return found;
  };
  const right = { ...client, name: 'Ana Right', pronouns: undefined };
  const made = correctRecord(await record(), right, 'Misheard.', byAdministrator(later(1)));
  if (made.kind === 'unchanged') throw new Error(made.kind);
  const after = { person: right, personKeys: keys };
  mustBe('saved', await personRecords.correct(await record(), after, made.correction, made.audit));
  for (const held of [true, false]) {
    const seen = await record();
    const change = holdRecord(seen, { held, reason: 'A court asks.' }, byAdministrator(later(2)));
    if (change.kind === 'unchanged') throw new Error(change.kind);
    mustBe('saved', await personRecords.setHolds(seen, change.holds, change.audit));
  }
  const seen = await record();
  const given = { record: seen, basis: 'request', offers: [], rule: RETENTION } as const;
  const order = orderDeletion({ ...byAdministrator(later(90)), ...given });
  if (order.kind === 'refused') throw new Error(order.reason);
  const { deletion, job, audit: note } = order;
  mustBe('saved', await personRecords.orderDeletion(seen, deletion, job, note));
}

async function anOffer(ports: CoursePorts): Promise<void> {
  const counselor = await aCounselorIn(ports);
  const record = waitlisted('Ani');
  const first = record.intake.id;
  const { inbox, offers } = ports;
  const once = { key: randomUUID(), body: 'hash', receipt: anIntake().receipt };
  await inbox.receive(record, { ...once, expiresAt: later(60) }, NOON);
  const waiting = [inWaiting(record)];
  const offer = makeOffer({ ...making(), counselor, waiting, newId: randomUUID, first });
  if (offer.kind !== 'decided') throw new Error(offer.kind);
  mustBe('written', (await offers.write(offer.writes)).kind);
}

async function drafts({ drafts: store }: CoursePorts): Promise<void> {
  const [kept, toSend] = [aDraft(), aDraft()];
  for (const { draft, link, audit: note } of [kept, toSend])
    mustBe('begun', await store.begin(draft, link, note));
  const parts = [
    aPart('weeks-1', { 'answers.phq9.items.0': null, 'answers.phq9.items.1': 0 }),
    aPart('people', { nested: [{ name: 'Luz', near: [1, null, 'é'] }] }, false),
  ];
  const later1 = keepParts(kept.draft, { language: 'es', parts });
  mustBe('saved', await store.save(later1, kept.draft.version));
  const { record, receipt } = anIntake();
  const by = { token: randomUUID(), request: 'hash' };
  const clientId = record.client.id;
  const end = sendDraft(toSend.draft, { receipt, clientId, by });
  mustBe('sent', await store.send(end, record, toSend.draft.version));
}

async function callers({ begun, drafts: store }: CoursePorts): Promise<void> {
  const beginning = () =>
    beginByTelephone({
      ...{ caller: aCall(), memberId: 'rosa', now: NOON },
      ids: { draft: randomUUID(), audit: randomUUID() },
    });
  const [waits, sends] = [beginning(), beginning()];
  for (const each of [waits, sends]) mustBe('begun', await begun.begin(each, randomUUID()));
  const { record, receipt } = anIntake();
  const by = { token: randomUUID(), request: 'hash' };
  const end = sendDraft(sends.draft, { receipt, clientId: record.client.id, by });
  mustBe('sent', await store.send(end, record, sends.draft.version));
}

function mustBe(wanted: string, came: string): void {
  if (came !== wanted) throw new Error(`It was ${came} and not ${wanted}`);
}
