import type { DemoResult } from './run-demo.ts';

/** The result for a person who reads it in a terminal. */
export function resultTable({ counts, days, courses, states, mailbox }: DemoResult): string {
  const rows: [string, number][] = [
    ['sessions', counts.sessions],
    ...Object.entries(states).map(([state, count]): [string, number] => [`  ${state}`, count]),
    ['reminders planned', counts.planned],
    ['reminders sent', counts.sent],
    ['reminders dropped', counts.dropped],
    ['duplicates', counts.duplicates],
    ['late or missing', counts.late],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(5)}`);
  const amiss = mailbox.late.map(
    ({ start, daysBefore }) => `  late: ${daysBefore} days before ${start.date} ${start.time}`,
  );
  const extra = mailbox.duplicates.map(({ sentAt }) => `  not expected: ${sentAt.toISOString()}`);
  return [`${courses} courses over ${days} days`, '', ...lines, ...amiss, ...extra].join('\n');
}
