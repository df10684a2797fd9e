import type { PlannedSession, Preview } from '../course/contract.ts';
import { problemWord } from '../words/date-problems.ts';
import { longDate, momentWords, sameWall } from '../words/wall-times.ts';

/** How many dates cannot be had as they stand. */
export const openDates = ({ sessions }: Pick<Preview, 'sessions'>): readonly PlannedSession[] =>
  sessions.filter(({ problem }) => problem !== null);

export const toSettleWords = (count: number): string =>
  count === 0
    ? 'every date is free'
    : count === 1
      ? '1 date to settle'
      : `${count} dates to settle`;

/** What is said aloud when the dates have been checked. */
export function previewWords(preview: Preview): string {
  const open = openDates(preview).length;
  return `${preview.sessions.length} sessions, ending ${longDate(preview.endDate)}; ${toSettleWords(open)}.`;
}

/** What is different from the dates that were on the screen, in words; the order is that of the sessions. */
export function changesBetween(shown: Preview, fresh: Preview): readonly string[] {
  return fresh.sessions.flatMap((session) => {
    const before = shown.sessions.find(({ number }) => number === session.number);
    const where = momentWords(session.start);
    if (before === undefined || !sameWall(before.start, session.start))
      return [`Session ${session.number} is at ${where} now.`];
    if (before.problem === session.problem) return [];
    return session.problem === null
      ? [`Session ${session.number}, ${where}, is free now.`]
      : [`Session ${session.number}, ${where}: ${problemWord(session.problem).toLowerCase()}.`];
  });
}
