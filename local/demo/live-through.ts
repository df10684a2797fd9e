import { daysLater, instantAt, weekday } from './clock-arithmetic.ts';
import { type CourseHistory, remember, sessionsAt } from './history.ts';
import { courseOf, type Practice } from './practice-day.ts';
import { ok } from './practice-client.ts';
import { cancelByLink, moveByLink } from './with-the-link.ts';
import { addMakeUp, moveByStaff } from './with-the-console.ts';

/** One day: at eleven somebody may change something, at nine in the evening the day is marked. */
export async function liveThrough(
  practice: Practice,
  histories: readonly CourseHistory[],
  date: string,
): Promise<void> {
  const { client, zone } = practice;
  await client.moveClock(instantAt({ date, time: '11:00' }, zone));
  if (weekday(date) <= 5) await changeSomething(practice, histories, date);
  await client.moveClock(instantAt({ date, time: '21:00' }, zone));
  for (const history of histories) await markDay(practice, history, date);
}

/** About one course in eight sees a change on a working day. */
async function changeSomething(
  practice: Practice,
  histories: readonly CourseHistory[],
  date: string,
): Promise<void> {
  for (const history of histories) {
    const chosen = practice.random();
    const change = CHANGES.find(({ below }) => chosen < below);
    const session = change && changeable(history, date);
    if (!session) continue;
    await change.make(practice, history, session);
    await look(practice, history);
  }
}

const CHANGES = [
  { below: 0.02, make: moveByStaff },
  { below: 0.04, make: moveByLink },
  { below: 0.05, make: cancelByLink },
] as const;

/** The next booked session that is two to six days away, unless it is the last of its course. */
function changeable(history: CourseHistory, date: string): number | undefined {
  const booked = sessionsAt(history, new Date(8.64e15)).filter(({ state }) => state === 'booked');
  const inOrder = [...booked].sort((one, other) => (one.start.date < other.start.date ? -1 : 1));
  return inOrder
    .slice(0, -1)
    .find(({ start }) => start.date >= daysLater(date, 2) && start.date <= daysLater(date, 6))
    ?.number;
}

/** Most sessions are attended; one in fourteen is missed, and every other miss is made up for. */
async function markDay(practice: Practice, history: CourseHistory, date: string): Promise<void> {
  const today = sessionsAt(history, new Date(8.64e15)).filter(
    ({ state, start }) => state === 'booked' && start.date === date,
  );
  for (const { number } of today) {
    const isMissed = practice.random() < 0.07;
    const act = isMissed ? 'missed' : 'attended';
    const { version } = await courseOf(practice, history);
    const path = `/api/staff/courses/${history.courseId}/sessions/${number}/${act}`;
    ok(await practice.client.as('administrator')('POST', path, { version }), 200);
    await look(practice, history);
    if (isMissed && practice.random() < 0.5) {
      await addMakeUp(practice, history, number);
      await look(practice, history);
    }
  }
}

async function look(practice: Practice, history: CourseHistory): Promise<void> {
  const course = await courseOf(practice, history);
  remember(history, course, await practice.client.now());
}
