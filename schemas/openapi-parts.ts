import * as z from 'zod';
import { intakeReply } from './intake.reply.ts';
import { intakeRequest } from './intake.request.ts';
import { problem } from './problem.ts';
import { publicPractice } from './public-practice.ts';
import {
  INTAKE_STATUSES,
  acknowledgement,
  decisionReply,
  decisionRequest,
  intakeDetail,
  intakeList,
} from './staff.ts';

const REFUSALS = {
  400: 'The request cannot be read or accepted',
  401: 'Not signed in; the gateway itself may answer this without a problem body',
  403: 'The role may not do this; the gateway itself may answer this without a problem body',
  404: 'There is no such intake',
  409: 'Somebody changed this meanwhile',
  413: 'The body is too large',
  415: 'The body is not application/json',
  422: 'Too young for this form, or an Idempotency-Key used for another body',
  503: 'Busy: try again after the seconds in Retry-After',
} as const;

type SchemaName =
  | 'IntakeRequest'
  | 'IntakeReply'
  | 'PublicPractice'
  | 'IntakeStatus'
  | 'IntakeList'
  | 'IntakeDetail'
  | 'Acknowledgement'
  | 'DecisionRequest'
  | 'DecisionReply'
  | 'Problem';

const reference = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

/** A body of this shape. */
export const json = (name: SchemaName, description: string) => ({
  description,
  content: { 'application/json': { schema: reference(name) } },
});

/** The refusals that an operation may answer with; a fault of ours may always happen. */
export const problems = (...statuses: (keyof typeof REFUSALS)[]) =>
  Object.fromEntries(
    [...statuses.map((status) => [status, REFUSALS[status]]), [500, 'Our fault']].map(
      ([status, description]) => [
        status,
        {
          description,
          content: { 'application/problem+json': { schema: reference('Problem') } },
        },
      ],
    ),
  ) as Record<string, object>;

/** Every shape that crosses the edge, made from the schema that checks it. */
export function components({
  minimumAge,
}: {
  readonly minimumAge: number;
}): Record<SchemaName, object> {
  // The day only matters to checks that JSON Schema has no words for.
  const form = intakeRequest({ today: '9999-12-31', minimumAge });
  return {
    IntakeRequest: shapeOf(form),
    IntakeReply: shapeOf(intakeReply),
    PublicPractice: shapeOf(publicPractice),
    IntakeStatus: shapeOf(z.enum(INTAKE_STATUSES)),
    IntakeList: shapeOf(intakeList),
    IntakeDetail: shapeOf(intakeDetail),
    Acknowledgement: shapeOf(acknowledgement),
    DecisionRequest: shapeOf(decisionRequest),
    DecisionReply: shapeOf(decisionReply),
    Problem: shapeOf(problem),
  };
}

/** What goes over the wire is what a schema takes in: texts are cleaned only afterwards. */
function shapeOf(schema: z.ZodType): object {
  return { ...z.toJSONSchema(schema, { io: 'input' }), $schema: undefined };
}
