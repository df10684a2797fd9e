import type * as z from 'zod';
import type { counselorHours } from '../../schemas/counselor.ts';
import type { CourseReply } from '../../schemas/course.ts';
import type { coursePlan, coursePreview } from '../../schemas/course-plan.ts';
import type { IntakeReply } from '../../schemas/intake.reply.ts';
import { daysLater, weekday } from './clock-arithmetic.ts';
import { type CourseHistory, remember } from './history.ts';
import { COUNSELORS, emailOf, formOf } from './people.ts';
import { newKey, ok, type PracticeClient } from './practice-client.ts';

type Plan = z.input<typeof coursePlan>;
type Preview = z.output<typeof coursePreview>;

/** Weekdays, with an hour's break, a buffer after each session, and the holidays of the season. */
const hoursFrom = (today: string): z.input<typeof counselorHours> => ({
  weekly: [
    {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      spans: [
        { from: '07:00', to: '12:00' },
        { from: '13:00', to: '20:45' },
      ],
    },
  ],
  exceptions: [],
  daysOff: [30, 31, 58].map((days) => ({
    from: daysLater(today, days),
    to: daysLater(today, days),
    kind: 'holiday',
  })),
  bufferMinutes: 15,
});

/** Gives each counselor hours. */
export async function openTheCalendar(practice: PracticeClient, today: string): Promise<void> {
  for (const { id, name, email } of COUNSELORS) {
    const body = { version: 0, name, email, hours: hoursFrom(today) };
    ok(await practice.as('administrator')('PUT', `/api/staff/counselors/${id}/hours`, body), 200);
  }
}

/** One client's way from the form to a booked course; answers what was seen of it. */
export async function bookOne(
  practice: PracticeClient,
  index: number,
  today: string,
): Promise<CourseHistory> {
  const staff = practice.as('administrator');
  const sent = await practice.ask('POST', '/api/intakes', formOf(index), newKey());
  const { intakeId } = ok<IntakeReply>(sent, 201);
  const detail = ok<{ version: number }>(await staff('GET', `/api/staff/intakes/${intakeId}`), 200);
  const verdict = {
    version: detail.version,
    outcome: 'accepted',
    reason: 'We spoke, and agreed to begin.',
    confirmedFocus: { primary: 'role_transition', secondary: null },
  };
  ok(await staff('POST', `/api/staff/intakes/${intakeId}/decision`, verdict), 200);
  const { plan, preview } = await settledPlan(practice, planOf(index, today));
  const body = { intakeId, plan, hoursVersion: preview.hoursVersion };
  const booked = ok<CourseReply>(await staff('POST', '/api/staff/courses', body, newKey()), 201);
  const history: CourseHistory = { courseId: booked.id, email: emailOf(index), seen: [] };
  remember(history, booked, await practice.now());
  return history;
}

const TIMES = ['07:00', '09:00', '10:15', '13:00', '14:15', '16:00', '17:30', '19:45'];

/** Six or so to a counselor, at times of day on both sides of the quiet hours. */
function planOf(index: number, today: string): Plan {
  const counselor = COUNSELORS[index % COUNSELORS.length] ?? COUNSELORS[0];
  const place = Math.floor(index / COUNSELORS.length);
  const start = daysLater(today, 8 + (place % 5));
  const first = weekday(start) > 5 ? daysLater(start, 8 - weekday(start)) : start;
  return {
    counselorId: counselor.id,
    length: 12 + (index % 4),
    first: { date: first, time: TIMES[(index * 3 + place) % TIMES.length] ?? '09:00' },
    minutes: 50,
    cadence:
      index % 5 === 4
        ? { kind: 'weekly-then-fortnightly', lastFortnightly: 2 }
        : { kind: 'weekly' },
    skip: [],
    instead: [],
    place: { kind: 'office' },
    missedCounts: true,
  };
}

/** As staff do it: look at every date, take the nearest free time where one cannot be had. */
async function settledPlan(
  practice: PracticeClient,
  plan: Plan,
): Promise<{ plan: Plan; preview: Preview }> {
  const asked = await practice.as('administrator')('POST', '/api/staff/courses/preview', { plan });
  const preview = ok<Preview>(asked, 200);
  const instead = preview.sessions.flatMap(({ number, alternatives: [near] }) =>
    near ? [{ number, ...near }] : [],
  );
  if (instead.length === 0) return { plan, preview };
  return settledPlan(practice, { ...plan, instead: [...plan.instead, ...instead] });
}
