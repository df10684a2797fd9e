import type { Wall } from './clock-arithmetic.ts';
import type { ExpectedReminder } from './expected-reminders.ts';

/** A reminder as it lies in the mailbox. */
export type FoundReminder = {
  readonly to: string;
  readonly sentAt: Date;
  /** The plain text of the mail. */
  readonly text: string;
};

export type ReminderCount = {
  readonly sent: number;
  /** More than once, or never expected at all. */
  readonly duplicates: readonly FoundReminder[];
  /** More than two minutes after they were due, or missing. */
  readonly late: readonly ExpectedReminder[];
};

const LATE_MS = 2 * 60_000;

/** Holds what lies in the mailbox against what should lie there. */
export function countReminders(
  found: readonly FoundReminder[],
  expected: readonly ExpectedReminder[],
): ReminderCount {
  const free = new Set(found);
  const late: ExpectedReminder[] = [];
  for (const wanted of expected) {
    const match = nearest(
      [...free].filter((mail) => mail.to === wanted.email && names(mail.text, wanted.start)),
      wanted.due,
    );
    if (match) free.delete(match);
    const delay = match ? match.sentAt.getTime() - wanted.due.getTime() : Infinity;
    if (delay > LATE_MS || delay < -LATE_MS) late.push(wanted);
  }
  return { sent: found.length, duplicates: [...free], late };
}

function nearest(mails: readonly FoundReminder[], due: Date): FoundReminder | undefined {
  const away = ({ sentAt }: FoundReminder) => Math.abs(sentAt.getTime() - due.getTime());
  return [...mails].sort((one, other) => away(one) - away(other))[0];
}

/** Whether the mail names this date and time, as an English reader writes them. */
function names(text: string, start: Wall): boolean {
  const [year, month, day] = start.date.split('-').map(Number);
  const noon = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, 12));
  const date = noon.toLocaleDateString('en-US', { timeZone: 'UTC', month: 'long', day: 'numeric' });
  const [hour = 0, minute = 0] = start.time.split(':').map(Number);
  const time = `${hour % 12 || 12}:${String(minute).padStart(2, '0')}`;
  const plain = text.replaceAll(/\s+/g, ' ');
  return new RegExp(`\\b${date}\\b`).test(plain) && new RegExp(`(?<!\\d)${time}`).test(plain);
}
