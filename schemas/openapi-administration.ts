import { AUDITED_RECORDS } from './audit.ts';
import { aDate, body, inQuery, json, problems, textInPath } from './openapi-parts.ts';

const theirSubject = textInPath('id', "The sign-in's subject");

/** Who works here, what they did, and how the practice is set. */
export const ADMINISTRATION_PATHS = {
  '/api/staff/people': {
    get: {
      operationId: 'listPeople',
      summary: 'What each member of staff is called, and the role of whoever asks',
      responses: { 200: json('People', 'Names by subject'), ...problems(503) },
    },
  },
  '/api/staff/team': {
    get: {
      operationId: 'readTeam',
      summary: 'Everybody with a sign-in, the removed too',
      responses: { 200: json('Team', 'The sign-ins, by name'), ...problems(503) },
    },
    post: {
      operationId: 'invite',
      summary: 'Make a sign-in; its first password is mailed to the address',
      requestBody: body('Invitation', 'Whom to invite'),
      responses: {
        201: json('Team', 'The sign-ins, by name'),
        ...problems(400, 409, 413, 415, 503),
      },
    },
  },
  '/api/staff/team/{id}': {
    post: {
      operationId: 'changeTeam',
      summary: 'Give another role, remove, let back in, or mail the invitation again',
      description: 'Nobody changes their own sign-in. Who is removed is signed out everywhere.',
      parameters: [theirSubject],
      requestBody: body('TeamChange', 'What to do'),
      responses: {
        200: json('Team', 'The sign-ins, by name'),
        ...problems(400, 404, 409, 413, 415, 503),
      },
    },
  },
  '/api/staff/audit': {
    get: {
      operationId: 'readAudit',
      summary: 'Who did what, newest first; names of fields and never a value',
      description: 'Reading it is on record as well.',
      parameters: [
        inQuery('from', aDate, { required: true }),
        inQuery('to', aDate, { required: true, description: 'Within a year after `from`' }),
        inQuery(
          'who',
          { type: 'string' },
          { description: 'A subject, `client`, `clock` or `mail-service`' },
        ),
        inQuery('record', { type: 'string', enum: AUDITED_RECORDS }),
        inQuery('recordId', { type: 'string' }),
        inQuery('action', { type: 'string' }, { description: 'A verb, such as `decided`' }),
        inQuery('after', { type: 'string' }, { description: 'The `next` of the page before' }),
      ],
      responses: { 200: json('Audit', 'One page'), ...problems(400, 503) },
    },
  },
  '/api/staff/mails': {
    get: {
      operationId: 'listGivenUpMails',
      summary: 'The mails that ended unsent and that nobody has settled, the latest first',
      description: 'They name records, and nobody.',
      responses: { 200: json('GivenUpMails', 'A hundred at most'), ...problems(503) },
    },
  },
  '/api/staff/mails/{id}': {
    post: {
      operationId: 'settleMail',
      summary: 'Send a mail that was given up again, or leave it',
      description: 'Asked twice, it is done once. What a mail says is judged anew as it goes out.',
      parameters: [textInPath('id', 'The mail')],
      requestBody: body('SettlementRequest', 'What to do'),
      responses: {
        200: json('Settlement', 'What was done'),
        ...problems(400, 404, 409, 413, 415, 503),
      },
    },
  },
  '/api/staff/dead-letters': {
    get: {
      operationId: 'listDeadLetters',
      summary: 'What functions could not do, by queue',
      description:
        'Names mails and requests by their ids, and nobody. Fifty letters of a queue at most.',
      responses: { 200: json('DeadLetters', 'What waits'), ...problems(503) },
    },
  },
  '/api/staff/dead-letters/{queue}': {
    post: {
      operationId: 'settleDeadLetters',
      summary: 'Send the work of dead letters again, or take the letters away',
      description:
        'Of those that are named, what can be is done; work that is sent twice changes nothing.',
      parameters: [textInPath('queue', 'The queue')],
      requestBody: body('LetterFateRequest', 'Which letters, and what to do'),
      responses: {
        200: json('LetterFate', 'How many were dealt with'),
        ...problems(400, 404, 413, 415, 503),
      },
    },
  },
  '/api/staff/mail-hold': {
    get: {
      operationId: 'readMailHold',
      summary: 'Whether mails go out, and which went out about something that a restore has lost',
      description: 'Names the address of a client to whom such a mail went.',
      responses: { 200: json('MailHold', 'How it stands'), ...problems(503) },
    },
    post: {
      operationId: 'setMailHold',
      summary: 'Hold all mails back, or let them go',
      description:
        'What is held back stays due. Alerts of urgent requests that come in meanwhile go out.',
      requestBody: body('MailHoldRequest', 'What to do'),
      responses: { 200: json('MailHold', 'How it stands'), ...problems(400, 409, 413, 415, 503) },
    },
  },
  '/api/staff/settings': {
    get: {
      operationId: 'readSettings',
      summary: 'How the practice is set; changed in practice.json and by a deployment alone',
      responses: { 200: json('Settings', 'The settings'), ...problems(503) },
    },
  },
};
