import type { PracticeSettings } from '../../schemas/practice.ts';
import type { LocalMail } from '../ses/local-mail.ts';
import { bookOne, openTheCalendar } from './book-courses.ts';
import { chance } from './chance.ts';
import { daysLater, instantAt, wallAt, weekday } from './clock-arithmetic.ts';
import { countReminders, type FoundReminder, type ReminderCount } from './count-reminders.ts';
import { expectedReminders } from './expected-reminders.ts';
import type { CourseHistory } from './history.ts';
import { liveThrough } from './live-through.ts';
import { courseOf, type Practice } from './practice-day.ts';
import { practiceClient } from './practice-client.ts';

export type DemoSize = { readonly clients: number; readonly days: number };

/** Everybody's course comes to its end. */
const FOUR_MONTHS: DemoSize = { clients: 18, days: 124 };
const SEED = 20_261_124;

export type DemoResult = {
  readonly counts: {
    readonly sessions: number;
    readonly planned: number;
    readonly sent: number;
    readonly dropped: number;
    readonly duplicates: number;
    readonly late: number;
  };
  readonly days: number;
  readonly courses: number;
  readonly states: Readonly<Record<string, number>>;
  readonly mailbox: ReminderCount;
};

type Product = { readonly origin: string; readonly mails: () => Promise<LocalMail[]> };

/** Lives through the days, one at a time, and counts what came of every reminder. */
export async function runDemo(
  product: Product,
  settings: Pick<PracticeSettings, 'timeZone' | 'appointments'>,
  show: (day: number, of: number, says: string) => void,
  { clients, days }: DemoSize = FOUR_MONTHS,
): Promise<DemoResult> {
  const practice = practiceOn(product, settings.timeZone);
  const monday = await startOnMonday(practice);
  await openTheCalendar(practice.client, monday);
  const histories: CourseHistory[] = [];
  for (let index = 0; index < clients; index += 1) {
    histories.push(await bookOne(practice.client, index, monday));
    show(0, days, `booking courses: ${index + 1} of ${clients}`);
  }
  for (let day = 0; day < days; day += 1) {
    const date = daysLater(monday, day);
    show(day, days, `${date}: day ${day + 1} of ${days}`);
    await liveThrough(practice, histories, date);
  }
  return { days, ...(await count(practice, product, histories, settings)) };
}

function practiceOn({ origin, mails }: Product, zone: string): Practice {
  return {
    client: practiceClient(origin),
    zone,
    random: chance(SEED),
    linkOf: async (email) => {
      const own = (await mails()).filter(({ to }) => to.includes(email));
      const links = own.map(({ text }) => /\/visit#([\w-]{43})/.exec(text)?.[1]);
      const first = links.find((token) => token !== undefined);
      if (first === undefined) throw new Error('no mail to this client holds a link');
      return first;
    },
  };
}

/** The practice opens on the next Monday at nine. */
async function startOnMonday({ client, zone }: Practice): Promise<string> {
  const today = wallAt(await client.now(), zone).date;
  const monday = daysLater(today, 8 - weekday(today));
  await client.moveClock(instantAt({ date: monday, time: '09:00' }, zone));
  return monday;
}

async function count(
  practice: Practice,
  { mails }: Product,
  histories: readonly CourseHistory[],
  { timeZone, appointments }: Pick<PracticeSettings, 'timeZone' | 'appointments'>,
): Promise<Omit<DemoResult, 'days'>> {
  const courses = await Promise.all(histories.map((history) => courseOf(practice, history)));
  const sessions = courses.flatMap((course) => course.sessions);
  const planned = sessions.flatMap((session) =>
    session.mails.filter(({ kind }) => kind.startsWith('reminder-')),
  );
  const { from: quietFrom, to: quietTo } = appointments.quietHours;
  const rules = { zone: timeZone, quietFrom, quietTo };
  const expected = expectedReminders(histories, await practice.client.now(), rules);
  const mailbox = countReminders((await mails()).flatMap(reminderIn), expected);
  return {
    counts: {
      sessions: sessions.length,
      planned: planned.length,
      sent: mailbox.sent,
      dropped: planned.filter(({ state }) => state === 'dropped').length,
      duplicates: mailbox.duplicates.length,
      late: mailbox.late.length,
    },
    courses: courses.length,
    states: tally(sessions.map(({ state }) => state)),
    mailbox,
  };
}

/** Reminders are the only mails that can be turned off by one click. */
function reminderIn(mail: LocalMail): FoundReminder[] {
  const to = mail.to[0];
  if (to === undefined || mail.headers['list-unsubscribe'] === undefined) return [];
  return [{ to, sentAt: new Date(mail.sentAt), text: mail.text }];
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
