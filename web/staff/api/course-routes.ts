import type * as z from 'zod';
import type {
  cancelRequest,
  endRequest,
  extendRequest,
  handOverRequest,
  makeUpRequest,
  markRequest,
  moveRequest,
  restRequest,
  taskRequest,
} from '../../../schemas/course-changes.ts';
import {
  coursePreview,
  type bookRequest,
  type previewRequest,
} from '../../../schemas/course-plan.ts';
import { courseList, courseReply } from '../../../schemas/course.ts';
import type { Course, CourseStatus, ListedCourse, Preview } from '../course/contract.ts';
import { staffPath, type Asking } from './asking.ts';

type CourseList = { now: string; courses: ListedCourse[] };

export const listCourses = (status: CourseStatus): Asking<CourseList> => ({
  method: 'GET',
  path: `${staffPath('courses')}?${new URLSearchParams({ status })}`,
  reply: courseList,
});

export const readCourse = (id: string): Asking<Course> => ({
  method: 'GET',
  path: staffPath('courses', id),
  reply: courseReply,
});

/** Every date of a plan, checked; nothing is kept. */
export const previewCourse = (body: z.input<typeof previewRequest>): Asking<Preview> => ({
  method: 'POST',
  path: staffPath('courses', 'preview'),
  body,
  reply: coursePreview,
});

export const bookCourse = (body: z.input<typeof bookRequest>, onceKey: string): Asking<Course> => ({
  method: 'POST',
  path: staffPath('courses'),
  body,
  onceKey,
  reply: courseReply,
});

/** A change of a course; the answer is the course as it stands then. */
const change =
  <Body>(...rest: readonly string[]) =>
  (id: string, body: Body): Asking<Course> => ({
    method: 'POST',
    path: staffPath('courses', id, ...rest),
    body,
    reply: courseReply,
  });

export const bookRest = change<z.input<typeof restRequest>>('rest');
export const makeUp = change<z.input<typeof makeUpRequest>>('make-up');
export const extendCourse = change<z.input<typeof extendRequest>>('extend');
export const endCourse = change<z.input<typeof endRequest>>('end');
export const handOver = change<z.input<typeof handOverRequest>>('hand-over');

/** A change of one session, or of the sessions from it on. */
const changeSession =
  <Body>(act: string) =>
  (id: string, number: number, body: Body): Asking<Course> =>
    change<Body>('sessions', String(number), act)(id, body);

export const moveSession = changeSession<z.input<typeof moveRequest>>('move');
export const cancelSession = changeSession<z.input<typeof cancelRequest>>('cancel');
export type Mark = 'attended' | 'missed' | 'late-cancelled';
export const markSession = (
  id: string,
  number: number,
  mark: Mark,
  body: z.input<typeof markRequest>,
): Asking<Course> => changeSession<z.input<typeof markRequest>>(mark)(id, number, body);

export const finishTask = (
  id: string,
  task: string,
  body: z.input<typeof taskRequest>,
): Asking<Course> => change<z.input<typeof taskRequest>>('tasks', task)(id, body);
