import type { Session } from '../../domain/course/course.ts';
import type { Language } from '../../domain/practice/languages.ts';
import { wordsIn } from '../words/words-in.ts';
import { subscribedCalendar } from './calendar-file.ts';
import { placeText } from './place-text.ts';

/** How often a calendar program is asked to look again. */
const REFRESH_HOURS = 1;

/**
 * A private feed, the client's own or the counselor's: every appointment that stands, each under
 * the same neutral word. What was called off is simply not in it. `address` is given where the
 * reader agreed to see in a calendar where an appointment takes place.
 */
export function calendarFeed({
  sessions,
  language,
  address,
  now,
}: {
  readonly sessions: readonly Session[];
  readonly language: Language;
  readonly address?: readonly string[] | undefined;
  readonly now: Date;
}): string {
  const { one, all } = wordsIn(language).appointments.calendar;
  return subscribedCalendar({
    name: all,
    refreshHours: REFRESH_HOURS,
    sessions: sessions.filter(({ state }) => state !== 'cancelled' && state !== 'late-cancelled'),
    title: one,
    placeOf: address && (({ place }) => placeText(place, address)),
    now,
  });
}
