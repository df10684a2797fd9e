import { z } from 'zod';
import { arn } from '../template/account.ts';
import type { Assembly, Resource } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import type { EventArchive } from './archive.ts';
import { type Carried, envelope, type SesEvent } from './carried.ts';
import { type Pattern, matches, readPattern } from './pattern.ts';
import type { Queues } from './queues.ts';

/** A rule of the default bus that brings events to a queue. */
export type Rule = {
  readonly id: string;
  readonly arn: string;
  readonly pattern: Pattern;
  readonly queueArns: readonly string[];
};

const eventsRule = z.strictObject({
  Description: unplayed,
  EventBusName: z.literal('default').optional(),
  EventPattern: z.unknown(),
  Name: unplayed,
  State: z.literal('ENABLED').default('ENABLED'),
  Tags: unplayed,
  Targets: z.array(
    // Dead letters and retries are about a target out of reach, which does not happen here.
    z.strictObject({
      Arn: z.string(),
      Id: z.string(),
      DeadLetterConfig: unplayed,
      RetryPolicy: unplayed,
    }),
  ),
});

const destination = z.strictObject({
  ConfigurationSetName: z.string(),
  EventDestination: z.strictObject({
    Enabled: z.boolean().default(true),
    EventBridgeDestination: z.strictObject({
      EventBusArn: z.literal(arn('events', 'event-bus/default')),
    }),
    MatchingEventTypes: z.array(z.string()),
    Name: unplayed,
  }),
});

export function readRules(assembly: Assembly): readonly Rule[] {
  return assembly.ofType('AWS::Events::Rule').map((resource) => {
    const read = readProperties(resource, eventsRule);
    return {
      id: resource.id,
      arn: resource.arn,
      pattern: readPattern(read.EventPattern, `${resource.id}.EventPattern`),
      queueArns: read.Targets.map(({ Arn }) => Arn),
    };
  });
}

const tagged = z.object({
  tags: z.object({ 'ses:configuration-set': z.tuple([z.string()]) }),
});

/** Takes an event to the queues that ask for it. */
export const makeBus =
  (rules: readonly Rule[], queues: Pick<Queues, 'send'>) =>
  (carried: Carried): void => {
    for (const { pattern, queueArns } of rules) {
      if (matches(pattern, carried)) queueArns.forEach((queue) => queues.send(queue, carried));
    }
  };

/** Takes what SES says of a mail to the default bus, and to the archives that keep it. */
export function makeSesPublisher(o: {
  assembly: Assembly;
  bus: ReturnType<typeof makeBus>;
  archive: Pick<EventArchive, 'keep'>;
  now: () => Date;
}): (event: SesEvent) => void {
  const destinations = o.assembly
    .ofType('AWS::SES::ConfigurationSetEventDestination')
    .map((resource: Resource) => readProperties(resource, destination));
  return (event) => {
    const set = tagged.parse(event.mail).tags['ses:configuration-set'][0];
    const told = destinations.some(
      ({ ConfigurationSetName, EventDestination: { Enabled, MatchingEventTypes } }) =>
        Enabled && ConfigurationSetName === set && MatchingEventTypes.some(isType(event)),
    );
    if (!told) return;
    const carried = envelope(event, set, o.now());
    o.archive.keep(carried);
    o.bus(carried);
  };
}

/** A template writes `deliveryDelay` where the event says `DeliveryDelay`. */
const isType =
  ({ eventType }: SesEvent) =>
  (type: string) =>
    type.toLowerCase() === eventType.toLowerCase();
