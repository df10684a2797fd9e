import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import type { IntakeInbox } from '../../domain/intake/intake-inbox.ts';
import type { Link } from '../../domain/links/link.ts';
import { makeAdministration } from '../../functions/administration/administration.handler.ts';
import { makeCourses } from '../../functions/courses/courses.handler.ts';
import { wokenBy } from '../../functions/dispatch-mail/woken-by.ts';
import { mailEvent } from '../../functions/shared/mail-event.ts';
import { makeDrafts } from '../../functions/drafts/drafts.handler.ts';
import { intakesToRead } from '../../functions/read-words/woken-by.ts';
import { makeReadPractice } from '../../functions/read-practice/read-practice.handler.ts';
import { type HttpHandler, httpFunction } from '../../functions/shared/http.ts';
import { hashOfToken, newToken } from '../../functions/shared/link-token.ts';
import { makeStaff } from '../../functions/staff/staff.handler.ts';
import { makeIntakeDoor } from '../../functions/submit-intake/intake-door.ts';
import { FORM_ROUTES, makeVisit } from '../../functions/visit/visit.handler.ts';
import { MAX_INTAKE_BYTES } from '../../schemas/intake.request.ts';
import { aBookedCourse } from '../support/booked-course.ts';
import { COURSE_ID } from '../support/course.ts';
import { anIntake, later, NOON } from '../support/intake-record.ts';
import { memoryAudits } from '../support/memory-audits.ts';
import { memoryCourses } from '../support/memory-courses.ts';
import { memoryDirectory } from '../support/memory-directory.ts';
import { memoryIntakes } from '../support/memory-intakes.ts';
import { memoryDeadLetters } from '../support/memory-dead-letters.ts';
import { givenUpDeskIn } from '../support/memory-given-up.ts';
import { memoryTable } from '../support/memory-table.ts';
import { memoryLimits } from '../support/memory-limits.ts';
import { aPractice } from '../support/practice.ts';
import { aGuard, sha256 } from '../support/the-form.ts';

const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../events/aws/${name}.json`, import.meta.url), 'utf8'));

async function woken(handler: HttpHandler, name: string, logged: unknown[] = []) {
  const fn = httpFunction(handler, {
    maxBytes: MAX_INTAKE_BYTES,
    forms: FORM_ROUTES,
    log: (line) => logged.push(line),
  });
  const reply = await fn(example(name) as APIGatewayProxyEventV2, {} as Context);
  expect(logged).toEqual([]);
  return reply;
}

const GUARDING = { guard: aGuard(), log: () => undefined };
const intakeDoor = (inbox: IntakeInbox) =>
  makeIntakeDoor({
    inbox,
    ...GUARDING,
    practice: aPractice(),
    newId: randomUUID,
    sha256,
    now: () => new Date(),
  });

describe('the example events wake each function', () => {
  test('submit-intake: a form that is being opened gets a stamp', async () => {
    const reply = await woken(intakeDoor(memoryIntakes().inbox), 'submit-intake.start');
    expect(JSON.parse(reply.body)).toHaveProperty(
      'start',
      expect.stringMatching(/^\d{13}\.[\w-]{43}$/),
    );
  });

  test('submit-intake: an adult without risk is received, and two mails follow', async () => {
    const { inbox, records } = memoryIntakes();
    const reply = await woken(intakeDoor(inbox), 'submit-intake');
    expect(reply.statusCode).toBe(201);
    const [record] = records.values();
    expect(record?.intake.tier).toBe('green');
    expect(record?.mails.map(({ kind }) => kind)).toEqual(['intake-received', 'intake-notice']);
  });

  test('drafts: the first parts of a form are kept', async () => {
    const store = memoryCourses();
    const deps = { ...store, practice: aPractice(), hashOfToken, newId: randomUUID };
    const reply = await woken(makeDrafts({ ...deps, ...GUARDING, now: () => NOON }), 'drafts');
    expect(reply.statusCode).toBe(200);
    expect(store.table.drafts.size).toBe(1);
  });

  test('read-practice', async () => {
    const signIn = { issuer: 'https://issuer.example.org', clientId: 'console', scope: 's' };
    const handler = makeReadPractice({ practice: aPractice(), signIn, now: () => NOON });
    expect(await woken(handler, 'read-practice')).toMatchObject({ statusCode: 200 });
  });

  test('staff', async () => {
    const { desk, begun, offers } = memoryIntakes(anIntake().record);
    const groupClaim = 'cognito:groups';
    const history = memoryAudits();
    const limits = memoryLimits();
    const { addressHash } = aGuard(limits);
    const asking = { desk, begun, offers, history, limits, addressHash, sha256, groupClaim };
    const { holds } = memoryCourses();
    const deps = { ...asking, holds, table: 'records', practice: aPractice() };
    const handler = makeStaff({ ...deps, newId: randomUUID, now: () => NOON });
    expect(await woken(handler, 'staff')).toMatchObject({ statusCode: 200 });
  });

  test('administration', async () => {
    const handler = makeAdministration({
      directory: memoryDirectory(),
      counselors: memoryCourses().counselors,
      trail: memoryAudits(),
      givenUp: givenUpDeskIn(memoryTable()),
      deadLetters: memoryDeadLetters().desk,
      holds: memoryCourses().holds,
      table: 'records',
      replays: memoryCourses().replays,
      records: memoryCourses().personRecords,
      offers: memoryCourses().offers,
      guard: aGuard(),
      practice: aPractice(),
      groupClaim: 'cognito:groups',
      newId: randomUUID,
      now: () => NOON,
    });
    expect(await woken(handler, 'administration')).toMatchObject({ statusCode: 200 });
  });

  test('visit, by a link and by one click in a mail program', async () => {
    const booked = await aBookedCourse();
    const expiresAt = later(60);
    const put = (token: string, link: Pick<Link, 'purpose' | 'recordId'>) =>
      booked.table.links.set(hashOfToken(token), { hash: hashOfToken(token), expiresAt, ...link });
    put('EXAMPLEexampleEXAMPLEexampleEXAMPLEexample0', { purpose: 'course', recordId: COURSE_ID });
    put('EXAMPLEexampleEXAMPLEexampleEXAMPLEexample1', {
      purpose: 'unsubscribe',
      recordId: booked.clientId,
    });
    const handler = makeVisit({
      ...{ ...booked, practice: aPractice(), hashOfToken, newToken, newId: randomUUID },
      intakes: booked.desk,
      guard: aGuard(),
      webAddress: 'https://intake.harbor-lane.example',
      now: () => NOON,
    });

    expect(await woken(handler, 'visit')).toMatchObject({ statusCode: 200 });
    expect(await woken(handler, 'visit.unsubscribe')).toMatchObject({ statusCode: 200 });
    expect(await booked.clients.find(booked.clientId)).toMatchObject({ remindersOff: true });
  });

  test('courses: a counselor sets hours, plans a course for an accepted intake, books it and sees it', async () => {
    const { record } = anIntake();
    const id = '0b6c3f4e-8d0a-4f0e-9c1b-5a7d2e9f1c3a';
    const intake = { ...record.intake, id, status: 'accepted', tier: 'green' } as const;
    const ports = memoryCourses({ ...record, intake });
    const handler = makeCourses({
      ...ports,
      guard: aGuard(),
      intakes: ports.desk,
      trail: ports.desk,
      practice: aPractice(),
      webAddress: 'https://intake.harbor-lane.example',
      groupClaim: 'cognito:groups',
      newId: randomUUID,
      newToken,
      sha256,
      now: () => NOON,
    });
    expect(await woken(handler, 'courses.set-hours')).toMatchObject({ statusCode: 200 });
    expect(await woken(handler, 'courses.preview')).toMatchObject({ statusCode: 200 });
    expect(await woken(handler, 'courses.book')).toMatchObject({ statusCode: 201 });
    const calendar = await woken(handler, 'courses');
    expect(JSON.parse(calendar.body)).toMatchObject({ sessions: [{ number: 1, name: 'Ani' }] });
    expect(ports.table.sessions.size).toBe(12);
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

  test('read-words: a new intake is named', () => {
    expect(intakesToRead(example('read-words'))).toMatchObject([
      { intakeId: '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01' },
    ]);
  });

  test('read-words: an intake that is to be read once more is named', () => {
    expect(intakesToRead(example('read-words.again'))).toEqual([
      {
        intakeId: '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01',
        record: '3a1b5c7d-0000-4000-8000-000000000003',
      },
    ]);
  });

  test('mail-events', () => {
    const { Records } = example('mail-events') as { Records: { body: string }[] };
    expect(Records.map(({ body }) => mailEvent(body))).toMatchObject([
      { kind: 'word', mailId: 'intake-received_7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01_1' },
    ]);
  });
});
