import { readCalendar } from '../api/counselor-routes.ts';
import { readCourse } from '../api/course-routes.ts';
import type { Answer } from '../api/staff-api.ts';
import type { Course } from '../course/contract.ts';
import { useDesk, type Desk } from '../parts/desk.ts';
import { useLoad, type Loaded } from '../parts/use-load.ts';
import type { CalendarSession } from './contract.ts';

/** One line of the sheet. */
export type DaySheetLine = {
  readonly session: CalendarSession;
  readonly counselor: string;
  /** How to reach them; `null` where that could not be read. */
  readonly contact: Course['client']['contact'] | null;
  /** Mail does not reach them. */
  readonly mailFails: boolean;
};
export type DaySheet = { readonly now: string; readonly lines: readonly DaySheetLine[] };

/** The sessions of one day with how to reach each client; reading a course is on record as ever. */
export function useDaySheet(date: string): Loaded<DaySheet> {
  const { api } = useDesk();
  return useLoad(date, () => readSheet(api, date));
}

async function readSheet(api: Desk['api'], date: string): Promise<Answer<DaySheet>> {
  const calendar = await api.ask(readCalendar({ from: date, to: date }));
  if (calendar.is !== 'ok') return calendar;
  const { now, counselors, sessions } = calendar.value;
  const names = new Map(counselors.map(({ id, name }) => [id, name]));
  const lines: DaySheetLine[] = [];
  // One after the other: a day has few, and the service room for all who work.
  for (const session of sessions.filter(({ state }) => state === 'booked')) {
    const course = await api.ask(readCourse(session.courseId));
    if (course.is === 'signed-out') return course;
    const client = course.is === 'ok' ? course.value.client : null;
    lines.push({
      session,
      counselor: names.get(session.counselorId) ?? '',
      contact: client?.contact ?? null,
      mailFails: client?.callInstead === 'bounced' || client?.callInstead === 'complained',
    });
  }
  return { is: 'ok', value: { now, lines: lines.sort(byStart) } };
}

const byStart = (one: DaySheetLine, other: DaySheetLine): number =>
  one.session.startsAt < other.session.startsAt ? -1 : 1;
