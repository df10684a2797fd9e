import { body, idempotencyKey, json, problems, uuidInPath } from './openapi-parts.ts';

const DONE = 'Which request it is';

/** Requests that staff begin on the telephone; the person finishes the form by a mailed link. */
export const BEGUN_PATHS = {
  '/api/staff/begun': {
    get: {
      operationId: 'listBegun',
      summary: 'The requests begun on the telephone, the latest first, and how far each has come',
      description:
        'No answer of a form is in it. A form that is not sent is gone after fourteen days, its line after twenty-eight.',
      responses: { 200: json('BegunList', 'A hundred at most'), ...problems(503) },
    },
    post: {
      operationId: 'beginRequest',
      summary: 'Begin a request on the telephone; the link to its form is mailed',
      parameters: [idempotencyKey],
      requestBody: body('CallRequest', 'What was said'),
      responses: { 201: json('Begun', DONE), ...problems(400, 413, 415, 422, 503) },
    },
  },
  '/api/staff/begun/{id}/link': {
    post: {
      operationId: 'mailBegunLink',
      summary: 'Mail the link once more, to where it went last or to an address that is put right',
      description: 'With another address, links that were mailed before work no more.',
      parameters: [uuidInPath],
      requestBody: body('BegunLinkRequest', 'Where it goes; null for where it went last'),
      responses: { 200: json('Begun', DONE), ...problems(400, 404, 409, 413, 415, 503) },
    },
  },
  '/api/staff/begun/{id}/removal': {
    post: {
      operationId: 'removeBegun',
      summary: 'Take a request away that was begun on the telephone, with all that is in its form',
      description: 'One that was sent stays.',
      parameters: [uuidInPath],
      responses: { 200: json('Begun', DONE), ...problems(404, 409, 503) },
    },
  },
};
