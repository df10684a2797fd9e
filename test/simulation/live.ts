import { isFinal } from '../../domain/mail/mail.ts';
import type { MemoryTable } from '../support/memory-table.ts';
import { portsOn } from '../support/memory-courses.ts';
import { diceOf } from './engine/dice.ts';
import { drained } from './engine/drained.ts';
import { faultsOf, type Faults } from './engine/faults.ts';
import { timelineFrom } from './engine/timeline.ts';
import { INVARIANTS } from './invariants/invariants.ts';
import type { Invariant, Life, Step, SwitchedOff } from './life.ts';
import { Violation } from './violation.ts';
import type { Functions } from './world/functions.ts';
import { laggingIndex, listedBy } from './world/lagging-index.ts';
import { mailServiceOf } from './world/mail-service.ts';
import type { Change } from './world/watched-map.ts';
import { resetTable, watchedTable } from './world/watched-table.ts';
import { backTo, type Moment } from './world/moment.ts';
import { wakersOf } from './world/wakers.ts';
import { wordOf } from './world/word-of-mails.ts';

export type Begin = {
  readonly seed: number;
  readonly from: MemoryTable;
  readonly start: Date;
  readonly functions: Functions;
  /** Told of everything that happens. */
  readonly trace?: ((line: string) => void) | undefined;
  readonly weather?: (dice: Life['dice']) => Faults;
};

/** One life of the product, which goes on as long as it is asked to. */
export function beginLife({ seed, from, start, functions, trace, weather = faultsOf }: Begin) {
  const dice = diceOf(seed);
  const timeline = timelineFrom(start);
  const faults = weather(dice);
  const counted = { sandbox: 0, id: idsBelow(from), token: from.links.size };
  let changes: Change[] = [];
  let failure: Error | undefined;
  let calmSince: Date | undefined;

  let index = lagging(from);
  let tableName = 'records';
  let off: SwitchedOff | undefined;
  const table = watchedTable(from, (change) => {
    changes.push(change);
    const late = faults.strikes(0.15) ? dice.between(0, 300_000) : dice.between(1, 400);
    index.tell(change, timeline.now().getTime() + late);
  });
  const fail = (error: unknown) => {
    failure ??= error instanceof Error ? error : new Error(String(error));
  };
  const check = (ask: (invariant: Invariant) => string | undefined) => {
    for (const invariant of INVARIANTS) {
      const what = ask(invariant);
      if (what !== undefined) fail(new Violation(invariant.name, what));
    }
  };
  const life: Life = {
    ...{ seed, dice, timeline, faults, table },
    history: {
      ...{ attempts: new Map(), taken: [], refused: new Set(), heardOf: new Set() },
      promised: { intakes: new Map(), courses: new Set(), yeses: new Map(), parts: new Map() },
      ...{ sendings: new Map(), removed: new Set(), removedReach: [] },
      ...{ unsubscribed: new Map(), archive: [], restore: undefined },
    },
    get ports() {
      return ports;
    },
    indexPorts: () => {
      index.goOn(timeline.now().getTime());
      return { ...index.stores, mailer };
    },
    listingPorts: () => {
      index.goOn(timeline.now().getTime());
      return { ...portsOn(listedBy(index.table, table)), mailer };
    },
    tableName: () => tableName,
    isOff: (name) => isOff(name, off),
    calmSince: () => calmSince,
    running: new Map(),
    next: (what) => (counted[what] += 1),
    pause: (milliseconds) => new Promise((resolve) => timeline.after(milliseconds, resolve)),
    say: (who, what) =>
      trace?.(`${timeline.now().toISOString().slice(5, 23).replace('T', ' ')} ${who}: ${what()}`),
    fail,
    observe: (step, perform) => {
      changes = [];
      const answer = perform();
      const done: Step = { ...step, changes };
      check((invariant) => invariant.afterStep?.(done, life));
      for (const change of changes) wakers.changed(change);
      return answer;
    },
    checkTaken: (taken, attempt) =>
      check((invariant) => invariant.whenTaken?.(taken, attempt, life)),
    logged: (line, sandbox) => {
      life.say(
        sandbox.name,
        () => `logs ${line.level} ${line.code} ${line.reason ?? line.name ?? ''}`,
      );
      check((invariant) => invariant.whenLogged?.(line, sandbox));
    },
  };
  const tell = wordOf(functions);
  const mailer = mailServiceOf(life, (about) => tell(life, about));
  const ports = { ...portsOn(table), mailer };
  const wakers = wakersOf(life, functions, () => {
    if (calmSince) check((invariant) => invariant.inCalm?.(life));
  });
  wakers.start();

  const until = async (moment: number) => {
    await drained();
    while (timeline.step(moment)) {
      await drained();
      if (failure) throw failure;
    }
    timeline.skipTo(moment);
  };
  return {
    life,
    until,
    /** What runs stops where it is, and nobody reaches it any more. */
    switchOff: (what: SwitchedOff) => {
      off = what;
      for (const [{ name }, kill] of [...life.running]) {
        if (life.isOff(name.slice(0, name.indexOf('#')))) kill('switched off');
      }
    },
    /** The functions work on a table that holds what the other held at that moment. */
    restore: (moment: Moment) => {
      life.say('administrator', () => `restores ${moment.at.toISOString()}`);
      for (const kill of [...life.running.values()]) kill('its table is left');
      resetTable(table, moment.table);
      index = lagging(moment.table);
      backTo(moment, life);
      tableName = `${tableName}-restored`;
      off = undefined;
      wakers.restart();
    },
    /** No fault comes any more; what is under way goes on. */
    calm: () => {
      faults.stop();
      calmSince = timeline.now();
      life.say('weather', () => 'calm from here on');
    },
    /** Goes on until nothing is due before that moment. */
    rest: async (horizon: number) => {
      for (;;) {
        const due = openBefore(life, horizon);
        if (due === undefined) break;
        await until(Math.max(due, timeline.now().getTime()) + 60_000);
      }
      await until(Math.min(horizon, timeline.now().getTime() + 3_600_000));
      check((invariant) => invariant.atEnd?.(life));
      if (failure) throw failure;
    },
  };
}

const SENDING: ReadonlySet<string> = new Set(['sweep', 'stream']);

const isOff = (name: string, off: SwitchedOff | undefined): boolean =>
  off === 'everything' || (off === 'mails' && SENDING.has(name));

/** What the indexes show, and the ports on that. */
function lagging(base: MemoryTable) {
  const index = laggingIndex(base);
  return { ...index, stores: portsOn(index.table) };
}

/** Ids begin after all that a table can hold already. */
const idsBelow = ({ audits, intakes, sessions }: MemoryTable): number =>
  16 * (audits.length + intakes.size + sessions.size);

/** When the first is due that has an end: mornings come for ever. */
function openBefore({ table }: Life, horizon: number): number | undefined {
  const open = [
    ...[...table.mails.values()].filter(({ state }) => !isFinal(state)),
    ...[...table.jobs.values()].filter(
      ({ state, kind }) => state === 'waiting' && kind !== 'morning-digest',
    ),
  ];
  const dues = open.map(({ due }) => due.getTime()).filter((due) => due < horizon);
  return dues.length > 0 ? Math.min(...dues) : undefined;
}
