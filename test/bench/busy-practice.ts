import type { Counselor } from '../../domain/counselor/counselor.ts';
import { addDays } from '../../domain/calendar/local-time.ts';
import type { WallTime } from '../../domain/calendar/wall-time.ts';
import { aBookingOf, aCounselorIn, anAcceptedClientIn } from '../adapters/suite/a-booked-course.ts';
import type { CoursePorts } from '../adapters/suite/course-ports.ts';
import { aCounselor } from '../support/course.ts';

const COUNSELORS = 5;
const SESSIONS = 16;
const WEEKDAYS = 5;
/** The first Monday after the tests' `NOON`. */
const FIRST_MONDAY = '2026-12-07';
/** Sixteen weeks each: with the three that are begun at once, a year of bookings. */
const ROUNDS = 3;
const TAKEN = ['09:00', '10:15', '11:30', '13:00', '14:15'];
const FREE = ['15:30', '16:45'];

export type BusyPractice = {
  readonly counselors: readonly Counselor[];
  readonly courses: number;
  /** Starts of weekly courses of which not one date is taken. */
  readonly free: readonly (WallTime & { readonly counselorId: string })[];
};

/** Five counselors who see five clients a day, every weekday for 48 weeks, each course booked as the product books it. */
export async function aBusyPractice(
  ports: CoursePorts,
  tell: (done: number, of: number) => void,
): Promise<BusyPractice> {
  const counselors: Counselor[] = [];
  for (let index = 0; index < COUNSELORS; index += 1) {
    counselors.push(await aCounselorIn(ports, { hours: NINE_TO_SIX }));
  }
  const wanted = counselors.flatMap((counselor) =>
    firsts(TAKEN).map((first) => ({ counselor, first })),
  );
  for (const [done, { counselor, first }] of wanted.entries()) {
    const accepted = await anAcceptedClientIn(ports);
    const { writes } = aBookingOf(accepted, counselor, { length: SESSIONS, first });
    const { kind } = await ports.courses.write(writes);
    if (kind !== 'written') throw new Error(`Not booked: ${kind}`);
    tell(done + 1, wanted.length);
  }
  const free = counselors.flatMap(({ id }) =>
    firsts(FREE).map((first) => ({ ...first, counselorId: id })),
  );
  return { counselors, courses: wanted.length, free };
}

const NINE_TO_SIX: Counselor['hours'] = {
  ...aCounselor().hours,
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], spans: [{ from: '09:00', to: '18:00' }] }],
};

const firsts = (times: readonly string[]): readonly WallTime[] =>
  Array.from({ length: ROUNDS * WEEKDAYS }, (_, index) => {
    const weeks = SESSIONS * Math.floor(index / WEEKDAYS);
    return addDays(FIRST_MONDAY, 7 * weeks + (index % WEEKDAYS));
  }).flatMap((date) => times.map((time) => ({ date, time })));
