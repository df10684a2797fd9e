import type * as z from 'zod';
import type { CourseDecision, StaffChange } from '../../domain/course/decision.ts';
import { sessionNumber } from '../../schemas/course-plan.ts';
import type { HttpRequest } from '../shared/http.ts';
import { bodyAs } from '../shared/read-input.ts';
import { courseAnswer } from './course-answer.ts';
import { type CourseDeps, type CourseRoute, idIn } from './course-route.ts';
import { settleCourse, type Unsettled } from './settle-course.ts';

type Versioned = { readonly version: number };

/** Decides about one change, on the course as it was just read. */
type DecideChange<Wanted> = (
  wanted: Wanted,
  change: StaffChange,
  deps: CourseDeps,
  request: HttpRequest,
) => Promise<CourseDecision | Unsettled> | CourseDecision;

/** A route that changes the course in its path, and answers how it is then. */
export const changeRoute =
  <Shape extends z.ZodType<Versioned>>(
    shape: Shape,
    decide: DecideChange<z.output<Shape>>,
  ): CourseRoute =>
  async (deps, member, request) => {
    const wanted = bodyAs(request, shape);
    if (wanted.kind === 'refused') return wanted.reply;
    const { practice, newId } = deps;
    const { version } = wanted.data;
    const id = idIn(request);
    const settled = await settleCourse(deps, async () => {
      const file = id === undefined ? undefined : await deps.courses.find(id);
      if (!file) return { kind: 'not-found' };
      const change = { file, version, member, practice, newId, now: deps.now() };
      return decide(wanted.data, change, deps, request);
    });
    return courseAnswer(deps, settled);
  };

/** The same about the session in the path; without such a number there is none. */
export const sessionRoute = <Shape extends z.ZodType<Versioned>>(
  shape: Shape,
  decide: (
    number: number,
    ...rest: Parameters<DecideChange<z.output<Shape>>>
  ) => ReturnType<DecideChange<z.output<Shape>>>,
): CourseRoute =>
  changeRoute(shape, (wanted, change, deps, request) => {
    const number = sessionNumber.safeParse(Number(request.path['n']));
    return number.success && change.file.sessions.some((each) => each.number === number.data)
      ? decide(number.data, wanted, change, deps, request)
      : Promise.resolve({ kind: 'not-found' });
  });
