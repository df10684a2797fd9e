import { weekdayOf } from '../calendar/local-time.ts';
import { DAY_OFF_KINDS, type CounselorHours, type Span } from './counselor.ts';

/** One local date of a counselor. */
export type WorkingDay = {
  /** In order, none touching another; none at all when the day is closed or has no hours. */
  readonly spans: readonly Span[];
  /** Why the whole day is off; `null` on a day like any other, with hours or without. */
  readonly closed: 'holiday' | 'leave' | 'day-off' | null;
};

/**
 * Decides when a counselor works on a local date. Days off come before exceptions, and an exception
 * before the weekly hours; an exception without spans closes the day.
 */
export function workingDay(hours: CounselorHours, date: string): WorkingDay {
  const off = hours.daysOff
    .filter(({ from, to }) => from <= date && date <= to)
    .map(({ kind }) => kind);
  const kind = DAY_OFF_KINDS.find((one) => off.includes(one));
  if (kind) return { spans: [], closed: kind === 'other' ? 'day-off' : kind };

  const exception = hours.exceptions.find((one) => one.date === date);
  if (exception?.spans.length === 0) return { spans: [], closed: 'day-off' };
  return { spans: joined(exception?.spans ?? weekly(hours, date)), closed: null };
}

function weekly(hours: CounselorHours, date: string): readonly Span[] {
  const weekday = weekdayOf(date);
  return hours.weekly.filter(({ days }) => days.includes(weekday)).flatMap(({ spans }) => spans);
}

/** Hours do not overlap, but a morning may end as the afternoon begins: a session may run across noon. */
function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((one, other) => (one.from < other.from ? -1 : 1));
  return sorted.reduce<readonly Span[]>((before, span) => {
    const last = before.at(-1);
    if (!last || last.to < span.from) return [...before, span];
    return [...before.slice(0, -1), { from: last.from, to: span.to }];
  }, []);
}
