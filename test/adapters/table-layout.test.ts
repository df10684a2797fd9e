import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { fromItem } from '../../adapters/item.ts';
import { dynamoIntakeDesk } from '../../adapters/intake-desk.dynamo.ts';
import { dynamoIntakeInbox } from '../../adapters/intake-inbox.dynamo.ts';
import {
  DUE_PARTITIONS,
  dueIdOf,
  dueKeys,
  dueUntil,
  jobKey,
  mailKey,
  sessionWorkKeys,
  sessionWorkRange,
  workKeys,
} from '../../adapters/table.ts';
import { DataStack } from '../../infra/stacks/data.stack.ts';
import { practiceSettings } from '../../schemas/practice.ts';
import settings from '../../practice.json' with { type: 'json' };
import { cancelByClient } from '../../domain/course/client-visit.ts';
import { decided } from '../support/course.ts';
import { anUrgentForm } from '../support/intake-form.ts';
import { anAudit, anIntake, anOnce, later, NOON } from '../support/intake-record.ts';
import { TABLE_DEFINITION } from '../support/table-definition.ts';
import { aBookedCourseIn, aFeed, audit, changing } from './suite/a-booked-course.ts';
import { dynamoPorts } from './suite/course-ports.ts';
import { onEveryEngine } from './suite/on-every-engine.ts';

test('the table of the tests is the table that is deployed', () => {
  const practice = practiceSettings.parse(settings);
  const stack = new DataStack(new App(), 'data', practice, { env: { region: 'us-east-1' } });
  const { StreamViewType } = TABLE_DEFINITION.StreamSpecification;
  const template = Template.fromStack(stack);

  template.resourceCountIs('AWS::DynamoDB::Table', 1);
  const [table] = Object.values(template.findResources('AWS::DynamoDB::Table'));
  expect(table?.['Properties']).toMatchObject({
    ...TABLE_DEFINITION,
    AttributeDefinitions: expect.arrayContaining(TABLE_DEFINITION.AttributeDefinitions) as unknown,
    StreamSpecification: { StreamViewType },
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
  });
});

describe('places in the indexes', () => {
  test('the list of work sorts by urgency, then by waiting', () => {
    const at = (tier: 'red' | 'green', minute: number) =>
      workKeys({ id: 'x', status: 'new', tier, submittedAt: later(minute) }).workSk;
    expect([at('green', 1), at('red', 9), at('green', 0), at('red', 2)].sort()).toEqual([
      at('red', 2),
      at('red', 9),
      at('green', 0),
      at('green', 1),
    ]);
  });

  test('what is due at this very moment is due, and a millisecond later is not', () => {
    const due = (ms: number) => dueKeys('zzz_9', new Date(NOON.getTime() + ms)).dueSk;
    expect(due(0) <= dueUntil(NOON)).toBe(true);
    expect(due(1) <= dueUntil(NOON)).toBe(false);
  });

  test('what is due says by its key whether it is a mail or a job', () => {
    expect(dueIdOf(mailKey('reminder-72h_x_1'))).toEqual({ kind: 'mail', id: 'reminder-72h_x_1' });
    expect(dueIdOf(jobKey('end-of-undo_x_2'))).toEqual({ kind: 'job', id: 'end-of-undo_x_2' });
  });

  test('sessions of a range of dates are those of both dates and between, at any hour', () => {
    const at = (date: string, hour: number) =>
      sessionWorkKeys({
        ...{ courseId: 'f', number: 1, start: { date } },
        startsAt: new Date(Date.parse(date) + hour * 3_600_000),
      }).workSk;
    const { from, to } = sessionWorkRange('2026-12-08', '2026-12-09');
    const within = (place: string) => from <= place && place <= to;
    expect([at('2026-12-08', -12), at('2026-12-09', 36)].map(within)).toEqual([true, true]);
    expect([at('2026-12-07', 36), at('2026-12-10', -12)].map(within)).toEqual([false, false]);
  });

  test('mails spread over every shard', () => {
    const ids = Array.from({ length: 400 }, (_, index) => `intake-notice_${index}_1`);
    const shards = ids.map((id) => dueKeys(id, NOON).duePk);
    for (const shard of DUE_PARTITIONS) {
      expect(shards.filter((used) => used === shard).length).toBeGreaterThan(50);
    }
  });
});

onEveryEngine((table) => {
  const scanned = async () => {
    const { amazons, tableName: TableName } = table();
    const { Items = [] } = await amazons.send(new ScanCommand({ TableName, ConsistentRead: true }));
    return Items.map((item) => fromItem(item));
  };

  test('an intake becomes one row of each kind; keys and indexes tell nothing of the client', async () => {
    const { client, tableName } = table();
    const { record, receipt } = anIntake({ form: anUrgentForm() });
    const { intake } = record;
    const there = new Set((await scanned()).map(({ pk, sk }) => `${String(pk)} ${String(sk)}`));
    await dynamoIntakeInbox(client, tableName).receive(record, anOnce(receipt), NOON);
    const desk = dynamoIntakeDesk(client, tableName);
    await desk.recordRead(anAudit(intake.id, { id: 'a-reading' }));

    const items = (await scanned()).filter(
      ({ pk, sk }) => !there.has(`${String(pk)} ${String(sk)}`),
    );
    const keys = items.map(({ pk, sk, workPk, workSk, duePk, dueSk }) =>
      JSON.stringify({ pk, sk, workPk, workSk, duePk, dueSk }),
    );
    // Whole, because the ids are random digits and may hold a few of these in a row.
    for (const told of ['Ana', 'Ruiz', 'example.org', '1990-04', '770-555', 'Buford']) {
      expect(keys.join()).not.toContain(told);
    }
    const indexed = items.filter(({ workPk, duePk }) => workPk ?? duePk);
    expect(indexed).toHaveLength(7);
    expect(JSON.stringify(indexed)).not.toMatch(/phq9|miss my old street/);
    const kinds = items.map(({ pk, sk }) => `${String(pk).split('#')[0]} ${String(sk)}`).sort();
    expect(kinds).toEqual([
      `AUDIT ${NOON.toISOString()}#${record.audit.id}`,
      `AUDIT ${later(5).toISOString()}#a-reading`,
      'CLIENT CLIENT',
      'INTAKE ANSWERS',
      'INTAKE INTAKE',
      'INTAKE REVIEW',
      ...Array<string>(4).fill('MAIL MAIL'),
      'ONCE ONCE',
    ]);
    expect(items.find(({ sk }) => String(sk).includes(record.audit.id))).toEqual({
      pk: `AUDIT#INTAKE#${intake.id}`,
      sk: `${NOON.toISOString()}#${record.audit.id}`,
      workPk: `AUDIT#${NOON.toISOString().slice(0, 7)}`,
      workSk: `${NOON.toISOString()}#${record.audit.id}`,
      who: 'client',
      action: 'submitted',
      fields: ['intake', 'answers', 'review', 'client'],
    });
  });

  test('a course becomes one row for each part of it, and its keys tell nothing of the client', async () => {
    const ports = dynamoPorts(table());
    const { file, counselor, client } = await aBookedCourseIn(ports);
    const feed = aFeed(client.id, 'client-feed');
    await ports.clients.setFeed(client, feed, audit('client', client.id));
    const off = { ...changing({ file, counselor }), number: 2, version: 1 };
    await ports.courses.write(decided(cancelByClient(off)).writes);

    const { id } = file.course;
    const items = (await scanned()).filter((item) =>
      [id, counselor.id, feed.hash].some((part) => String(item['pk']).includes(part)),
    );
    const kinds = items.map(({ pk, sk }) => `${String(pk).split('#')[0]} ${String(sk)}`);
    expect(kinds.filter((kind) => !kind.startsWith('AUDIT')).sort()).toEqual(
      [
        'COUNSELOR COUNSELOR',
        ...file.sessions.map(({ start }) => `COUNSELOR DAY#${start.date}`),
        'COURSE COURSE',
        ...file.sessions.map(({ number }) => `COURSE SESSION#${String(number).padStart(2, '0')}`),
        'JOB JOB',
        'LINK LINK',
        ...Array<string>(13).fill('MAIL MAIL'),
      ].sort(),
    );
    expect(kinds.filter((kind) => kind.startsWith('AUDIT'))).toHaveLength(3);
    const keys = items.map(({ pk, sk, workPk, workSk, duePk, dueSk }) =>
      JSON.stringify({ pk, sk, workPk, workSk, duePk, dueSk }),
    );
    for (const told of ['Ana', 'Ruiz', 'example', 'Robin', 'Vale', client.id]) {
      expect(keys.join()).not.toContain(told);
    }
    const day = items.find(({ sk }) => sk === 'DAY#2026-12-08');
    expect(Object.values(day ?? {}).filter((value) => value === `${id}#1`)).toHaveLength(5);
    const link = items.find(({ sk }) => sk === 'LINK');
    expect(link?.['expiresAt']).toBe(feed.expiresAt.getTime() / 1000);
  });
});
