import { body, json, problems, uuidInPath } from './openapi-parts.ts';

const theirs = { parameters: [uuidInPath] };
const standing = json('PersonRecord', 'Where the record stands now');

/** The whole record of one person, for an administrator; `id` is that of the intake. */
export const RECORDS_PATHS = {
  '/api/staff/records': {
    get: {
      operationId: 'listRecords',
      summary: 'Records whose time is over, and the certificates of those that were deleted',
      responses: { 200: json('Records', 'Both lists'), ...problems(503) },
    },
  },
  '/api/staff/records/{id}': {
    get: {
      operationId: 'readRecord',
      summary: 'Who a record is of, until when it is kept, holds and corrections',
      ...theirs,
      responses: { 200: standing, ...problems(404, 503) },
    },
  },
  '/api/staff/records/{id}/export': {
    post: {
      operationId: 'exportRecord',
      summary: 'Everything that is kept about one person',
      description: 'On record with who asked. Nothing keeps the answer but who asked for it.',
      ...theirs,
      responses: { 200: json('RecordExport', 'The record'), ...problems(404, 413, 415, 503) },
    },
  },
  '/api/staff/records/{id}/person': {
    put: {
      operationId: 'correctRecord',
      summary: 'Put a person’s names and contact right',
      description: 'What stood there before stays with the record, and goes with it.',
      ...theirs,
      requestBody: body('Correction', 'The person as they should be, and why'),
      responses: { 200: standing, ...problems(400, 404, 409, 413, 415, 503) },
    },
  },
  '/api/staff/records/{id}/hold': {
    post: {
      operationId: 'holdRecord',
      summary: 'Set a legal hold, which nobody deletes over, or lift it',
      ...theirs,
      requestBody: body('LegalHold', 'Held or not, and why'),
      responses: { 200: standing, ...problems(400, 404, 409, 413, 415, 503) },
    },
  },
  '/api/staff/records/{id}/deletion': {
    post: {
      operationId: 'deleteRecord',
      summary: 'Order that a record be deleted for good',
      description: 'It is gone within minutes, and leaves a certificate in the list of records.',
      ...theirs,
      requestBody: body('DeletionOrder', 'On what ground'),
      responses: { 200: standing, ...problems(400, 404, 409, 413, 415, 503) },
    },
  },
};
