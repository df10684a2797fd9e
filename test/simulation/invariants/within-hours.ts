import type { Session } from '../../../domain/course/course.ts';
import type { Invariant, Life } from '../life.ts';

export const withinHours: Invariant = {
  name: 'I14 no appointment is taken when its counselor is not there, by the hours of that moment',
  afterStep: ({ changes }, life) => {
    for (const { kind, key, before, after } of changes) {
      if (kind !== 'sessions' || !after) continue;
      const session = after as Session;
      if (isTaken(before as Session | undefined, session) && !isThere(session, life)) {
        return `${key} is taken for ${session.start.date} ${session.start.time}, when ${session.counselorId} is not there`;
      }
    }
    return undefined;
  },
};

const isTaken = (before: Session | undefined, after: Session): boolean =>
  after.state === 'booked' &&
  (before?.startVersion !== after.startVersion || before.counselorId !== after.counselorId);

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const minutesOf = (time: string): number =>
  60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5));

function isThere({ start, minutes, counselorId }: Session, { table }: Life): boolean {
  const hours = table.counselors.get(counselorId)?.hours;
  if (!hours || hours.daysOff.some(({ from, to }) => from <= start.date && start.date <= to)) {
    return false;
  }
  const day = DAYS[new Date(`${start.date}T12:00:00Z`).getUTCDay()];
  const spans = hours.weekly.filter(({ days }) => days.some((one) => one === day));
  const from = minutesOf(start.time);
  return spans
    .flatMap((weekly) => weekly.spans)
    .some((span) => minutesOf(span.from) <= from && from + minutes <= minutesOf(span.to));
}
