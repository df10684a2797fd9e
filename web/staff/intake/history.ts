import type { AuditRow } from '../../../schemas/audit.ts';
import type { Mail } from '../contract.ts';

/** One line of a request's history. `times`: how often the same person did the same in a row. */
export type HistoryLine =
  | { readonly is: 'done'; readonly at: string; readonly row: AuditRow; readonly times: number }
  | { readonly is: 'mailed'; readonly at: string; readonly mail: Mail };

/** Everything done and mailed, newest first; readings by one person in a row are one line. */
export function historyLines(
  rows: readonly AuditRow[],
  mails: readonly Mail[],
): readonly HistoryLine[] {
  const done = rows.map((row): HistoryLine => ({ is: 'done', at: row.at, row, times: 1 }));
  const mailed = mails.map((mail): HistoryLine => ({
    is: 'mailed',
    at: mail.finishedAt ?? mail.due,
    mail,
  }));
  return [...done, ...mailed]
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    .reduce<readonly HistoryLine[]>(folded, []);
}

function folded(lines: readonly HistoryLine[], next: HistoryLine): readonly HistoryLine[] {
  const last = lines.at(-1);
  if (last?.is !== 'done' || next.is !== 'done' || !sameReading(last.row, next.row))
    return [...lines, next];
  return [...lines.slice(0, -1), { ...last, times: last.times + 1 }];
}

const sameReading = (one: AuditRow, other: AuditRow): boolean =>
  one.action === 'read' &&
  other.action === 'read' &&
  one.record === other.record &&
  one.who === other.who;
