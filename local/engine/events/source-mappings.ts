import { z } from 'zod';
import type { Assembly, Resource } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import { UnknownFeature } from '../template/unknown-feature.ts';
import { type Pattern, readPattern } from './pattern.ts';

/** How a stream or a queue wakes a function. */
export type SourceMapping = {
  readonly id: string;
  readonly sourceArn: string;
  readonly functionArn: string;
  readonly batchSize: number;
  readonly reportsItemFailures: boolean;
};

export type StreamMapping = SourceMapping & {
  /** A change wakes the function if it meets any of these, or if there are none. */
  readonly filters: readonly Pattern[];
  /** Retries of one batch before it is given up. */
  readonly retries: number;
  readonly bisects: boolean;
  readonly deadLettersArn: string | undefined;
};

const mapping = z.strictObject({
  BatchSize: z.number().optional(),
  BisectBatchOnFunctionError: z.boolean().default(false),
  DestinationConfig: z
    .strictObject({ OnFailure: z.strictObject({ Destination: z.string() }) })
    .optional(),
  EventSourceArn: z.string(),
  FilterCriteria: z
    .strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })) })
    .optional(),
  FunctionName: z.string(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  MaximumRetryAttempts: z.number().default(-1),
  // A stream here is as old as its mapping, so wherever AWS would start is its beginning.
  StartingPosition: unplayed,
  Tags: unplayed,
});

export function readSourceMappings(assembly: Assembly): {
  streams: readonly StreamMapping[];
  queues: readonly SourceMapping[];
} {
  const all = assembly.ofType('AWS::Lambda::EventSourceMapping').map((resource) => ({
    resource,
    read: readProperties(resource, mapping),
  }));
  const from = (service: string) =>
    all.filter(({ read }) => read.EventSourceArn.startsWith(`arn:aws:${service}:`));
  const other = all.length - from('dynamodb').length - from('sqs').length;
  if (other > 0)
    throw new UnknownFeature('an event source other than DynamoDB or SQS', 'a mapping');
  return {
    streams: from('dynamodb').map(({ resource, read }) => ({
      ...common(resource, read, assembly, 100),
      filters: (read.FilterCriteria?.Filters ?? []).map(({ Pattern }) =>
        readPattern(JSON.parse(Pattern), `${resource.id}.FilterCriteria`),
      ),
      retries: read.MaximumRetryAttempts < 0 ? Infinity : read.MaximumRetryAttempts,
      bisects: read.BisectBatchOnFunctionError,
      deadLettersArn: read.DestinationConfig?.OnFailure.Destination,
    })),
    queues: from('sqs').map(({ resource, read }) => common(resource, read, assembly, 10)),
  };
}

function common(
  { id }: Resource,
  read: z.output<typeof mapping>,
  assembly: Assembly,
  usualBatch: number,
): SourceMapping {
  const called = assembly
    .ofType('AWS::Lambda::Function')
    .find(({ ref, arn }) => ref === read.FunctionName || arn === read.FunctionName);
  if (!called) throw new UnknownFeature(read.FunctionName, `${id}.FunctionName`);
  return {
    id,
    sourceArn: read.EventSourceArn,
    functionArn: called.arn,
    batchSize: read.BatchSize ?? usualBatch,
    reportsItemFailures: read.FunctionResponseTypes.length > 0,
  };
}
