import type { BusyCell } from '../../domain/calendar/wall-time.ts';
import type { Counselor, DaysOff } from '../../domain/counselor/counselor.ts';
import { withDaysOff } from '../../domain/counselor/days-off.ts';
import { setHours } from '../../domain/counselor/set-hours.ts';
import { sessionsOn } from '../../domain/course/away.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import { maySetDaysOffOf } from '../../domain/staff/permissions.ts';
import { awayReply, awayRequest } from '../../schemas/away.ts';
import { counselorHours } from '../../schemas/counselor.ts';
import { explain, inPlainWords } from '../../schemas/explain.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { type AwayOutcome, settleChoices } from './away-choices.ts';
import { type CourseDeps, type CourseRoute, counselorOf } from './course-route.ts';
import { coursesIn } from './courses-in.ts';
import { offersOnDays } from './offers-on-days.ts';

/**
 * The days are off before anything moves, so that nothing new is booked on them meanwhile. Then the
 * courses are changed one by one, each wholly or not at all; what could not be done is said, and
 * can be chosen anew.
 */
export const goAway: CourseRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, awayRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const stored = await counselorOf(deps, request);
  if (!stored) return problem('not-found');
  if (!maySetDaysOffOf(member, stored.id)) return problem('not-allowed');
  const { version, choices, ...days } = wanted.data;
  const hours = counselorHours.safeParse(withDaysOff(stored.hours, days), inPlainWords);
  if (!hours.success) return problem('invalid-request', { errors: explain(hours.error) });

  const counselor = await takeOff(deps, member, stored, { version, hours: hours.data });
  if (!counselor) return problem('changed-meanwhile');
  const done: AwayOutcome[] = [];
  for (const ofCourse of Map.groupBy(choices, ({ courseId }) => courseId).values()) {
    done.push(...(await settleChoices({ deps, member, counselor, days }, ofCourse)));
  }
  const busy = await deps.counselors.busy(counselor.id, days.from, days.to);
  const left = await leftOver(deps, { counselor, busy, days }, done);
  const offers = await offersOnDays(deps, days, counselor.id, busy);
  const { version: reached } = counselor;
  return reply(200, awayReply.parse({ version: reached, done: [...done, ...left], offers }));
};

/** `undefined` when somebody else set the hours since they were on the screen. */
async function takeOff(
  { counselors, practice, newId, now }: CourseDeps,
  member: StaffMember,
  stored: Counselor,
  wanted: Pick<Counselor, 'version' | 'hours'>,
): Promise<Counselor | undefined> {
  const { name, email } = stored;
  const decision = setHours(
    stored.id,
    stored,
    { name, email, ...wanted },
    {
      member,
      mornings: { timeZone: practice.timeZone, digestAt: practice.appointments.digestAt },
      auditId: newId(),
      now: now(),
    },
  );
  if (decision.kind === 'refused') return undefined;
  const { counselor, jobs, audit } = decision;
  const saved = await counselors.save(counselor, wanted.version, jobs, audit);
  return saved === 'saved' ? counselor : undefined;
}

/** Whoever is still booked on those days and was in no choice: booked since the preview, or passed over. */
async function leftOver(
  deps: CourseDeps,
  {
    counselor: { id },
    busy,
    days,
  }: {
    readonly counselor: Counselor;
    readonly busy: readonly BusyCell[];
    readonly days: DaysOff;
  },
  done: readonly AwayOutcome[],
): Promise<readonly AwayOutcome[]> {
  const files = await coursesIn(deps, busy);
  return sessionsOn(days, id, files, deps.now())
    .map(({ session }) => ({ courseId: session.courseId, session: session.number }))
    .filter(
      (one) => !done.some((two) => two.courseId === one.courseId && two.session === one.session),
    )
    .map((one) => ({ ...one, outcome: 'left', reason: null }));
}
