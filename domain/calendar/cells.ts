import { QUARTER_MINUTES, type Cell, type WallTime } from './wall-time.ts';

const QUARTER_MS = QUARTER_MINUTES * 60_000;

/** A session in time, whosever it is. */
type Stretch = {
  readonly startsAt: Date;
  readonly minutes: number;
  readonly bufferMinutes: number;
};

/**
 * The quarters of an hour that a session takes of its counselor's day, its buffer included; one that
 * is only begun is taken whole. All bear the session's own date, even where the buffer runs past
 * midnight, so that a session never touches two days.
 */
export function cellsOf({
  counselorId,
  start,
  ...stretch
}: Stretch & { readonly counselorId: string; readonly start: WallTime }): readonly Cell[] {
  const { first, end } = quartersOf(stretch);
  return Array.from({ length: end - first }, (_, index) => ({
    counselorId,
    date: start.date,
    quarter: first + index,
  }));
}

/** The first quarter that a session takes, and the first after it that it does not. */
export function quartersOf({ startsAt, minutes, bufferMinutes }: Stretch): {
  readonly first: number;
  readonly end: number;
} {
  const endsAt = startsAt.getTime() + (minutes + bufferMinutes) * 60_000;
  return {
    first: Math.floor(startsAt.getTime() / QUARTER_MS),
    end: Math.ceil(endsAt / QUARTER_MS),
  };
}
