import { DAY_PARTS } from '../../domain/intake/intake.ts';
import { WEEKDAYS } from '../../domain/practice/opening-hours.ts';
import { aCounselor, aPlan } from '../support/course.ts';
import { nextMorning } from '../../domain/jobs/plan-digest.ts';
import type { Answered } from '../support/http-event.ts';
import { aForm } from '../support/intake-form.ts';
import { NOON } from '../support/intake-record.ts';
import { memoryTable, type MemoryTable } from '../support/memory-table.ts';
import { OTHER_COUNSELOR } from '../support/staff-courses.ts';
import { verdict } from '../support/staff-desk.ts';
import { CALM } from './engine/faults.ts';
import { CANARY } from './invariants/no-telling.ts';
import type { Life } from './life.ts';
import { beginLife } from './live.ts';
import { ask, claimsOf } from './people/ask.ts';
import type { Functions } from './world/functions.ts';
import { tableCopy } from './world/watched-table.ts';

/** A practice at some moment of its life. */
export type World = { readonly table: MemoryTable; readonly start: Date };

export type Worlds = {
  /** Two counselors, and nobody has written yet. */
  readonly empty: World;
  /** Three people were accepted, and nothing is booked. */
  readonly accepted: World;
  /** Twelve sessions were booked for one of them a moment ago. */
  readonly booked: World;
  /** The same, and the mornings of its counselors are planned. */
  readonly mornings: World;
  /** Four people wait for a time; one of them named evenings alone. */
  readonly waiting: World;
  /** That course in its last weeks; the clocks go forward between its sessions. */
  readonly ending: World;
};

const MINUTE = 60_000;
const FIRST_SESSION = { date: '2027-01-05', time: '10:00' };
/** 14 March 2027, when the clocks go forward, is before the last two sessions. */
const LAST_WEEKS = new Date('2027-03-04T17:00:00Z');

/** Everything that lives begin with, made by the functions themselves in fair weather. */
export async function makeWorlds(functions: Functions): Promise<Worlds> {
  const table = memoryTable();
  for (const counselor of [aCounselor(), OTHER_COUNSELOR]) {
    table.counselors.set(counselor.id, counselor);
  }
  const { life, until } = beginLife({
    ...{ seed: 0, from: table, start: NOON, functions },
    weather: () => CALM,
  });
  const at = async (moment: Date): Promise<World> => {
    await until(moment.getTime());
    return { table: tableCopy(life.table), start: moment };
  };
  const minute = (count: number) => at(new Date(NOON.getTime() + count * MINUTE));

  for (const number of [1, 2, 3]) writes(life, functions, number);
  await minute(5);
  for (const id of life.table.intakes.keys()) isDecided(life, functions, id, 'accepted');
  const accepted = await minute(10);
  if (accepted.table.intakes.size < 3) throw new Error('Nobody could write');
  const [first] = life.table.intakes.keys();
  isBooked(life, functions, first ?? '');
  const booked = await minute(20);
  if (booked.table.sessions.size === 0) throw new Error('Nothing could be booked');
  const mornings = withMornings(booked);
  return {
    empty: { table, start: NOON },
    accepted,
    booked,
    mornings,
    waiting: await waitingWorld(table, functions),
    ending: await at(LAST_WEEKS),
  };
}

const ANY_TIME = {
  availability: { days: [...WEEKDAYS], times: [...DAY_PARTS], format: 'either' },
};

/** Beside the others, so that nothing of theirs depends on it. */
async function waitingWorld(from: MemoryTable, functions: Functions): Promise<World> {
  const { life, until } = beginLife({
    ...{ seed: 0, from, start: NOON, functions },
    weather: () => CALM,
  });
  for (const number of [1, 2, 3, 4]) {
    writes(life, functions, number, number === 2 ? {} : ANY_TIME);
  }
  await until(NOON.getTime() + 5 * MINUTE);
  for (const id of life.table.intakes.keys()) isDecided(life, functions, id, 'waitlisted');
  const start = new Date(NOON.getTime() + 10 * MINUTE);
  await until(start.getTime());
  return { table: tableCopy(life.table), start };
}

const MORNINGS = { timeZone: 'America/New_York', digestAt: '07:00' };

/** As it is where the counselors have set their hours themselves. */
function withMornings({ table, start }: World): World {
  const copy = tableCopy(table);
  for (const id of copy.counselors.keys()) {
    const job = nextMorning(id, MORNINGS, start);
    copy.jobs.set(job.id, job);
  }
  return { table: copy, start };
}

const goesWell =
  (life: Life) =>
  ({ statusCode, body }: Answered): void => {
    if (statusCode >= 300) life.fail(new Error(`A world was refused: ${body}`));
  };

function writes(life: Life, { form }: Functions, number: number, more: object = {}): void {
  const { contact, ...rest } = { ...aForm(), ...more };
  const own = { name: CANARY, preferredName: CANARY, phone: `770-555-000${number}` };
  ask(life, {
    ...{ who: `client ${number}`, door: form, answered: goesWell(life) },
    asked: {
      route: 'POST /api/intakes',
      headers: { 'Idempotency-Key': `world-key-${number}` },
      json: { ...rest, contact: { ...contact, ...own, email: `world-${number}@example.org` } },
    },
  });
}

const isDecided = (life: Life, { staff }: Functions, id: string, outcome: string): void =>
  ask(life, {
    ...{ who: 'counselor', door: staff, answered: goesWell(life) },
    asked: {
      route: 'POST /api/staff/intakes/{id}/decision',
      ...{ claims: claimsOf('counselor'), path: { id }, json: { ...verdict, outcome } },
    },
  });

const isBooked = (life: Life, { courses }: Functions, intakeId: string): void =>
  ask(life, {
    ...{ who: 'front desk', door: courses, answered: goesWell(life) },
    asked: {
      ...{ route: 'POST /api/staff/courses', claims: claimsOf('front-desk') },
      headers: { 'idempotency-key': 'world-course-key' },
      json: { intakeId, plan: aPlan({ first: FIRST_SESSION }), hoursVersion: 1 },
    },
  });
