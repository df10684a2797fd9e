import { describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../../domain/audit.ts';
import type { DeadLetterQueue } from '../../../domain/dead-letters/dead-letter.ts';
import { deadLettersReply } from '../../../schemas/dead-letters.ts';
import {
  administrationDesk,
  DEAD_LETTERS,
  SETTLE_DEAD,
} from '../../support/administration-desk.ts';
import { anIntake, later, NOON } from '../../support/intake-record.ts';

const INTAKE = anIntake().record.intake.id;
const MAIL = `intake-received_${INTAKE}_1`;
const TOLD = {
  detail: {
    eventType: 'Bounce',
    bounce: { bounceType: 'Permanent' },
    mail: {
      destination: ['ana@example.org'],
      commonHeaders: { subject: 'We have your form' },
      tags: { mail: [MAIL] },
    },
  },
};
const BATCH = {
  DDBStreamBatchInfo: {
    approximateArrivalOfFirstRecord: NOON.toISOString(),
    approximateArrivalOfLastRecord: NOON.toISOString(),
  },
};
const RECEIVED: AuditEntry = {
  id: 'a-row',
  record: 'intake',
  recordId: INTAKE,
  at: NOON,
  who: 'client',
  action: 'submitted',
  fields: [],
};

function aDesk(audits: readonly AuditEntry[] = [RECEIVED]) {
  const desk = administrationDesk({ audits });
  const list = async () => {
    const { json } = await desk.as('administrator')({ route: DEAD_LETTERS });
    return deadLettersReply.parse(json).queues;
  };
  const settle = (queue: string, body: object) =>
    desk.as('administrator')({ route: SETTLE_DEAD, path: { queue }, json: body });
  const put = (queue: DeadLetterQueue, body: unknown, since = NOON) =>
    desk.deadLetters.put(queue, body, since);
  return { ...desk, list, settle, put };
}

describe('dead letters', () => {
  test('are listed by queue, the oldest first, with their work and by ids alone', async () => {
    const { list, put } = aDesk();
    const word = put('mail-events-told-dead', TOLD);
    const tick = put('mail-dispatch-dead', { source: 'schedule' }, later(2));
    const batch = put('mail-dispatch-dead', BATCH, later(1));
    const reading = put('words-dead', BATCH);
    const at = (minutes: number) => later(minutes).toISOString();
    const bare = { mailId: null, mailKind: null, intakeIds: [], maySendAgain: false };
    const since = NOON.toISOString();
    expect(await list()).toEqual([
      {
        queue: 'mail-dispatch-dead',
        waiting: 2,
        letters: [
          { ...bare, id: batch, since: at(1), work: 'wake-up' },
          { ...bare, id: tick, since: at(2), work: 'wake-up' },
        ],
      },
      {
        queue: 'mail-events-told-dead',
        waiting: 1,
        letters: [
          {
            ...{ ...bare, id: word, since, work: 'mail-word', maySendAgain: true },
            ...{ mailId: MAIL, mailKind: 'intake-received' },
          },
        ],
      },
      {
        queue: 'words-dead',
        waiting: 1,
        letters: [
          {
            ...{ ...bare, id: reading, since, work: 'close-reading' },
            ...{ intakeIds: [INTAKE], maySendAgain: true },
          },
        ],
      },
    ]);
  });

  test('say nothing of who was mailed, or what', async () => {
    const desk = aDesk();
    desk.put('mail-events-told-dead', TOLD);
    const { json } = await desk.as('administrator')({ route: DEAD_LETTERS });
    expect(JSON.stringify(json)).not.toMatch(/ana@|We have your form/);
  });

  test('can be looked at twice: looking takes nothing away', async () => {
    const { list, put } = aDesk();
    put('words-dead', BATCH);
    await list();
    expect((await list())[2]?.letters).toHaveLength(1);
  });

  test.each(['front-desk', 'counselor'] as const)('are not for %s', async (role) => {
    const { as } = aDesk();
    expect(await as(role)({ route: DEAD_LETTERS })).toMatchObject({ statusCode: 403 });
  });
});

describe('sending their work again', () => {
  test('brings word of a mail back to its queue, on record, and ends the letter', async () => {
    const { settle, put, list, deadLetters, audits } = aDesk();
    const id = put('mail-events-told-dead', TOLD);
    const answer = await settle('mail-events-told-dead', { fate: 'sent-again', ids: [id] });
    expect(answer).toMatchObject({ statusCode: 200, json: { done: 1, left: 0 } });
    expect(deadLetters.sent).toEqual([{ queue: 'mail-events-told', body: JSON.stringify(TOLD) }]);
    expect((await list())[1]?.letters).toEqual([]);
    expect(audits.at(-1)).toMatchObject({
      ...{ record: 'queue', recordId: 'mail-events-told-dead', action: 'sent-again' },
      ...{ who: 'sub-administrator', count: 1 },
    });
  });

  test.each([
    ['that a batch of the stream was about', BATCH],
    ['that a reading once more was about', { intakeId: INTAKE }],
  ])('has the form %s read once more', async (_what, body) => {
    const { settle, put, deadLetters } = aDesk();
    const id = put('words-dead', body);
    await settle('words-dead', { fate: 'sent-again', ids: [id] });
    expect(deadLetters.sent).toEqual([
      { queue: 'words-again', body: JSON.stringify({ intakeId: INTAKE }) },
    ]);
  });

  test('passes over no form of a flood', async () => {
    const flood = Array.from({ length: 250 }, (_, at) => {
      const number = String(at).padStart(12, '0');
      return { ...RECEIVED, id: `row-${number}`, recordId: `00000000-0000-4000-8000-${number}` };
    });
    const { settle, put, deadLetters } = aDesk(flood);
    await settle('words-dead', { fate: 'sent-again', ids: [put('words-dead', BATCH)] });
    const asked = deadLetters.sent.map(({ body }) => body).toSorted();
    expect(asked).toEqual(flood.map(({ recordId }) => JSON.stringify({ intakeId: recordId })));
  });

  test('leaves what was not named, and what cannot be sent, where it is', async () => {
    const { settle, put, list, deadLetters, audits } = aDesk();
    put('words-dead', BATCH);
    const unknown = put('words-dead', { something: 'else' });
    const before = audits.length;
    const answer = await settle('words-dead', { fate: 'sent-again', ids: [unknown] });
    expect(answer).toMatchObject({ json: { done: 0, left: 1 } });
    expect((await list())[2]?.letters).toHaveLength(2);
    expect(deadLetters.sent).toEqual([]);
    expect(audits).toHaveLength(before);
  });

  test('is put on record before anything is sent', async () => {
    const { settle, put, deadLetters, audits } = aDesk();
    const id = put('mail-events-told-dead', TOLD);
    deadLetters.desk.send = async () => Promise.reject(new Error('the line is down'));
    const answer = await settle('mail-events-told-dead', { fate: 'sent-again', ids: [id] });
    expect(answer).toMatchObject({ statusCode: 500 });
    expect(audits.at(-1)).toMatchObject({ record: 'queue', action: 'sent-again' });
    expect(await deadLetters.desk.count('mail-events-told-dead')).toBe(1);
  });
});

describe('taking letters away', () => {
  test('ends those that were named, on record, and sends nothing', async () => {
    const { settle, put, list, deadLetters, audits } = aDesk();
    const id = put('mail-dispatch-dead', { source: 'schedule' });
    put('mail-dispatch-dead', BATCH);
    const answer = await settle('mail-dispatch-dead', { fate: 'taken-away', ids: [id] });
    expect(answer).toMatchObject({ json: { done: 1, left: 0 } });
    expect((await list())[0]?.letters).toHaveLength(1);
    expect(deadLetters.sent).toEqual([]);
    expect(audits.at(-1)).toMatchObject({ record: 'queue', action: 'taken-away', count: 1 });
  });

  test.each([
    ['a queue that is none of these', 'elsewhere', { fate: 'taken-away', ids: ['a'] }, 404],
    ['no letter', 'words-dead', { fate: 'taken-away', ids: [] }, 400],
    ['another fate', 'words-dead', { fate: 'lost', ids: ['a'] }, 400],
  ])('refuses %s', async (_what, queue, body, statusCode) => {
    expect(await aDesk().settle(queue, body)).toMatchObject({ statusCode });
  });
});
