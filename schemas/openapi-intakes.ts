import { body, idempotencyKey, inQuery, json, problems, uuidInPath } from './openapi-parts.ts';
import { INTAKE_STATUSES, OUTCOMES } from './staff.ts';

/** What anyone may ask for. */
export const PUBLIC_PATHS = {
  '/api/practice': {
    get: {
      operationId: 'readPractice',
      summary: 'What anyone may know of the practice',
      responses: { 200: json('PublicPractice', 'The practice'), ...problems(503) },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'readDescription',
      summary: 'This description',
      responses: {
        200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: {} } } },
        ...problems(),
      },
    },
  },
  '/api/intakes/start': {
    post: {
      operationId: 'startForm',
      summary: 'Say that a form is being opened',
      description: 'Keeps nothing. The form sends `start` back as `guard.start`.',
      responses: { 200: json('StartReply', 'When it was opened, sealed'), ...problems(503) },
    },
  },
  '/api/intakes': {
    post: {
      operationId: 'submitIntake',
      summary: 'Send the intake form',
      description:
        'A repeat with the same Idempotency-Key and the same body within 24 hours gets the same answer and stores nothing again.',
      parameters: [idempotencyKey],
      requestBody: body('IntakeRequest', 'The form'),
      responses: {
        201: json('IntakeReply', 'Received; what the page must show next'),
        ...problems(400, 413, 415, 422, 503),
      },
    },
  },
};

/** Reading intakes and deciding about them. */
export const INTAKE_PATHS = {
  '/api/staff/intakes': {
    get: {
      operationId: 'listIntakes',
      summary: 'Intakes of one status, most urgent first, then longest waiting',
      parameters: [
        inQuery('status', { type: 'string', enum: INTAKE_STATUSES, default: 'new' }),
        inQuery(
          'after',
          { type: 'string', format: 'uuid' },
          { description: 'The `next` of the page before' },
        ),
      ],
      responses: { 200: json('IntakeList', 'One page'), ...problems(400, 503) },
    },
  },
  '/api/staff/intakes/search': {
    post: {
      operationId: 'searchIntakes',
      summary: 'Look through whole lists for a name, or what else is wanted; changes nothing',
      description:
        'A body keeps the name out of addresses and logs. One call looks at 2,000 requests at most and answers 50; `next` goes on.',
      requestBody: body('IntakeSearch', 'What to look for'),
      responses: {
        200: json('IntakeSearchReply', 'What was found'),
        ...problems(400, 413, 415, 503),
      },
    },
  },
  '/api/staff/intakes/{id}': {
    get: {
      operationId: 'readIntake',
      summary: 'One intake; every reading is on record',
      parameters: [uuidInPath],
      responses: { 200: json('IntakeDetail', 'The intake'), ...problems(404, 503) },
    },
  },
  '/api/staff/intakes/{id}/acknowledgement': {
    post: {
      operationId: 'acknowledgeIntake',
      summary: 'Say that somebody takes care of an intake; the first one stays named',
      parameters: [uuidInPath],
      responses: { 200: json('Acknowledgement', 'Who was first'), ...problems(404, 503) },
    },
  },
  '/api/staff/intakes/{id}/clearance': {
    post: {
      operationId: 'clearIntake',
      summary: 'Say, after speaking with the client, that a course may be booked',
      description:
        'A red intake cannot be booked before, an orange one beyond its first session. A red one must have been acknowledged. The first clearance stays named.',
      parameters: [uuidInPath],
      responses: { 200: json('Acknowledgement', 'Who was first'), ...problems(404, 409, 503) },
    },
  },
  '/api/staff/intakes/{id}/history': {
    get: {
      operationId: 'readHistory',
      summary:
        'What was done about an intake, its client and its courses, oldest first; never a value',
      parameters: [uuidInPath],
      responses: { 200: json('History', 'The rows of the trail'), ...problems(404, 503) },
    },
  },
  '/api/staff/agreement': {
    get: {
      operationId: 'readAgreement',
      summary: 'How suggestions compare with what counselor and client confirmed; names nobody',
      description:
        'For counselors and administrators. Figures are given from so many pairs on as `needed` says.',
      responses: { 200: json('Agreement', 'The pairs, and the figures'), ...problems(503) },
    },
  },
  '/api/staff/intakes/{id}/letter': {
    get: {
      operationId: 'previewLetter',
      summary: 'The letter that a decision would send, as it would be mailed now',
      parameters: [
        uuidInPath,
        inQuery('outcome', { type: 'string', enum: OUTCOMES }, { required: true }),
      ],
      responses: { 200: json('LetterPreview', 'The letter'), ...problems(400, 404, 503) },
    },
  },
  '/api/staff/intakes/{id}/release': {
    post: {
      operationId: 'releaseIntake',
      summary: 'Say that a request which was set aside is a person’s',
      description:
        'It joins the list of work, and every mail of a new request follows. One that was discarded can be released too.',
      parameters: [uuidInPath],
      responses: {
        200: json('DecisionReply', 'Where the intake stands now'),
        ...problems(404, 409, 503),
      },
    },
  },
  '/api/staff/intakes/{id}/discard': {
    post: {
      operationId: 'discardIntake',
      summary: 'Say that nobody wrote a request which was set aside; it is kept',
      parameters: [uuidInPath],
      responses: {
        200: json('DecisionReply', 'Where the intake stands now'),
        ...problems(404, 409, 503),
      },
    },
  },
  '/api/staff/intakes/{id}/decision': {
    post: {
      operationId: 'decideIntake',
      summary: 'Accept, waitlist or refer; a decision stands beside the earlier ones',
      parameters: [uuidInPath],
      requestBody: body('DecisionRequest', 'The decision'),
      responses: {
        200: json('DecisionReply', 'Where the intake stands now'),
        ...problems(400, 404, 409, 413, 415, 503),
      },
    },
  },
};
