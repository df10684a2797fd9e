import type { Session } from '../../../domain/course/course.ts';
import { parseDayRef } from '../../../domain/course/digest.ts';
import type { MailRow } from '../../../domain/mail/mail.ts';
import { keptClock } from '../../../emails/kept-clock.ts';
import type { Invariant, Life, Sandbox } from '../life.ts';

const KIND = 'morning-digest';
const COUNT = /You have (no|\d+) appointments?/;
/** From when to when an appointment is, in the plain words of the mail. */
const SPAN = /(\d{1,2}:\d\d\s[AP]M) to \d{1,2}:\d\d\s[AP]M/gu;
type Day = { readonly booked: number; readonly begins: readonly string[] };
/** A counselor's appointments of the day, by the records as a sandbox read them. */
const read = new WeakMap<Sandbox, Map<string, Day>>();

export const oneDigestADay: Invariant = {
  name: 'I15 a counselor has one digest a morning at most, and it tells of their own appointments alone',
  afterStep: ({ sandbox, port, args }, life) => {
    const [row] = args as readonly MailRow[];
    if (port !== 'mails.recordOf' || row?.kind !== KIND) return undefined;
    const counted = read.get(sandbox) ?? new Map<string, Day>();
    read.set(sandbox, counted.set(row.id, appointmentsOf(row, life)));
    return undefined;
  },
  whenTaken: ({ mailId, text, to }, { sandbox }, { history, table, timeline }) => {
    const row = table.mails.get(mailId);
    if (row?.kind !== KIND) return undefined;
    const { counselorId, date } = parseDayRef(row.about.id);
    const another = history.taken.find(
      (one) =>
        one.mailId !== mailId && one.mailId.startsWith(KIND) && one.mailId.includes(row.about.id),
    );
    if (another) return `${mailId} goes, and ${another.mailId} went for the morning of ${date}`;
    const counselor = table.counselors.get(counselorId);
    if (to[0] !== counselor?.email) return `${mailId} goes to ${String(to[0])}`;
    if (Math.abs(timeline.now().getTime() - Date.parse(`${date}T17:00:00Z`)) > DAY_MS) {
      return `${mailId} goes on another day`;
    }
    const told = COUNT.exec(text)?.[1] ?? 'no';
    const day = read.get(sandbox)?.get(mailId);
    if ((told === 'no' ? 0 : Number(told)) !== (day?.booked ?? 0)) {
      return `${mailId} tells of ${told} appointments, and there are ${day?.booked ?? 0}`;
    }
    const { text: plain } = JSON.parse(text) as { readonly text: string };
    const begins = [...plain.matchAll(SPAN)].map(([, begin = '']) => plainly(begin)).sort();
    return begins.join() === day?.begins.join()
      ? undefined
      : `${mailId} tells of ${begins.join()}, and it is ${String(day?.begins.join())}`;
  },
};

const DAY_MS = 86_400_000;

function appointmentsOf({ about }: MailRow, { table }: Life): Day {
  const { counselorId, date } = parseDayRef(about.id);
  const sessions = [...table.sessions.values()].filter(
    (session) => session.counselorId === counselorId && session.start.date === date,
  );
  return {
    booked: sessions.filter(({ state }) => state === 'booked').length,
    begins: sessions.map(beginOf).sort(),
  };
}

const beginOf = ({ startsAt, timeZone }: Session): string =>
  plainly(keptClock('en-US', { timeZone, timeStyle: 'short' }).format(startsAt));

/** With one kind of blank. */
const plainly = (time: string): string => time.replaceAll(/\s/gu, ' ');
