import { at, plainName, resources, spell, theFunction, type Found } from '../reading.ts';
import type { Json, Templates } from '../templates.ts';
import type { Promised } from './promised.ts';

const PENDING_MAIL = {
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: { Keys: { sk: { S: ['MAIL'] } }, NewImage: { state: { S: ['pending'] } } },
};

const NEW_INTAKE = { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: ['INTAKE'] } } } };

export const wakers: readonly Promised[] = [
  wakes('the table stream wakes dispatch-mail on a pending mail alone, and gives up into a queue', {
    waker: (templates) => theMapping(templates, 'dispatch-mail', 'stream'),
    expected: {
      EventSourceArn: 'records.StreamArn',
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 3,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      'DestinationConfig.OnFailure.Destination': 'maildispatchdead.Arn',
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify(PENDING_MAIL) }] },
    },
  }),
  wakes('the table stream wakes read-words on a new intake alone, and gives up into a queue', {
    waker: (templates) => theMapping(templates, 'read-words', 'stream'),
    expected: {
      EventSourceArn: 'records.StreamArn',
      MaximumRetryAttempts: 3,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      'DestinationConfig.OnFailure.Destination': 'wordsdead.Arn',
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify(NEW_INTAKE) }] },
    },
  }),
  wakes('the queue of mail events wakes mail-events, which hands back what it could not do', {
    waker: (templates) => theMapping(templates, 'mail-events', 'queue'),
    expected: {
      EventSourceArn: 'maileventstold.Arn',
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  }),
  wakes('the queue of readings once more wakes read-words, which hands back what it could not do', {
    waker: (templates) => theMapping(templates, 'read-words', 'queue'),
    expected: {
      EventSourceArn: 'wordsagain.Arn',
      BatchSize: 5,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  }),
  wakes('the minute wakes dispatch-mail', {
    waker: (templates) => the(templates, 'AWS::Scheduler::Schedule'),
    expected: {
      'Target.Arn': 'dispatchmailfn.Arn',
      'Target.DeadLetterConfig.Arn': 'maildispatchdead.Arn',
    },
  }),
  wakes('what SES says of our configuration set, and of no other, goes to the queue', {
    waker: (templates) => the(templates, 'AWS::Events::Rule'),
    expected: {
      'EventPattern.source': ['aws.ses'],
      'EventPattern.detail.mail.tags.ses:configuration-set.0': 'mailrules',
      'Targets.0.Arn': 'maileventstold.Arn',
      'Targets.0.DeadLetterConfig.Arn': 'maileventstolddead.Arn',
    },
  }),
  wakes('a wake-up that dispatch-mail could not handle is kept', {
    waker: (templates) => theFunction(templates, 'dispatch-mail'),
    expected: { 'DeadLetterConfig.TargetArn': 'maildispatchdead.Arn' },
  }),
  {
    says: 'every queue has a dead-letter queue or is one, and takes nothing over a bare line',
    brokenBy: (templates) =>
      resources(templates, 'AWS::SQS::Queue')
        .filter((queue) => !isSafe(templates, queue))
        .map(({ id }) => plainName(id)),
    breaks: {
      'a queue loses its dead-letter queue': (templates) => {
        for (const { Properties } of resources(templates, 'AWS::SQS::Queue')) {
          delete Properties['RedrivePolicy'];
        }
      },
      'a queue loses its policy': (templates) => {
        const [policy] = resources(templates, 'AWS::SQS::QueuePolicy');
        delete templates.service.Resources[policy?.id ?? ''];
      },
    },
  },
];

type Wakes = {
  readonly waker: (templates: Templates) => Found;
  /** Properties by path; a reference is compared as it is spelled. */
  readonly expected: Readonly<Record<string, Json>>;
};

function wakes(says: string, { waker, expected }: Wakes): Promised {
  return {
    says,
    brokenBy: (templates) =>
      Object.entries(expected)
        .filter(([path, value]) => seen(templates, waker(templates), path) !== spelled(value))
        .map(([path]) => path),
    breaks: Object.fromEntries(
      Object.keys(expected).map((path) => [
        `${path} is lost`,
        (templates: Templates) => {
          const [first = ''] = path.split('.');
          delete waker(templates).Properties[first];
        },
      ]),
    ),
  };
}

function seen(templates: Templates, { Properties }: Found, path: string): string {
  const value = at(Properties, path);
  return isReference(value) ? spell(value, templates) : spelled(value);
}

function isReference(value: Json | undefined): boolean {
  const [key = ''] = typeof value === 'object' && value ? Object.keys(value) : [];
  return key === 'Ref' || key.startsWith('Fn::');
}

function spelled(value: Json | undefined): string {
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}

function the(templates: Templates, type: string): Found {
  const [found, ...more] = resources(templates, type);
  if (!found || more.length > 0) throw new Error(`Not exactly one ${type}`);
  return found;
}

/** What brings a function the changes of a stream or the messages of a queue: only a stream begins somewhere. */
function theMapping(templates: Templates, name: string, from: 'stream' | 'queue'): Found {
  const fn = theFunction(templates, name);
  const found = resources(templates, 'AWS::Lambda::EventSourceMapping').find(
    ({ Properties }) =>
      at(Properties, 'FunctionName.Ref') === fn.id &&
      (Properties['StartingPosition'] !== undefined) === (from === 'stream'),
  );
  if (!found) throw new Error(`No ${from} wakes ${name}`);
  return found;
}

function isSafe(templates: Templates, queue: Found): boolean {
  const hasLetters = queue.Properties['RedrivePolicy'] !== undefined;
  const policy = resources(templates, 'AWS::SQS::QueuePolicy').find(
    ({ Properties }) => at(Properties, 'Queues.0.Ref') === queue.id,
  );
  const overTls = at(policy, 'Properties.PolicyDocument.Statement.0.Condition.Bool');
  return (
    (hasLetters || plainName(queue.id).endsWith('dead')) &&
    at(overTls, 'aws:SecureTransport') === 'false'
  );
}
