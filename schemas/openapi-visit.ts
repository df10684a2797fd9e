import { body, inQuery, json, problems, textInPath } from './openapi-parts.ts';
import type { SchemaName } from './openapi-schemas.ts';

/** The token of a mailed link, as bearer: it is never part of an address that is opened. */
const security = [{ link: [] }];
const tokenInPath = textInPath('token', 'Good for this alone');

/** What a mail program sends for its reader. */
const oneClick = {
  schema: {
    type: 'object',
    required: ['List-Unsubscribe'],
    properties: { 'List-Unsubscribe': { const: 'One-Click' } },
  },
  example: { 'List-Unsubscribe': 'One-Click' },
};

const shows = json('Visit', 'What the link shows now');

/** Bound to a session and its version: an older one is refused, and a repeat does nothing twice. */
const action = (operationId: string, summary: string, request: SchemaName) => ({
  post: {
    operationId,
    summary,
    security,
    requestBody: body(request, '`version` is that of the appointment that was on the page'),
    responses: { 200: shows, ...problems(400, 404, 409, 413, 415, 503) },
  },
});

/** What a client can do by a mailed link. No GET or HEAD changes anything. */
export const VISIT_PATHS = {
  '/api/visit': {
    get: {
      operationId: 'readVisit',
      summary: 'The appointments a link speaks of, and what it may do with each',
      security,
      responses: { 200: shows, ...problems(404, 503) },
    },
  },
  '/api/visit/openings': {
    get: {
      operationId: 'listVisitOpenings',
      summary: 'When an appointment could be instead',
      security,
      parameters: [
        inQuery('session', { type: 'integer', minimum: 1, maximum: 99 }, { required: true }),
      ],
      responses: { 200: json('VisitOpenings', 'In order'), ...problems(400, 404, 409, 503) },
    },
  },
  '/api/visit/confirm': action('confirmVisit', 'I will be there', 'VisitAction'),
  '/api/visit/move': action('moveVisit', 'Move an appointment to an opening', 'VisitMove'),
  '/api/visit/cancel': action(
    'cancelVisit',
    'Cancel an appointment; the time is held while this can be undone',
    'VisitAction',
  ),
  '/api/visit/undo': action('undoVisit', 'Take a cancellation back', 'VisitAction'),
  '/api/visit/reminders': {
    post: {
      operationId: 'setReminders',
      summary: 'Turn reminders on or off; appointments stay as they are',
      security,
      requestBody: body('VisitReminders', 'On or off'),
      responses: { 200: shows, ...problems(400, 404, 409, 413, 415, 503) },
    },
  },
  '/api/visit/feed': {
    post: {
      operationId: 'setClientFeed',
      summary: 'A new address of the client’s private calendar, shown this once, or none',
      security,
      requestBody: body('VisitFeed', 'On or off'),
      responses: { 200: json('Feed', 'The address'), ...problems(400, 404, 409, 413, 415, 503) },
    },
  },
  '/api/receipt': {
    get: {
      operationId: 'readReceipt',
      summary: 'That a request came in and when, and whether it was taken back; never an answer',
      security,
      responses: { 200: json('ReceiptPage', 'How it stands now'), ...problems(404, 503) },
    },
  },
  '/api/receipt/contact': {
    post: {
      operationId: 'putContactRight',
      summary: 'Correct a mistyped address or telephone number, from the page that sent the form',
      security,
      requestBody: body('ContactPutRight', 'What is left out was right'),
      responses: {
        200: json('ReceiptPage', 'How it stands now; never what was corrected'),
        ...problems(400, 404, 409, 413, 415, 503),
      },
    },
  },
  '/api/receipt/withdraw': {
    post: {
      operationId: 'withdrawRequest',
      summary: 'Take a request back; it is kept, and staff see that it was',
      security,
      requestBody: body('WithdrawalRequest', 'The link says which'),
      responses: {
        200: json('ReceiptPage', 'How it stands now; a repeat answers the same'),
        ...problems(400, 404, 409, 413, 415, 503),
      },
    },
  },
  '/api/unsubscribe/{token}': {
    get: {
      operationId: 'openUnsubscribe',
      summary: 'For who opens the address in a browser: changes nothing',
      parameters: [tokenInPath],
      responses: { 303: { description: 'To the page of a link, without one' }, ...problems(503) },
    },
    post: {
      operationId: 'unsubscribe',
      summary: 'Turn reminders off by one click (RFC 8058); appointments stay as they are',
      parameters: [tokenInPath],
      requestBody: {
        required: true,
        content: { 'application/x-www-form-urlencoded': oneClick, 'multipart/form-data': oneClick },
      },
      responses: {
        200: json('Unsubscribed', 'Reminders are off'),
        ...problems(400, 404, 413, 503),
      },
    },
  },
  '/api/feeds/{token}': {
    get: {
      operationId: 'readFeed',
      summary: 'A private calendar to subscribe to',
      parameters: [tokenInPath],
      responses: {
        200: { description: 'iCalendar', content: { 'text/calendar': {} } },
        ...problems(404, 503),
      },
    },
  },
};
