import { COURSE_STATUSES } from '../domain/course/course.ts';
import {
  body,
  courseProblems,
  idempotencyKey,
  inQuery,
  json,
  problems,
  textInPath,
  uuidInPath,
} from './openapi-parts.ts';
import type { SchemaName } from './openapi-schemas.ts';

const sessionInPath = {
  name: 'n',
  in: 'path',
  required: true,
  description: 'The number of the session',
  schema: { type: 'integer', minimum: 1, maximum: 99 },
};

/** A change of a course, which answers the course as it is then. */
const change = (
  operationId: string,
  summary: string,
  request: SchemaName,
  more: { readonly inPath?: readonly object[]; readonly description?: string } = {},
) => ({
  post: {
    operationId,
    summary,
    ...(more.description === undefined ? {} : { description: more.description }),
    parameters: [uuidInPath, ...(more.inPath ?? [])],
    requestBody: body(request, '`version` is that of the course that was on the screen'),
    responses: { 200: json('Course', 'The course as it is now'), ...courseProblems() },
  },
});

const ofSession = (
  operationId: string,
  summary: string,
  request: SchemaName,
  description?: string,
) =>
  change(operationId, summary, request, {
    inPath: [sessionInPath],
    ...(description === undefined ? {} : { description }),
  });

const OPENLY =
  'Where the end of the course moves or its last session goes, that must be said in the request: otherwise it is refused, with the date.';

/** Planning, booking and reading courses. */
const BOOKING_PATHS = {
  '/api/staff/courses/preview': {
    post: {
      operationId: 'previewCourse',
      summary: 'Every date of a plan, each with what stands in its way and what is free near by',
      requestBody: body('PreviewRequest', 'The plan'),
      responses: {
        200: json('CoursePreview', 'Every session'),
        ...problems(400, 404, 413, 415, 503),
      },
    },
  },
  '/api/staff/courses': {
    get: {
      operationId: 'listCourses',
      summary: 'Courses of one status, soonest end first',
      parameters: [inQuery('status', { type: 'string', enum: COURSE_STATUSES, default: 'active' })],
      responses: { 200: json('CourseList', 'The courses'), ...problems(400, 503) },
    },
    post: {
      operationId: 'bookCourse',
      summary: 'Book a whole course, or nothing of it',
      description:
        'A repeat with the same Idempotency-Key and the same body books nothing again and gets the same answer. The mails, which begin to go out at once, are not in it: read the course to see them.',
      parameters: [idempotencyKey],
      requestBody: body('BookRequest', 'The plan that was previewed'),
      responses: { 201: json('Course', 'Booked'), ...courseProblems(422) },
    },
  },
  '/api/staff/courses/{id}': {
    get: {
      operationId: 'readCourse',
      summary: 'One course, with its sessions and mails; every reading is on record',
      parameters: [uuidInPath],
      responses: { 200: json('Course', 'The course'), ...problems(404, 503) },
    },
  },
};

const CHANGE_PATHS = {
  '/api/staff/courses/{id}/sessions/{n}/move': ofSession(
    'moveSession',
    'Move a session, it and those after it, or all that are to come',
    'MoveRequest',
    OPENLY,
  ),
  '/api/staff/courses/{id}/sessions/{n}/cancel': ofSession(
    'cancelSession',
    'Cancel a session, it and those after it, or all that are to come',
    'CancelRequest',
    OPENLY,
  ),
  '/api/staff/courses/{id}/sessions/{n}/attended': ofSession(
    'markAttended',
    'The client came',
    'MarkRequest',
  ),
  '/api/staff/courses/{id}/sessions/{n}/missed': ofSession(
    'markMissed',
    'The client did not come: somebody calls, and after two in a row or three in all the plan is agreed anew',
    'MarkRequest',
  ),
  '/api/staff/courses/{id}/sessions/{n}/late-cancelled': ofSession(
    'markLateCancelled',
    'The client cancelled too late',
    'MarkRequest',
  ),
  '/api/staff/courses/{id}/make-up': change(
    'addMakeUp',
    'Add a session that makes up for another',
    'MakeUpRequest',
    { description: OPENLY },
  ),
  '/api/staff/courses/{id}/extend': change(
    'extendCourse',
    'Add sessions to the agreed number, up to sixteen',
    'ExtendRequest',
  ),
  '/api/staff/courses/{id}/end': change(
    'endCourse',
    'End a course before its last session, with a reason',
    'EndRequest',
  ),
  '/api/staff/courses/{id}/rest': change(
    'bookTheRest',
    'Book the sessions of a course of which only the first is booked',
    'RestRequest',
  ),
  '/api/staff/courses/{id}/hand-over': change(
    'handOver',
    'Another counselor takes over what is to come',
    'HandOverRequest',
  ),
  '/api/staff/courses/{id}/tasks/{task}': change(
    'finishTask',
    'Say that a task is done',
    'TaskRequest',
    { inPath: [textInPath('task', 'The id of the task')] },
  ),
};

export const COURSE_PATHS = { ...BOOKING_PATHS, ...CHANGE_PATHS };
