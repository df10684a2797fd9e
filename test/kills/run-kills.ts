import { setTimeout as delay } from 'node:timers/promises';
import { chance } from '../../local/demo/chance.ts';
import { type LeftOver, look } from './look.ts';
import { startVictim, WAYS_TO_DIE, type WayToDie } from './victim.ts';
import { visitors } from './visitors.ts';

export type KillsOptions = {
  readonly times: number;
  readonly seed: number;
  readonly assemblyFolder: string;
  readonly dataDir: string;
  /** Hears of each kill, as it was done. */
  readonly onKill?: (kill: number) => void;
};

export type KillsResult = LeftOver & {
  /** How often each part was really there and killed. */
  readonly killed: Readonly<Record<WayToDie, number>>;
  readonly acknowledged: {
    readonly intakes: number;
    readonly accepted: number;
    readonly courses: number;
    readonly urgent: number;
  };
};

/** Every so many kills the whole product goes. */
const WHOLE_PRODUCT_EVERY = 10;
/** A kill comes at any moment of what is under way. */
const WITHIN_MS = 700;
/** A course is booked in one of so many rounds: its reminders go on through the rounds that follow. */
const BOOKING_EVERY = 5;
/** An urgent form comes in one of so many rounds. */
const URGENT_EVERY = 4;
/** Past the end of every course that was booked. */
const DAYS_AFTER = 60;

/** Kills the product at moments that the seed chooses while people use it, then looks at what is left. */
export async function runKills(o: KillsOptions): Promise<KillsResult> {
  const random = chance(o.seed);
  const killed: Record<WayToDie, number> = { sandbox: 0, database: 0, product: 0 };
  const victim = await startVictim(o);
  try {
    const people = visitors(victim.origin);
    const { acknowledged, sendForm, sendUrgent, book, pass, passWhole } = people;
    for (let kill = 1; kill <= o.times; kill += 1) {
      const underWay = [
        sendForm(),
        ...(kill % BOOKING_EVERY === 1 ? [book()] : [sendForm()]),
        ...(kill % URGENT_EVERY === 3 ? [sendUrgent()] : []),
        ...(kill % 2 === 0 ? [pass('PT7H')] : []),
      ];
      await delay(random() * WITHIN_MS);
      const what = partToKill(kill, random());
      if ((await victim.kill(what, random())) === 'killed') killed[what] += 1;
      await Promise.all(underWay);
      o.onKill?.(kill);
    }
    // Nothing fails any more: everything comes to its end.
    for (let day = 0; day < DAYS_AFTER; day += 2) await passWhole('P2D');
    const { intakes, accepted, courses, urgent } = acknowledged;
    return {
      killed,
      acknowledged: {
        intakes: intakes.size,
        accepted: accepted.size,
        courses: courses.size,
        urgent: urgent.size,
      },
      ...(await look(victim.origin(), o.dataDir, acknowledged)),
    };
  } finally {
    await victim.stop();
  }
}

const partToKill = (kill: number, random: number): WayToDie =>
  kill % WHOLE_PRODUCT_EVERY === 0 ? 'product' : random < 0.5 ? WAYS_TO_DIE[0] : WAYS_TO_DIE[1];
