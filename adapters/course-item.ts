import * as z from 'zod';
import { COURSE_STATUSES, TASK_KINDS, type Course, type Task } from '../domain/course/course.ts';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { WEEKDAYS } from '../domain/practice/opening-hours.ts';
import { place, wallTime } from './course-attributes.ts';
import { instant } from './instant.ts';
import { courseKey, courseWorkKeys } from './table.ts';

const cadence = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('weekly') }),
    z.object({
      kind: z.literal('twice-weekly'),
      second: z.object({ day: z.enum(WEEKDAYS), time: z.string() }),
    }),
    z.object({
      kind: z.literal('weekly-then-fortnightly'),
      lastFortnightly: z.union([z.literal(2), z.literal(3)]),
    }),
  ]),
);

const plan = z.lazy(() =>
  z.object({
    counselorId: z.string(),
    length: z.int(),
    first: wallTime,
    minutes: z.int(),
    cadence,
    skip: z.array(z.string()),
    instead: z.array(wallTime.unwrap().extend({ number: z.int() })),
    place,
    missedCounts: z.boolean(),
  }),
);

const signed = z.object({ by: z.string(), at: instant });

const task = z.lazy(() =>
  z.object({
    id: z.string(),
    kind: z.enum(TASK_KINDS),
    at: instant,
    session: z.int().optional(),
    done: signed.optional(),
  }),
);

const courseAttributes = z.lazy(() =>
  z.object({
    id: z.string(),
    intakeId: z.string(),
    clientId: z.string(),
    counselorId: z.string(),
    language: z.enum(LANGUAGES),
    clientTimeZone: z.string().optional(),
    status: z.enum(COURSE_STATUSES),
    plan,
    timeZone: z.string(),
    length: z.int(),
    endDate: z.string(),
    createdAt: instant,
    version: z.int(),
    tasks: z.array(task),
    ended: signed.extend({ reason: z.string() }).optional(),
  }),
);

/** A course as the table holds it, keys included. */
export const courseItem = (course: Course): Record<string, unknown> => ({
  ...courseKey(course.id),
  ...courseWorkKeys(course),
  ...course,
  createdAt: course.createdAt.toISOString(),
  tasks: course.tasks.map(taskAttributes),
  ended: course.ended && { ...course.ended, at: course.ended.at.toISOString() },
});

const taskAttributes = (task: Task) => ({
  ...task,
  at: task.at.toISOString(),
  done: task.done && { ...task.done, at: task.done.at.toISOString() },
});

/** Reads a course back; an item of another shape is a fault and throws. */
export const toCourse = (item: unknown): Course => courseAttributes.parse(item);
