import { type Archive, readArchives } from './events/archive.ts';
import { type Rule, readRules } from './events/bus.ts';
import { type Schedule, readSchedules } from './events/schedules.ts';
import {
  type SourceMapping,
  type StreamMapping,
  readSourceMappings,
} from './events/source-mappings.ts';
import { type FunctionSettings, readFunctions } from './functions/function-settings.ts';
import { type Api, readApis } from './http/api-settings.ts';
import type { Assembly } from './template/assembly.ts';

/** Everything the template says about what runs, worked out before anything is started. */
export type Plan = {
  readonly functions: readonly FunctionSettings[];
  readonly streams: readonly StreamMapping[];
  readonly queueMappings: readonly SourceMapping[];
  readonly schedules: readonly Schedule[];
  readonly rules: readonly Rule[];
  readonly archives: readonly Archive[];
  readonly apis: readonly Api[];
  readonly functionByArn: (functionArn: string) => FunctionSettings;
  readonly queueUrl: (queueArn: string) => string;
  /** The ARN of the queue at an address, if there is one. */
  readonly queueAt: (url: string) => string | undefined;
  /** The table that a stream's ARN belongs to. */
  readonly tableOf: (streamArn: string) => string;
};

export function readPlan(assembly: Assembly): Plan {
  const functions = readFunctions(assembly);
  const { streams, queues } = readSourceMappings(assembly);
  const tables = assembly.ofType('AWS::DynamoDB::Table');
  const all = assembly.ofType('AWS::SQS::Queue');
  return {
    functions,
    streams,
    queueMappings: queues,
    schedules: readSchedules(assembly),
    rules: readRules(assembly),
    archives: readArchives(assembly),
    apis: readApis(assembly),
    functionByArn: (arn) =>
      known(
        functions.find((each) => each.arn === arn),
        arn,
      ),
    queueUrl: (arn) =>
      known(
        all.find((each) => each.arn === arn),
        arn,
      ).ref,
    queueAt: (url) => all.find(({ ref }) => ref === url)?.arn,
    tableOf: (arn) =>
      known(
        tables.find(({ attributes }) => attributes['StreamArn'] === arn),
        arn,
      ).ref,
  };
}

function known<T>(found: T | undefined, arn: string): T {
  if (found === undefined) throw new Error(`the template has nothing called ${arn}`);
  return found;
}
