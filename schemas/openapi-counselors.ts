import { aDate, body, inQuery, json, problems, textInPath, uuidInPath } from './openapi-parts.ts';

const counselorInPath = textInPath('id', "The counselor: the sign-in's subject");
const from = inQuery('from', aDate, { required: true });
const to = inQuery('to', aDate, { required: true, description: 'Six weeks after `from` at most' });

/** When counselors see clients, and what that means for who is booked. */
export const COUNSELOR_PATHS = {
  '/api/staff/counselors': {
    get: {
      operationId: 'listCounselors',
      summary: 'Every counselor, with hours',
      responses: { 200: json('CounselorList', 'By name'), ...problems(503) },
    },
  },
  '/api/staff/counselors/{id}/hours': {
    get: {
      operationId: 'readHours',
      summary: 'One counselor, with the booked sessions that lie outside the hours',
      parameters: [counselorInPath],
      responses: { 200: json('Counselor', 'The counselor'), ...problems(404, 503) },
    },
    put: {
      operationId: 'setHours',
      summary:
        'Set hours, exceptions, days off and the buffer: a counselor her own, an administrator anyone’s',
      description:
        '`version` is that of the hours that were on the screen, 0 for a counselor who has none. Nothing that is booked moves: what lies outside the hours now is listed in the answer.',
      parameters: [counselorInPath],
      requestBody: body('CounselorRequest', 'The hours, whole'),
      responses: {
        200: json('Counselor', 'As they are now'),
        ...problems(400, 404, 409, 413, 415, 503),
      },
    },
  },
  '/api/staff/counselors/{id}/openings': {
    get: {
      operationId: 'listOpenings',
      summary: 'When a session could begin',
      parameters: [
        counselorInPath,
        from,
        to,
        inQuery(
          'minutes',
          { type: 'integer', minimum: 15, maximum: 180, multipleOf: 5 },
          { description: 'Length of the session; the practice’s own unless said' },
        ),
      ],
      responses: { 200: json('Openings', 'In order'), ...problems(400, 404, 503) },
    },
  },
  '/api/staff/counselors/{id}/away/preview': {
    post: {
      operationId: 'previewAway',
      summary: 'Whom a sick day or leave would hit, each with free times near by',
      parameters: [counselorInPath],
      requestBody: body('AwayPreviewRequest', 'The days, both included'),
      responses: {
        200: json(
          'AwayPreview',
          'Every booked session of those days, and every opening that is held out or kept',
        ),
        ...problems(400, 404, 413, 415, 503),
      },
    },
  },
  '/api/staff/counselors/{id}/away': {
    post: {
      operationId: 'goAway',
      summary: 'Take the days off, and move or cancel what is booked on them',
      description:
        'The days are off first, so that nothing new is booked on them. Then each course is changed as chosen, wholly or not at all, and the answer says of each session what became of it.',
      parameters: [counselorInPath],
      requestBody: body('AwayRequest', 'The days, and a choice for each session'),
      responses: {
        200: json(
          'AwayReply',
          'What became of each session, and the openings that are still held out or kept',
        ),
        ...problems(400, 404, 409, 413, 415, 503),
      },
    },
  },
  '/api/staff/counselors/{id}/feed': {
    post: {
      operationId: 'setCounselorFeed',
      summary: 'A new address of the counselor’s private calendar, shown this once, or none',
      description: 'An address given before stops working.',
      parameters: [counselorInPath],
      requestBody: body('FeedRequest', 'On or off'),
      responses: { 200: json('Feed', 'The address'), ...problems(400, 404, 413, 415, 503) },
    },
  },
  '/api/staff/calendar': {
    get: {
      operationId: 'readCalendar',
      summary: 'Sessions of all counselors between two dates',
      parameters: [from, to],
      responses: { 200: json('Calendar', 'By start'), ...problems(400, 503) },
    },
  },
  '/api/staff/clients/{id}/contact': {
    put: {
      operationId: 'changeContact',
      summary: 'A client’s changed address or telephone number',
      parameters: [uuidInPath],
      requestBody: body('ClientContact', 'How to reach the client from now on'),
      responses: {
        200: json('ClientContact', 'As it is now'),
        ...problems(400, 404, 413, 415, 503),
      },
    },
  },
};
