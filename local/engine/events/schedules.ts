import { z } from 'zod';
import type { Assembly } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';

/** A schedule of the template that wakes a function every so many minutes. */
export type Schedule = {
  readonly id: string;
  readonly everyMs: number;
  readonly functionArn: string;
  readonly roleArn: string;
  readonly deadLettersArn: string | undefined;
  readonly input: unknown;
};

const schedule = z.strictObject({
  Description: unplayed,
  FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
  GroupName: unplayed,
  KmsKeyArn: unplayed,
  Name: unplayed,
  ScheduleExpression: z.string().regex(/^rate\(\d+ minutes?\)$/),
  ScheduleExpressionTimezone: unplayed,
  State: z.literal('ENABLED').default('ENABLED'),
  Target: z.strictObject({
    Arn: z.string(),
    // A wake-up that cannot be delivered does not happen on one machine; its way out must still be open.
    DeadLetterConfig: z.strictObject({ Arn: z.string() }).optional(),
    RetryPolicy: unplayed,
    Input: z.string().default('{}'),
    RoleArn: z.string(),
  }),
});

export const readSchedules = (assembly: Assembly): readonly Schedule[] =>
  assembly.ofType('AWS::Scheduler::Schedule').map((resource) => {
    const { ScheduleExpression, Target } = readProperties(resource, schedule);
    return {
      id: resource.id,
      everyMs: Number(/\d+/.exec(ScheduleExpression)?.[0]) * 60_000,
      functionArn: Target.Arn,
      roleArn: Target.RoleArn,
      deadLettersArn: Target.DeadLetterConfig?.Arn,
      input: JSON.parse(Target.Input) as unknown,
    };
  });
