import type { Session } from '../domain/course/course.ts';
import { detailRows, placeMark } from './appointment-places.ts';
import type { AppointmentsView } from './appointments-view.ts';
import type { Block } from './message.ts';
import { wordsIn } from './words/words-in.ts';
import { clientTime, practiceTime } from './written-time.ts';

/**
 * The dates and times of these sessions, each with its zone by name, and the client's own clock
 * beside it where that differs; then, for those who agreed to it, where and with whom.
 */
export function appointmentBlocks(
  sessions: readonly Session[],
  view: AppointmentsView,
): readonly Block[] {
  const mark = placeMark(sessions, view);
  const rows = sessions.map((session) => [...timeLines(session, view), ...mark(session)]);
  return [{ rows }, { rows: detailRows(sessions, view) }].filter((block) => block.rows.length > 0);
}

/** Dates and times alone: of what is off, or has been. */
export const timesBlock = (
  sessions: readonly Session[],
  view: AppointmentsView,
  title?: string,
): Block => ({ title, rows: sessions.map((session) => timeLines(session, view)) });

/** Date and time with the zone by name, and the client's own clock where that differs. */
export function timeLines(
  session: Pick<Session, 'start' | 'timeZone' | 'startsAt'>,
  {
    language,
    course,
  }: Pick<AppointmentsView, 'language'> & {
    readonly course: Pick<AppointmentsView['course'], 'clientTimeZone'>;
  },
): readonly string[] {
  const words = wordsIn(language).appointments;
  const there = practiceTime(session, language);
  const here = clientTime(session, course.clientTimeZone, language);
  return [
    capitalized(there.date),
    there.time,
    ...(here ? [words.yourTime(here.time, here.date === there.date ? undefined : here.date)] : []),
  ];
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
