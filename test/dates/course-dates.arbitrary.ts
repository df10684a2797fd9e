import fc from 'fast-check';
import { changesOf, shownAt, weekdayNamed } from './intl-clock.ts';

/** Everything the dates of a course depend on, as plain values. */
export type DatesCase = {
  readonly zone: string;
  readonly first: { readonly date: string; readonly time: string };
  readonly length: number;
  readonly minutes: number;
  readonly bufferMinutes: number;
  readonly cadence:
    | { readonly kind: 'weekly' }
    | { readonly kind: 'twice-weekly'; readonly second: { day: WeekdayName; time: string } }
    | { readonly kind: 'weekly-then-fortnightly'; readonly lastFortnightly: 2 | 3 };
  readonly skip: readonly string[];
  readonly instead: readonly {
    readonly number: number;
    readonly date: string;
    readonly time: string;
  }[];
  /** Hours from the first wall clock, read as UTC, to the moment of planning. */
  readonly nowAfterHours: number;
};

const WEEKDAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type WeekdayName = (typeof WEEKDAY_NAMES)[number];

/**
 * Changes of an hour, of half an hour and of two; at two in the morning, at midnight and on a
 * Saturday night; northern and southern summers; none; offsets of quarters of an hour; the far east
 * of the date line.
 */
const ZONES = [
  ...['America/New_York', 'America/Phoenix', 'America/Santiago', 'America/Sao_Paulo'],
  ...['America/St_Johns', 'America/Havana', 'Europe/London', 'Africa/Cairo', 'Asia/Beirut'],
  ...['Asia/Kathmandu', 'Australia/Sydney', 'Australia/Lord_Howe', 'Antarctica/Troll'],
  ...['Pacific/Chatham', 'Pacific/Kiritimati', 'UTC'],
] as const;

const DAY_MS = 86_400_000;
const dateAway = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

const QUARTERS = 96;
const timeOf = (quarter: number): string => {
  const minutes = (((quarter % QUARTERS) + QUARTERS) % QUARTERS) * 15;
  return new Date(minutes * 60_000).toISOString().slice(11, 16);
};
const quarterOf = (time: string): number =>
  Number(time.slice(0, 2)) * 4 + Math.floor(Number(time.slice(3)) / 15);

const zone = fc.constantFrom(...ZONES);
const year = fc.integer({ min: 2024, max: 2032 });
const weeks = fc.integer({ min: 0, max: 12 });
const anyQuarter = fc.integer({ min: 0, max: QUARTERS - 1 });
const pick = fc.nat({ max: 1000 });

type Start = { readonly zone: string; readonly date: string; readonly time: string };

const anyStart: fc.Arbitrary<Start> = fc
  .record({ zone, year, day: fc.integer({ min: 0, max: 365 }), quarter: anyQuarter })
  .map((given) => ({
    zone: given.zone,
    date: dateAway(`${given.year}-01-01`, given.day),
    time: timeOf(given.quarter),
  }));

/** Whole weeks before a day that is easily got wrong. */
const startNearOddDay: fc.Arbitrary<Start> = fc
  .record({
    zone,
    weeks,
    odd: fc.oneof(
      fc.constantFrom('2024-02-29', '2028-02-29', '2032-02-29'),
      year.chain((one) => fc.constantFrom(`${one}-12-31`, `${one}-01-31`, `${one}-03-01`)),
    ),
    quarter: anyQuarter,
  })
  .map((given) => ({
    zone: given.zone,
    date: dateAway(given.odd, -7 * given.weeks),
    time: timeOf(given.quarter),
  }));

/** Whole weeks before the clock changes, about the time of day at which it does. */
const startBeforeChange: fc.Arbitrary<Start> = fc
  .record({ zone, year, weeks, pick, quarters: fc.integer({ min: -6, max: 4 }) })
  .map(({ quarters, ...given }) => {
    const changes = changesIn(given.year, given.zone);
    const change = changes[given.pick % changes.length] ?? Date.UTC(given.year, 5, 1);
    const shown = shownAt(change, given.zone);
    const quarter = quarterOf(shown.slice(11)) + quarters;
    const date = dateAway(shown.slice(0, 10), Math.floor(quarter / QUARTERS) - 7 * given.weeks);
    return { zone: given.zone, date, time: timeOf(quarter) };
  });

const known = new Map<string, readonly number[]>();
function changesIn(inYear: number, inZone: string): readonly number[] {
  const key = `${inYear} ${inZone}`;
  const found = known.get(key) ?? changesOf(inYear, inZone);
  known.set(key, found);
  return found;
}

const start = fc.oneof(
  { arbitrary: anyStart, weight: 2 },
  { arbitrary: startNearOddDay, weight: 1 },
  { arbitrary: startBeforeChange, weight: 3 },
);

const rest = fc.record({
  length: fc.integer({ min: 12, max: 16 }),
  minutes: fc.oneof(
    fc.constant(50),
    fc.integer({ min: 3, max: 36 }).map((fives) => fives * 5),
  ),
  bufferMinutes: fc.constantFrom(0, 15, 30),
  cadence: fc.constantFrom('weekly', 'twice-weekly', 'weekly-then-fortnightly'),
  lastFortnightly: fc.constantFrom(2 as const, 3 as const),
  secondAfter: fc.integer({ min: 1, max: 6 }),
  secondQuarter: anyQuarter,
  secondAtSameTime: fc.boolean(),
  // Most days left out should be days of the course.
  skipWeeks: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 4 }),
  skipDays: fc.array(fc.integer({ min: -3, max: 130 }), { maxLength: 3 }),
  instead: fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 16 }),
      days: fc.integer({ min: -9, max: 9 }),
      quarter: anyQuarter,
    }),
    { maxLength: 3 },
  ),
  nowAfterHours: fc.oneof(
    { arbitrary: fc.integer({ min: -2000, max: -48 }), weight: 9 },
    { arbitrary: fc.integer({ min: -48, max: 2000 }), weight: 1 },
  ),
});

/** Courses of every cadence, in zones of every kind, mostly where a calendar is easily wrong. */
export const datesCase: fc.Arbitrary<DatesCase> = fc
  .tuple(start, rest)
  .map(([{ zone: inZone, ...first }, given]) => ({
    zone: inZone,
    first,
    length: given.length,
    minutes: given.minutes,
    bufferMinutes: given.bufferMinutes,
    cadence: cadenceOf(first, given),
    skip: [
      ...given.skipWeeks.map((count) => dateAway(first.date, 7 * count)),
      ...given.skipDays.map((days) => dateAway(first.date, days)),
    ],
    instead: given.instead
      .filter(({ number }, index, all) => all.findIndex((one) => one.number === number) === index)
      .map(({ number, days, quarter }) => ({
        number,
        date: dateAway(first.date, 7 * (number - 1) + days),
        time: timeOf(quarter),
      })),
    nowAfterHours: given.nowAfterHours,
  }));

function cadenceOf(
  first: { readonly date: string; readonly time: string },
  given: {
    readonly cadence: DatesCase['cadence']['kind'];
    readonly lastFortnightly: 2 | 3;
    readonly secondAfter: number;
    readonly secondQuarter: number;
    readonly secondAtSameTime: boolean;
  },
): DatesCase['cadence'] {
  if (given.cadence === 'weekly-then-fortnightly') {
    return { kind: given.cadence, lastFortnightly: given.lastFortnightly };
  }
  if (given.cadence === 'weekly') return { kind: 'weekly' };
  const name = weekdayNamed(dateAway(first.date, given.secondAfter));
  const day = WEEKDAY_NAMES.find((one) => one === name) ?? 'mon';
  const time = given.secondAtSameTime ? first.time : timeOf(given.secondQuarter);
  return { kind: 'twice-weekly', second: { day, time } };
}
