import { daysFrom, daysLater, instantAt, type Wall } from './clock-arithmetic.ts';
import { type CourseHistory, sessionsAt } from './history.ts';

/** A reminder that somebody should have had: to whom, of which start, and when. */
export type ExpectedReminder = {
  readonly email: string;
  readonly start: Wall;
  readonly daysBefore: number;
  readonly due: Date;
};

type Rules = { readonly zone: string; readonly quietFrom: string; readonly quietTo: string };

const A_GAP_DAYS = 14;
const LIVE = new Set(['booked', 'attended', 'missed']);

/**
 * Computes every reminder from what was booked, moved, missed and cancelled, and when: 72 and 24
 * hours before by the clock on the wall, and a week before the first session, after a gap and after
 * a miss. One that was past when its session came to be is not expected.
 */
export function expectedReminders(
  histories: readonly CourseHistory[],
  until: Date,
  rules: Rules,
): readonly ExpectedReminder[] {
  return histories.flatMap((history) =>
    startsOf(history).flatMap((start) =>
      [7, 3, 1].flatMap((daysBefore) => {
        const due = reminderTime(start, daysBefore, rules);
        return due <= until && isWanted(history, start, daysBefore, due)
          ? [{ email: history.email, start, daysBefore, due }]
          : [];
      }),
    ),
  );
}

/** Every start that any session of the course ever had. */
function startsOf(history: CourseHistory): Wall[] {
  const starts = history.seen.flatMap(({ sessions }) => sessions.map(({ start }) => start));
  return [...new Map(starts.map((start) => [`${start.date} ${start.time}`, start])).values()];
}

function isWanted(history: CourseHistory, start: Wall, daysBefore: number, due: Date): boolean {
  const sessions = sessionsAt(history, due);
  const own = sessions.find(
    (session) => session.state === 'booked' && isSame(session.start, start),
  );
  if (!own) return false;
  if (daysBefore !== 7) return true;
  const before = sessions
    .filter(({ state, start: other }) => LIVE.has(state) && isEarlier(other, start))
    .sort((one, other) => (isEarlier(one.start, other.start) ? -1 : 1))
    .at(-1);
  return (
    !before || before.state === 'missed' || daysFrom(before.start.date, start.date) >= A_GAP_DAYS
  );
}

/** The same time of day, earlier where that is in the quiet hours. */
function reminderTime(start: Wall, daysBefore: number, rules: Rules): Date {
  const date = daysLater(start.date, -daysBefore);
  const { quietFrom, quietTo, zone } = rules;
  if (start.time < quietTo) return instantAt({ date: daysLater(date, -1), time: quietFrom }, zone);
  return instantAt({ date, time: start.time > quietFrom ? quietFrom : start.time }, zone);
}

const isSame = (one: Wall, other: Wall) => one.date === other.date && one.time === other.time;
const isEarlier = (one: Wall, other: Wall) =>
  one.date < other.date || (one.date === other.date && one.time < other.time);
