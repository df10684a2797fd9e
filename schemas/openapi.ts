import { components, json, problems } from './openapi-parts.ts';
import type { PracticeSettings } from './practice.ts';
import type { PublicPractice } from './public-practice.ts';

type OpenApiContext = {
  readonly practice: Pick<PracticeSettings, 'name' | 'minimumAge'>;
  readonly signIn: PublicPractice['signIn'];
};

const intakeIdInPath = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
};

/** The whole API as OpenAPI 3.1; every shape in it is made from the schema that checks it. */
export function openApiDocument({ practice, signIn }: OpenApiContext): object {
  return {
    openapi: '3.1.1',
    info: { title: `Intake API of ${practice.name}`, version: '1' },
    servers: [{ url: '/' }],
    paths: {
      '/api/practice': { get: readPractice },
      '/api/openapi.json': { get: readDescription },
      '/api/intakes': { post: submitIntake },
      '/api/staff/intakes': { get: forStaff(listIntakes, signIn.scope) },
      '/api/staff/intakes/{id}': { get: forStaff(readIntake, signIn.scope) },
      '/api/staff/intakes/{id}/acknowledgement': { post: forStaff(acknowledge, signIn.scope) },
      '/api/staff/intakes/{id}/decision': { post: forStaff(decide, signIn.scope) },
    },
    components: {
      schemas: components(practice),
      securitySchemes: {
        staff: {
          type: 'openIdConnect',
          openIdConnectUrl: `${signIn.issuer}/.well-known/openid-configuration`,
        },
      },
    },
  };
}

type Operation = { readonly responses: object } & Record<string, unknown>;

/** Besides the sign-in itself, every staff route may refuse a role. `openid` is for the sign-in alone. */
const forStaff = (operation: Operation, scope: string) => ({
  ...operation,
  security: [{ staff: scope.split(' ').filter((name) => name !== 'openid') }],
  responses: { ...operation.responses, ...problems(401, 403) },
});

const readPractice = {
  operationId: 'readPractice',
  summary: 'What anyone may know of the practice',
  responses: { 200: json('PublicPractice', 'The practice'), ...problems(503) },
};

const readDescription = {
  operationId: 'readDescription',
  summary: 'This description',
  responses: {
    200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: {} } } },
    ...problems(),
  },
};

const submitIntake = {
  operationId: 'submitIntake',
  summary: 'Send the intake form',
  description:
    'A repeat with the same Idempotency-Key and the same body within 24 hours gets the same answer and stores nothing again.',
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      schema: { type: 'string', minLength: 8, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
    },
  ],
  requestBody: { required: true, ...json('IntakeRequest', 'The form') },
  responses: {
    201: json('IntakeReply', 'Received; what the page must show next'),
    ...problems(400, 413, 415, 422, 503),
  },
};

const listIntakes = {
  operationId: 'listIntakes',
  summary: 'Intakes of one status, most urgent first, then longest waiting',
  parameters: [
    { name: 'status', in: 'query', schema: { $ref: '#/components/schemas/IntakeStatus' } },
    {
      name: 'after',
      in: 'query',
      description: 'The `next` of the page before',
      schema: { type: 'string', format: 'uuid' },
    },
  ],
  responses: { 200: json('IntakeList', 'One page'), ...problems(400, 503) },
};

const readIntake = {
  operationId: 'readIntake',
  summary: 'One intake; every reading is on record',
  parameters: [intakeIdInPath],
  responses: { 200: json('IntakeDetail', 'The intake'), ...problems(404, 503) },
};

const acknowledge = {
  operationId: 'acknowledgeIntake',
  summary: 'Say that somebody takes care of an intake; the first one stays named',
  parameters: [intakeIdInPath],
  responses: { 200: json('Acknowledgement', 'Who was first'), ...problems(404, 503) },
};

const decide = {
  operationId: 'decideIntake',
  summary: 'Accept, waitlist or refer; a decision stands beside the earlier ones',
  parameters: [intakeIdInPath],
  requestBody: { required: true, ...json('DecisionRequest', 'The decision') },
  responses: {
    200: json('DecisionReply', 'Where the intake stands now'),
    ...problems(400, 404, 409, 413, 415, 503),
  },
};
