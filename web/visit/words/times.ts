/** An appointment: the wall clock it was agreed by, and the instants. */
export type Stretch = {
  readonly start: { readonly date: string; readonly time: string };
  readonly startsAt: string;
  readonly endsAt: string;
};
export type Opening = {
  readonly date: string;
  readonly time: string;
  readonly startsAt: string;
};

export type Zones = {
  readonly timeZone: string;
  /** The client's own, where it differs. */
  readonly clientTimeZone: string | null;
};

export type Written = {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
};

/** Writes times as a client reads them; `here` is by the client's own clock, where that differs. */
export type Times = {
  readonly there: (at: Stretch) => Written;
  /** Nothing where both clocks show the same; `day` is empty where it is the same day. */
  readonly here: (at: Stretch) => Written | undefined;
  /** "Tuesday, December 1", from `2026-12-01`. */
  readonly day: (date: string) => string;
  readonly opening: (at: Opening) => string;
  readonly openingHere: (at: Opening) => string | undefined;
  /** The zones of openings, by name. */
  readonly zones: (at: string) => { readonly there: string; readonly here: string | undefined };
  /** "Monday, November 30 at 10:00 AM", by the practice's clock. */
  readonly moment: (at: Date) => string;
};

const DAY = { weekday: 'long', month: 'long', day: 'numeric' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

export function makeTimes({ timeZone, clientTimeZone }: Zones, dates: string): Times {
  const agreed = makeClock('UTC', dates);
  const practice = makeClock(timeZone, dates);
  const own =
    clientTimeZone !== null && isKnown(clientTimeZone) && makeClock(clientTimeZone, dates);
  return {
    there: ({ start, startsAt, endsAt }) => {
      const from = wall(start);
      const to = new Date(from.getTime() + Date.parse(endsAt) - Date.parse(startsAt));
      const zone = practice.zone(new Date(startsAt));
      return { day: agreed.fullDay(from), time: agreed.span(from, to), zone };
    },
    here: ({ start, startsAt, endsAt }) => {
      if (!own) return undefined;
      const [from, to] = [new Date(startsAt), new Date(endsAt)];
      const sameDay = own.day(from) === agreed.day(wall(start));
      if (sameDay && own.time(from) === agreed.time(wall(start))) return undefined;
      return {
        day: sameDay ? '' : own.day(from),
        time: own.span(from, to),
        zone: own.zone(from),
      };
    },
    day: (date) => agreed.day(wall({ date, time: '00:00' })),
    opening: (at) => agreed.time(wall(at)),
    openingHere: (at) => {
      if (!own) return undefined;
      const from = new Date(at.startsAt);
      return own.day(from) === agreed.day(wall(at)) ? own.time(from) : own.weekdayTime(from);
    },
    zones: (at) => ({
      there: practice.zone(new Date(at)),
      here: own ? own.zone(new Date(at)) : undefined,
    }),
    moment: (at) => practice.moment(at),
  };
}

/**
 * The wall clock dressed as an instant in UTC: what was agreed is written as it was agreed, also by
 * a browser whose zone data are older than the practice's.
 */
const wall = ({ date, time }: Stretch['start']) => new Date(`${date}T${time}:00Z`);

function makeClock(timeZone: string, dates: string) {
  const format = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(dates, { ...style, timeZone });
  const [day, fullDay, time] = [format(DAY), format({ ...DAY, year: 'numeric' }), format(CLOCK)];
  const weekdayTime = format({ weekday: 'short', ...CLOCK });
  const moment = format({ ...DAY, ...CLOCK });
  // "Eastern Time", all year round.
  const zone = format({ timeZoneName: 'longGeneric' });
  return {
    day: (at: Date) => day.format(at),
    fullDay: (at: Date) => fullDay.format(at),
    time: (at: Date) => time.format(at),
    span: (from: Date, to: Date) => time.formatRange(from, to),
    weekdayTime: (at: Date) => weekdayTime.format(at),
    moment: (at: Date) => moment.format(at),
    zone: (at: Date) =>
      zone.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
  };
}

/** A browser may not know a zone that is newer than itself. */
function isKnown(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
