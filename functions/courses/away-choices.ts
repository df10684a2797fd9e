import type * as z from 'zod';
import type { Counselor, DaysOff } from '../../domain/counselor/counselor.ts';
import { sessionsOn } from '../../domain/course/away.ts';
import { refused, type CourseDecision } from '../../domain/course/decision.ts';
import { rearrangeSessions } from '../../domain/course/rearrange-sessions.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import type { awayReply, awayRequest } from '../../schemas/away.ts';
import { roomWith } from './course-room.ts';
import type { CourseDeps } from './course-route.ts';
import { settleCourse, type Unsettled } from './settle-course.ts';

type Choice = z.output<typeof awayRequest>['choices'][number];
export type AwayOutcome = z.output<typeof awayReply>['done'][number];

type Away = {
  readonly deps: CourseDeps;
  readonly member: StaffMember;
  /** With the days off already among the hours. */
  readonly counselor: Counselor;
  readonly days: DaysOff;
};

/** Does with the sessions of one course what was chosen for each: all of it or nothing. */
export async function settleChoices(
  away: Away,
  choices: readonly Choice[],
): Promise<readonly AwayOutcome[]> {
  const settled = await settleCourse(away.deps, () => decide(away, choices));
  return choices.map(({ courseId, session, to }): AwayOutcome => {
    switch (settled.kind) {
      case 'decided':
        return { courseId, session, outcome: to ? 'moved' : 'cancelled', reason: null };
      case 'refused':
        return { courseId, session, outcome: 'refused', reason: settled.refusal.reason };
      case 'answered':
      case 'not-found':
        return { courseId, session, outcome: 'refused', reason: 'not-found' };
      case 'try-again':
        return { courseId, session, outcome: 'refused', reason: 'try-again' };
    }
  });
}

async function decide(
  { deps, member, counselor, days }: Away,
  choices: readonly Choice[],
): Promise<CourseDecision | Unsettled> {
  const file = await deps.courses.find(choices[0]?.courseId ?? '');
  if (!file) return { kind: 'not-found' };
  const now = deps.now();
  if (choices.some(({ courseVersion }) => courseVersion !== file.course.version)) {
    return refused('changed-meanwhile');
  }
  const onDays = sessionsOn(days, counselor.id, [file], now).map(({ session }) => session.number);
  if (choices.some(({ session }) => !onDays.includes(session))) return refused('session-not-open');

  const moves = choices.flatMap(({ session: number, to }) => (to ? [{ number, to }] : []));
  const cancels = choices.filter(({ to }) => !to).map(({ session }) => session);
  const room = await roomWith(
    deps,
    counselor,
    moves.map(({ to }) => to),
  );
  const { practice, newId } = deps;
  return rearrangeSessions({
    ...{ file, member, practice, newId, now, moves, cancels },
    ...room,
    version: file.course.version,
    endDate: choices.find(({ endDate }) => endDate !== undefined)?.endDate,
    dropLast: choices.some(({ dropLast }) => dropLast) ? true : undefined,
  });
}
