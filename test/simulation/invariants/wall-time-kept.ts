import { type Course, type Session, sessionRef } from '../../../domain/course/course.ts';
import type { Invariant, Life, Step } from '../life.ts';

export const wallTimeKept: Invariant = {
  name: 'I7 a course keeps its time of day: what a clock on the wall shows is what was agreed',
  afterStep: ({ changes }, life) => {
    for (const { kind, before, after } of changes) {
      if (kind !== 'sessions' || !after) continue;
      const session = after as Session;
      const what =
        wrongInstant(session) ?? (before ? undefined : notAsAgreed(session, life, changes));
      if (what) return what;
    }
    return undefined;
  },
};

const clocks = new Map<string, Intl.DateTimeFormat>();
const shown = new Map<string, string>();

/** What a clock of the zone shows, by Intl. */
function wallAt(moment: Date, timeZone: string): string {
  const key = `${moment.getTime()} ${timeZone}`;
  const known = shown.get(key);
  if (known) return known;
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(timeZone, clock);
  const wall = clock.format(moment);
  shown.set(key, wall);
  return wall;
}

function wrongInstant(session: Session): string | undefined {
  const { start, startsAt, endsAt, minutes, timeZone } = session;
  const agreed = `${start.date} ${start.time}`;
  const wall = wallAt(startsAt, timeZone);
  if (wall !== agreed)
    return `${sessionRef(session)} was agreed for ${agreed} and comes at ${wall}`;
  const length = (endsAt.getTime() - startsAt.getTime()) / 60_000;
  return length === minutes ? undefined : `${sessionRef(session)} takes ${length} minutes`;
}

/** The sessions of a course just booked are all at its time of day, if the plan says no other. */
function notAsAgreed(
  session: Session,
  { table }: Life,
  changes: Step['changes'],
): string | undefined {
  const isNew = changes.some(({ kind, before }) => kind === 'courses' && !before);
  const course: Course | undefined = table.courses.get(session.courseId);
  if (!isNew || !course || course.plan.cadence.kind !== 'weekly') return undefined;
  return session.start.time === course.plan.first.time
    ? undefined
    : `${sessionRef(session)} is at ${session.start.time}, and was agreed for ${course.plan.first.time}`;
}
