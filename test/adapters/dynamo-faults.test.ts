import { describe, expect, test } from 'vitest';
import { counselorItem } from '../../adapters/counselor-item.ts';
import { dynamoCounselorStore } from '../../adapters/counselor-store.dynamo.ts';
import { dynamoCourseStore } from '../../adapters/course-store.dynamo.ts';
import { dynamoIntakeDesk } from '../../adapters/intake-desk.dynamo.ts';
import { dynamoIntakeInbox } from '../../adapters/intake-inbox.dynamo.ts';
import { intakeItem } from '../../adapters/intake-item.ts';
import { clientItem } from '../../adapters/client-item.ts';
import { toItem } from '../../adapters/item.ts';
import { bookCourse } from '../../domain/course/book-course.ts';
import { Unavailable } from '../../domain/unavailable.ts';
import { aBooking, aCounselor, decided } from '../support/course.ts';
import { anAudit, anIntake, anOnce, NOON } from '../support/intake-record.ts';
import { scriptedDynamo } from '../support/scripted-dynamo.ts';

const cancelled = (...codes: string[]) => ({
  status: 400,
  body: {
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    CancellationReasons: codes.map((Code) => ({ Code })),
  },
});
const refused = (name: string, status = 400) => ({
  status,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'words from outside' },
});
const done = { status: 200, body: {} };

describe('when transactions meet on one item', () => {
  test('tries again until the other one is through', async () => {
    const dynamo = await scriptedDynamo(cancelled('None', 'TransactionConflict'), done);
    const { record, receipt } = anIntake();
    const inbox = dynamoIntakeInbox(dynamo.client, 'intakes');

    expect(await inbox.receive(record, anOnce(receipt), NOON)).toEqual({ kind: 'stored' });
    expect(dynamo.asked).toHaveLength(2);
  });

  test('gives up after a few tries and says that asking again may help', async () => {
    const dynamo = await scriptedDynamo(cancelled('TransactionConflict'));
    const desk = dynamoIntakeDesk(dynamo.client, 'intakes');
    const { intake } = anIntake().record;

    await expect(desk.acknowledge(intake, anAudit(intake.id))).rejects.toThrow(Unavailable);
    expect(dynamo.asked).toHaveLength(4);
  });
});

test('a course that others are always in the way of is to be read again, and decided again', async () => {
  const dynamo = await scriptedDynamo(cancelled('None', 'TransactionConflict'));
  const { writes } = decided(bookCourse(aBooking()));
  const store = dynamoCourseStore(dynamo.client, 'intakes');

  expect(await store.write(writes)).toEqual({ kind: 'stale' });
  expect(dynamo.asked).toHaveLength(4);
});

describe('a list that comes in pages', () => {
  const [one, other] = ['first', 'second'].map((id) => counselorItem(aCounselor({ id })));
  const place = { pk: { S: 'COUNSELOR#first' }, sk: { S: 'COUNSELOR' } };
  const pageOf = (item: Record<string, unknown> | undefined) => ({ Items: [toItem(item ?? {})] });

  test('is followed to its end', async () => {
    const dynamo = await scriptedDynamo(
      { status: 200, body: { ...pageOf(one), LastEvaluatedKey: place } },
      { status: 200, body: { Items: [], LastEvaluatedKey: place } },
      { status: 200, body: pageOf(other) },
    );
    const listed = await dynamoCounselorStore(dynamo.client, 'intakes').list();

    expect(listed.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(dynamo.asked).toMatchObject([
      { IndexName: 'work' },
      { ExclusiveStartKey: place },
      { ExclusiveStartKey: place },
    ]);
  });
});

describe('a fault of the moment', () => {
  test.for([
    ['a throttled table', refused('ProvisionedThroughputExceededException')],
    ['a throttled account', refused('RequestLimitExceeded')],
    ['a throttled caller', refused('ThrottlingException')],
    ['a throttled action of a transaction', cancelled('None', 'ThrottlingError')],
    ['a transaction of the same request on its way', refused('TransactionInProgressException')],
    ['an error inside DynamoDB', refused('InternalServerError', 500)],
    ['a DynamoDB that hangs', 'hangs'],
    ['a connection that breaks', 'breaks'],
  ] as const)('such as %s is said to be one', async ([, answer]) => {
    const { client } = await scriptedDynamo(answer);
    const { record, receipt } = anIntake();
    const receiving = dynamoIntakeInbox(client, 'intakes').receive(record, anOnce(receipt), NOON);

    const error: unknown = await receiving.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Unavailable);
    expect(String(error)).not.toContain('words from outside');
  });
});

test('a fault that asking again will not mend stays a fault', async () => {
  const { client } = await scriptedDynamo(refused('AccessDeniedException'));
  const finding = dynamoIntakeDesk(client, 'intakes').find(anIntake().record.intake.id);
  await expect(finding).rejects.toMatchObject({ name: 'AccessDeniedException' });
});

describe('a batch that is answered in part', () => {
  const { record } = anIntake();
  const client = toItem(clientItem(record.client));
  const rest = { intakes: { Keys: [{ pk: client['pk'], sk: client['sk'] }] } };
  const page = { status: 200, body: { Items: [toItem(intakeItem(record.intake))] } };
  const nothingYet = { status: 200, body: { Responses: {}, UnprocessedKeys: rest } };

  test('is asked for the rest', async () => {
    const found = { status: 200, body: { Responses: { intakes: [client] } } };
    const dynamo = await scriptedDynamo(page, nothingYet, found);
    const listed = await dynamoIntakeDesk(dynamo.client, 'intakes').list('new', { size: 10 });

    expect(listed).toMatchObject({ listed: [{ name: 'Ani' }], last: null });
    expect(dynamo.asked.at(-1)).toEqual({ RequestItems: rest });
  });

  test('is not asked for ever', async () => {
    const dynamo = await scriptedDynamo(page, nothingYet);
    const listing = dynamoIntakeDesk(dynamo.client, 'intakes').list('new', { size: 10 });
    await expect(listing).rejects.toThrow(Unavailable);
  });
});
