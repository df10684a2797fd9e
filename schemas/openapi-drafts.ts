import { body, json, problems } from './openapi-parts.ts';

/** The page's own token, or that of a mailed link. */
const security = [{ link: [] }];
const stands = json('Draft', 'Which parts need nothing more; no reply holds an answer');

/** A form that is kept before it is sent. It can be added to and sent, and never read. */
export const DRAFT_PATHS = {
  '/api/drafts': {
    get: {
      operationId: 'readDraft',
      summary: 'How far a form has come, without an answer',
      security,
      responses: { 200: stands, ...problems(404, 409, 503) },
    },
    post: {
      operationId: 'beginDraft',
      summary: 'Begin to keep a form under a token that the page has drawn',
      description:
        'Needs the consent and the date of birth first: nothing is kept of somebody too young. Asked again with the same token it adds to what was begun.',
      security,
      requestBody: body('DraftRequest', 'The first parts'),
      responses: { 200: stands, ...problems(400, 404, 409, 413, 415, 422, 503) },
    },
    put: {
      operationId: 'saveDraft',
      summary: 'Keep parts of a form; each replaces what was kept of it',
      security,
      requestBody: body('DraftRequest', 'The parts'),
      responses: { 200: stands, ...problems(400, 404, 409, 413, 415, 422, 503) },
    },
  },
  '/api/drafts/link': {
    post: {
      operationId: 'mailDraftLink',
      summary:
        'Mail a link that leads back to the form, to an address that is put right by asking again',
      description:
        'With another address than before, links that were mailed to that one work no more. An address that was mailed enough already gets no more, and the answer is the same.',
      security,
      requestBody: body('DraftLinkRequest', 'The address'),
      responses: { 200: stands, ...problems(400, 404, 409, 413, 415, 503) },
    },
  },
  '/api/drafts/link-again': {
    post: {
      operationId: 'mailDraftLinkAgain',
      summary: 'Mail that link once more to somebody who has only the address left',
      description: 'The answer is the same whether a form goes by that address or not.',
      security: [],
      requestBody: body('DraftLinkRequest', 'The address'),
      responses: {
        202: json('DraftLinkReply', 'Looked for; nothing is told'),
        ...problems(400, 413, 415, 503),
      },
    },
  },
  '/api/drafts/sending': {
    post: {
      operationId: 'sendDraft',
      summary: 'Send the form: what is kept and what the page holds, checked as a whole',
      description:
        'A repeat gets the same answer. Where the form was sent with other answers, or what is kept is not what the page knows of it, the refusal says so and how it stands.',
      security,
      requestBody: body('DraftSending', 'What the page holds'),
      responses: {
        201: json('IntakeReply', 'Received; what the page must show next'),
        ...problems(400, 404, 409, 413, 415, 422, 503),
      },
    },
  },
};
