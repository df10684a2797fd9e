import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { wokenBy } from '../../functions/dispatch-mail/woken-by.ts';
import { mailEvent } from '../../functions/mail-events/mail-event.ts';
import { makeReadPractice } from '../../functions/read-practice/read-practice.handler.ts';
import { type HttpHandler, httpFunction } from '../../functions/shared/http.ts';
import { makeStaff } from '../../functions/staff/staff.handler.ts';
import { makeSubmitIntake } from '../../functions/submit-intake/submit-intake.handler.ts';
import { MAX_INTAKE_BYTES } from '../../schemas/intake.request.ts';
import { anIntake, NOON } from '../support/intake-record.ts';
import { memoryIntakes } from '../support/memory-intakes.ts';
import { aPractice } from '../support/practice.ts';

const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../events/aws/${name}.json`, import.meta.url), 'utf8'));

async function woken(handler: HttpHandler, name: string, logged: unknown[] = []) {
  const fn = httpFunction(handler, {
    maxBytes: MAX_INTAKE_BYTES,
    log: (line) => logged.push(line),
  });
  const reply = await fn(example(name) as APIGatewayProxyEventV2, {} as Context);
  expect(logged).toEqual([]);
  return reply;
}

describe('the example events wake each function', () => {
  test('submit-intake: an adult without risk is received, and two mails follow', async () => {
    const { inbox, records } = memoryIntakes();
    const reply = await woken(
      makeSubmitIntake({
        inbox,
        practice: aPractice(),
        newId: randomUUID,
        sha256: (text) => createHash('sha256').update(text).digest('hex'),
        now: () => new Date(),
      }),
      'submit-intake',
    );
    expect(reply.statusCode).toBe(201);
    const [record] = records.values();
    expect(record?.intake.tier).toBe('green');
    expect(record?.mails.map(({ kind }) => kind)).toEqual(['intake-received', 'intake-notice']);
  });

  test('read-practice', async () => {
    const signIn = { issuer: 'https://issuer.example.org', clientId: 'console', scope: 's' };
    const handler = makeReadPractice({ practice: aPractice(), signIn, now: () => NOON });
    expect(await woken(handler, 'read-practice')).toMatchObject({ statusCode: 200 });
  });

  test('staff', async () => {
    const { desk } = memoryIntakes(anIntake().record);
    const groupClaim = 'cognito:groups';
    const handler = makeStaff({ desk, groupClaim, newId: randomUUID, now: () => NOON });
    expect(await woken(handler, 'staff')).toMatchObject({ statusCode: 200 });
  });

  test('dispatch-mail, by the clock and by the table', () => {
    expect(wokenBy(example('dispatch-mail'))).toEqual({ kind: 'schedule' });
    expect(wokenBy(example('dispatch-mail.stream'))).toMatchObject({
      kind: 'stream',
      unreadable: 0,
      records: new Map([
        ['intake-received_7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01_1', ['111100000000000000000001']],
      ]),
    });
  });

  test('mail-events', () => {
    const { Records } = example('mail-events') as { Records: { body: string }[] };
    expect(Records.map(({ body }) => mailEvent(body))).toMatchObject([
      { kind: 'word', mailId: 'intake-received_7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01_1' },
    ]);
  });
});
