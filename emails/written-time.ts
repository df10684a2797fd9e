import { isKnownZone } from '../domain/calendar/known-zone.ts';
import { resolveWallTime } from '../domain/calendar/local-time.ts';
import type { WallTime } from '../domain/calendar/wall-time.ts';
import type { Session } from '../domain/course/course.ts';
import type { Language } from '../domain/practice/languages.ts';
import { keptClock } from './kept-clock.ts';

/** Where the practice's clients read: Spanish is that of the United States, with its twelve hours. */
const LOCALES = { en: 'en-US', es: 'es-US' } as const satisfies Record<Language, string>;

const DAY = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

type Timed = Pick<Session, 'start' | 'timeZone' | 'startsAt'>;

/** The date, `Tuesday, December 1, 2026`, and the time with its zone by name, `6:00 PM Eastern Time`. */
export type WrittenTime = { readonly date: string; readonly time: string };

/**
 * The wall clock that was agreed. It is written as it is stored, dressed as an instant in UTC, so
 * that no change of zone data can turn it into another hour.
 */
export function practiceTime(
  { start, timeZone, startsAt }: Timed,
  language: Language,
): WrittenTime {
  const wall = asUtc(start);
  return {
    date: written(wall, 'UTC', language, DAY),
    time: withZone(written(wall, 'UTC', language, CLOCK), timeZone, startsAt, language),
  };
}

/** The same moment on the client's own clock; nothing where that shows the same, or is not known. */
export function clientTime(
  session: Timed,
  zone: string | undefined,
  language: Language,
): WrittenTime | undefined {
  if (zone === undefined || !isKnownZone(zone)) return undefined;
  const at = instantOf(session);
  const theirs = {
    date: written(at, zone, language, DAY),
    clock: written(at, zone, language, CLOCK),
  };
  const wall = asUtc(session.start);
  const isSame =
    theirs.date === written(wall, 'UTC', language, DAY) &&
    theirs.clock === written(wall, 'UTC', language, CLOCK);
  return isSame
    ? undefined
    : { date: theirs.date, time: withZone(theirs.clock, zone, at, language) };
}

/** A local date in words. */
export const writtenDate = (date: string, language: Language): string =>
  written(asUtc({ date, time: '00:00' }), 'UTC', language, DAY);

/** From when to when on the wall clock, without a zone: for a list that names it once. */
export function writtenSpan({ start, minutes }: Pick<Session, 'start' | 'minutes'>): string {
  const from = asUtc(start);
  const to = new Date(from.getTime() + minutes * 60_000);
  return [from, to].map((at) => written(at, 'UTC', 'en', CLOCK)).join(' to ');
}

/**
 * The zone as people call it all year round: `Eastern Time`, `hora oriental`. Zones that never
 * change their clocks keep their full name, such as `Mountain Standard Time`.
 */
export function zoneName(zone: string, at: Date, language: Language): string {
  const parts = keptClock(LOCALES[language], {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/**
 * The instant that the wall clock names. One that names none any more, after a change of zone
 * data, is taken as it was stored.
 */
export function instantOf({ start, timeZone, startsAt }: Timed): Date {
  const resolved = resolveWallTime(start, timeZone);
  return resolved.kind === 'instant' ? resolved.at : startsAt;
}

const asUtc = ({ date, time }: WallTime): Date => new Date(`${date}T${time}:00Z`);

const withZone = (clock: string, zone: string, at: Date, language: Language): string =>
  `${clock}${language === 'es' ? ', ' : ' '}${zoneName(zone, at, language)}`;

/** Intl puts narrow spaces into times, which some mail programs show as boxes. */
const written = (
  at: Date,
  timeZone: string,
  language: Language,
  format: Intl.DateTimeFormatOptions,
): string =>
  keptClock(LOCALES[language], { ...format, timeZone })
    .format(at)
    .replace(/\s+/gu, ' ');
