import { describe, expect, test } from 'vitest';
import {
  beginDeletion,
  finishDeletion,
  orderDeletion,
} from '../../../domain/record/decide-deletion.ts';
import type { PersonRecord } from '../../../domain/record/person-record.ts';
import type { Ask, Offer } from '../../../domain/offer/offer.ts';
import { aCourseFile } from '../../support/course.ts';
import { later, NOON } from '../../support/intake-record.ts';
import { anOffer, offered, waitlisted } from '../../support/offers.ts';
import { aRecord, byAdministrator, RETENTION } from '../../support/person-record.ts';

const EIGHT_YEARS_ON = new Date('2034-12-01T17:00:00Z');
const HELD = { reason: 'A court asks for it.', by: 'sub-administrator', at: NOON };

const order = (
  record: PersonRecord,
  more: { basis?: 'retention' | 'request'; now?: Date; offers?: readonly Offer[] } = {},
) =>
  orderDeletion({
    ...{ record, basis: 'request', offers: [], rule: RETENTION },
    ...byAdministrator(),
    ...more,
  });
const reasonOf = (answer: ReturnType<typeof order>) =>
  answer.kind === 'refused' ? answer.reason : answer.kind;
function ordered(record: PersonRecord) {
  const answer = order(record);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer;
}

describe('an order to delete a record', () => {
  test('for its age is refused to the second, and then given', () => {
    const record = aRecord();
    const end = new Date('2033-12-01T17:00:00Z');
    const before = new Date(end.getTime() - 1000);
    expect(reasonOf(order(record, { basis: 'retention', now: before }))).toBe('still-kept');
    expect(reasonOf(order(record, { basis: 'retention', now: end }))).toBe('ordered');
  });

  test('is refused while a legal hold stands, whatever its age, and given once it is lifted', () => {
    const held = aRecord({ holds: [HELD] });
    expect(reasonOf(order(held, { basis: 'retention', now: EIGHT_YEARS_ON }))).toBe('on-hold');
    const lifted = aRecord({ holds: [{ ...HELD, lifted: HELD }] });
    expect(reasonOf(order(lifted))).toBe('ordered');
  });

  test('is refused while a course is going on', () => {
    const { course, sessions } = aCourseFile();
    const record = aRecord({ courses: [{ course, sessions, mails: [] }] });
    expect(reasonOf(order(record))).toBe('record-in-use');
    const over = { ...course, status: 'completed' } as const;
    const after = aRecord({ courses: [{ course: over, sessions, mails: [] }] });
    expect(reasonOf(order(after))).toBe('ordered');
  });

  test('is refused while the client has a course by another request of theirs', () => {
    const { client } = aRecord();
    const record = aRecord({ client: { ...client, activeCourse: 'a-course' } });
    expect(reasonOf(order(record))).toBe('record-in-use');
  });

  test('is refused while an opening is being offered to this person, and to no other', () => {
    const { intake, client } = waitlisted('Ana');
    const record = aRecord();
    const asked = { ...record, intake, client: { ...record.client, id: client.id } };
    const offer = offered(waitlisted('Bo')).writes.offer.after;
    const [ask] = offer.asks;
    if (!ask) throw new Error('nobody was asked');
    const toThem = anOffer({ state: 'asking', asks: [{ ...ask, intakeId: intake.id }] });
    expect(reasonOf(order(asked, { offers: [toThem] }))).toBe('record-in-use');
    const theirs = { ...ask, intakeId: intake.id };
    const alsoAsked = (answer: Ask['answer']) =>
      anOffer({
        state: 'asking',
        asks: [
          { ...ask, answer: 'no' },
          { ...theirs, answer },
        ],
      });
    expect(reasonOf(order(asked, { offers: [alsoAsked('yes')] }))).toBe('record-in-use');
    expect(reasonOf(order(asked, { offers: [alsoAsked('no')] }))).toBe('ordered');
    expect(reasonOf(order(asked, { offers: [offer] }))).toBe('ordered');
  });

  test('is given once: a second one waits for nothing, unless the first was stopped', () => {
    const { deletion } = ordered(aRecord());
    expect(reasonOf(order(aRecord({ deletion })))).toBe('deletion-ordered');
    const again = ordered(aRecord({ deletion: { ...deletion, state: 'stopped' } }));
    expect(again.deletion.attempt).toBe(2);
    expect(again.job.id).not.toBe(ordered(aRecord({ deletion: undefined })).job.id);
  });

  test('begins with a job of its own, due at once', () => {
    const record = aRecord();
    const { deletion, job } = ordered(record);
    expect(deletion).toMatchObject({ state: 'ordered', attempt: 1, by: 'sub-administrator' });
    expect(job).toMatchObject({
      ...{ kind: 'delete-record', about: record.intake.id, version: 1 },
      ...{ due: deletion.orderedAt, state: 'waiting' },
    });
  });

  test('says in the trail who ordered it and on what ground', () => {
    const record = aRecord();
    expect(ordered(record).audit).toMatchObject({
      ...{ record: 'intake', recordId: record.intake.id, who: 'sub-administrator' },
      ...{ action: 'ordered-deletion', fields: ['request'] },
    });
  });
});

describe('a deletion that begins', () => {
  test('stops where a hold came after the order, and removes nothing', () => {
    const { deletion } = ordered(aRecord());
    const next = beginDeletion(deletion, aRecord({ holds: [HELD] }), later(1));
    expect(next).toMatchObject({ state: 'stopped', finishedAt: later(1) });
    expect(next.left).toBeUndefined();
  });

  test('counts what there is, and knows where the rest will be', () => {
    const { course, sessions } = aCourseFile();
    const over = { ...course, status: 'completed' } as const;
    const { mails } = aRecord();
    const record = aRecord({ courses: [{ course: over, sessions, mails: mails.slice(0, 1) }] });
    const next = beginDeletion(ordered(record).deletion, record, later(1));
    expect(next.state).toBe('begun');
    expect(next.counts).toEqual({
      ...{ forms: 1, clients: 1, corrections: 0, courses: 1 },
      ...{ sessions: sessions.length, mails: record.mails.length + 1 },
    });
    expect(next.left).toEqual({ clientId: record.client.id, courseIds: [course.id] });
  });

  test('leaves a certificate without a way back to the person', () => {
    const record = aRecord();
    const begun = beginDeletion(ordered(record).deletion, record, later(1));
    const { certificate, audit } = finishDeletion(begun, 'audit', later(2));
    expect(certificate).toMatchObject({ state: 'done', basis: 'request', finishedAt: later(2) });
    expect(JSON.stringify(certificate)).not.toContain(record.client.id);
    expect(audit).toMatchObject({ record: 'intake', who: 'clock', action: 'deleted' });
    expect(audit.fields).toEqual(['forms', 'clients', 'mails']);
  });
});
