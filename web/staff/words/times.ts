const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago `since` was: "42 min", "2 h 10 min", "3 d 4 h". Never negative, whatever the clocks say. */
export function waitingTime(since: Date, now: Date): string {
  const ms = Math.max(0, now.getTime() - since.getTime());
  if (ms < MINUTE) return 'less than a minute';
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
  if (ms < DAY) return pair(ms, [HOUR, 'h'], [MINUTE, 'min']);
  return pair(ms, [DAY, 'd'], [HOUR, 'h']);
}

type Unit = readonly [milliseconds: number, sign: string];

function pair(ms: number, [large, largeSign]: Unit, [small, smallSign]: Unit): string {
  const rest = Math.floor((ms % large) / small);
  const first = `${Math.floor(ms / large)} ${largeSign}`;
  return rest === 0 ? first : `${first} ${rest} ${smallSign}`;
}

/** Writes instants and calendar days the way staff read them, on the practice's own clock. */
export type Times = {
  /** "Tue, Nov 24, 9:05 AM" */
  moment(iso: string): string;
  /** "Tue, Nov 24" */
  date(iso: string): string;
  /** "9:05 AM" */
  clock(at: Date): string;
  /** "April 30, 1990", from `1990-04-30`; a day has no zone. */
  day(date: string): string;
};

export function makeTimes(timeZone: string): Times {
  const moment = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  const date = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
  });
  const clock = new Intl.DateTimeFormat('en-US', { timeZone, timeStyle: 'short' });
  const day = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' });
  return {
    moment: (iso) => moment.format(new Date(iso)),
    date: (iso) => date.format(new Date(iso)),
    clock: (at) => clock.format(at),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
  };
}

/** Whole years on `today`; both are calendar days, so that text order is time order. */
export function yearsOld(dateOfBirth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return today.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}
