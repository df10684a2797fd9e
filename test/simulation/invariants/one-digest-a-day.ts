import { parseDayRef } from '../../../domain/course/digest.ts';
import type { MailRow } from '../../../domain/mail/mail.ts';
import type { Invariant, Life, Sandbox } from '../life.ts';

const KIND = 'morning-digest';
const COUNT = /You have (no|\d+) appointments?/;
/** How many appointments a counselor had on the day, by the records as a sandbox read them. */
const read = new WeakMap<Sandbox, Map<string, number>>();

export const oneDigestADay: Invariant = {
  name: 'I15 a counselor has one digest a morning at most, and it counts their own appointments alone',
  afterStep: ({ sandbox, port, args }, life) => {
    const [row] = args as readonly MailRow[];
    if (port !== 'mails.recordOf' || row?.kind !== KIND) return undefined;
    const counted = read.get(sandbox) ?? new Map<string, number>();
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
    const expected = read.get(sandbox)?.get(mailId) ?? 0;
    return (told === 'no' ? 0 : Number(told)) === expected
      ? undefined
      : `${mailId} tells of ${told} appointments, and there are ${expected}`;
  },
};

const DAY_MS = 86_400_000;

function appointmentsOf({ about }: MailRow, { table }: Life): number {
  const { counselorId, date } = parseDayRef(about.id);
  return [...table.sessions.values()].filter(
    (session) =>
      session.counselorId === counselorId &&
      session.start.date === date &&
      session.state === 'booked',
  ).length;
}
