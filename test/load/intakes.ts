import { randomUUID } from 'node:crypto';
import { newKey } from '../../local/demo/practice-client.ts';
import { aFormBy } from '../support/intake-form.ts';
import { atRate, summed, type Summary } from './at-rate.ts';
import { callerOf, warmedUp } from './caller.ts';
import { usedBy, usedByParts, type ProcessorTime } from './processor-time.ts';

/** Intakes a second, one step after the other until one is too much. */
const STEPS = [5, 10, 15, 20, 25, 30, 35, 40, 50, 60, 80, 100];
const LONGEST_P99_MS = 800;
/** How often a rate that does not hold for the whole time is taken down a step and tried again. */
const HOLDS = 3;

type Run = Summary & {
  readonly rate: number;
  /** Processor time of a form, in milliseconds, by what used it; `all` without who sends. */
  readonly processorMs: ProcessorTime;
};

export type IntakesResult = {
  readonly throttles: 'lifted';
  readonly steps: readonly Run[];
  /** What was held for the whole time with p99 below 800 ms and every form answered with 201. */
  readonly held: (Run & { readonly minutes: number }) | null;
  readonly notHeld: readonly Run[];
};

export async function intakes(o: {
  readonly origin: string;
  readonly pids: readonly number[];
  readonly stepSeconds: number;
  readonly minutes: number;
  readonly say: (line: string) => void;
}): Promise<IntakesResult> {
  const { call, close } = callerOf(o.origin);
  const send = () =>
    call({
      ...{ method: 'POST', path: '/api/intakes', headers: newKey() },
      body: aFormBy(`${randomUUID()}@example.org`),
    });
  const used = (): ProcessorTime => {
    const [product = 0, database = 0] = o.pids;
    return {
      all: usedBy(product) + usedBy(database),
      ...usedByParts(product),
      database: usedBy(database),
      sender: usedBy(process.pid),
    };
  };
  const run = async (rate: number, seconds: number): Promise<Run> => {
    const before = used();
    const answers = await atRate({ rate, seconds, send });
    const perForm = Object.entries(used()).map(([part, now]) => {
      const ms = (1000 * (now - (before[part] ?? 0))) / answers.length;
      return [part, Math.round(10 * ms) / 10] as const;
    });
    const done = { rate, ...summed(answers), processorMs: Object.fromEntries(perForm) };
    o.say(`${rate} a second for ${seconds} s: p50 ${done.p50} ms, p99 ${done.p99} ms`);
    return done;
  };

  try {
    await warmedUp([send]);
    const steps: Run[] = [];
    for (const rate of STEPS) {
      const step = await run(rate, o.stepSeconds);
      steps.push(step);
      if (!isHeld(step)) break;
    }
    const passed = steps.filter(isHeld).map(({ rate }) => rate);
    const notHeld: Run[] = [];
    for (const rate of passed.toReversed().slice(0, HOLDS)) {
      const whole = await run(rate, o.minutes * 60);
      if (isHeld(whole)) {
        return { throttles: 'lifted', steps, held: { ...whole, minutes: o.minutes }, notHeld };
      }
      notHeld.push(whole);
    }
    return { throttles: 'lifted', steps, held: null, notHeld };
  } finally {
    close();
  }
}

const isHeld = ({ p99, count, statuses }: Summary): boolean =>
  p99 < LONGEST_P99_MS && statuses['201'] === count;
