import type { Life } from '../life.ts';
import type { Functions } from '../world/functions.ts';
import { ask, claimsOf } from './ask.ts';

const MINUTE = 60_000;
const HOURS = { short: [0.2, 3], long: [3, 30] } as const;

/** An administrator holds all mails back, and lets them go hours later; after a restore that is for others to say. */
export function holdMails(life: Life, functions: Functions): void {
  const { dice, timeline } = life;
  const [least, most] = HOURS[dice.weighted({ short: 4, long: 1 })];
  order(life, functions, true);
  timeline.after(dice.between(least * 60, most * 60) * MINUTE, () => letGo(life, functions));
}

function letGo(life: Life, functions: Functions): void {
  const { history, table, timeline } = life;
  const isOrdered = table.holds.get('hold')?.state === 'ordered';
  if (!isOrdered || (history.restore && !history.restore.letGoAt)) return;
  order(life, functions, false);
  timeline.after(MINUTE, () => letGo(life, functions));
}

const order = (life: Life, { administration }: Functions, held: boolean): void =>
  ask(life, {
    ...{ who: 'administrator', door: administration },
    asked: {
      ...{ route: 'POST /api/staff/mail-hold', claims: claimsOf('administrator') },
      json: { held },
    },
  });
