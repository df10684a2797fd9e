import type { MailHold } from '../../../domain/mail/mail-hold.ts';
import type { Dice } from '../engine/dice.ts';
import type { Life, Restore, SwitchedOff } from '../life.ts';
import type { beginLife } from '../live.ts';
import type { Functions } from '../world/functions.ts';
import { type Moment, momentOf } from '../world/moment.ts';
import { deliver } from '../world/word-of-mails.ts';
import { ask, claimsOf } from './ask.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How many lives have a restore. */
const SHARE = 0.2;
/** The latest moment that can be restored is minutes ago, and a restore takes longer than that. */
const SHORTEST = 20;
const LONGEST_DAYS = 4;

/** When somebody restores what, as milliseconds from the beginning of a life. */
type Plan = {
  readonly moment: number;
  /** From here on no mail goes out of the table that is left, and in some lives nothing is done at all. */
  readonly offFrom: number;
  readonly off: SwitchedOff;
  readonly at: number;
  /** When the word of the mails is told again. */
  readonly tellAgain: number;
  readonly stormUntil: number;
  /** What people do while all that was held goes out at once, in the seconds after a sweep begins. */
  readonly atLetGo: readonly { readonly at: number; readonly roll: number }[];
  /** What people do around it. */
  readonly doings: readonly { readonly at: number; readonly roll: number }[];
};

/** The restore of a life, if there is one. */
export function restoreOf({ between, odds, pick, roll }: Dice, length: number): Plan | undefined {
  if (!odds(SHARE)) return undefined;
  const moment = between(0, length);
  const longest = Math.max(4 * SHORTEST * MINUTE, Math.min(length, LONGEST_DAYS * DAY));
  const at = moment + between(SHORTEST * MINUTE, longest);
  const tellAgain = at + between(10, 25) * MINUTE;
  const seconds = (from: number, count: number) =>
    Array.from({ length: count }, () => ({ at: from + between(0, 90_000), roll: roll() }));
  return {
    ...{ moment, at, tellAgain },
    offFrom: at - between(10, SHORTEST) * MINUTE,
    off: pick(['everything', 'mails']),
    stormUntil: pick([at, tellAgain, tellAgain + 30 * MINUTE]),
    atLetGo: Array.from({ length: between(0, 4) }, () => ({ at: between(0, 600), roll: roll() })),
    doings: [
      ...seconds(moment - 60_000, between(0, 2)),
      // Much is done again that is lost.
      ...seconds(between(moment, at), between(1, 5)),
      ...seconds(at, between(0, 3)),
      ...seconds(between(at, tellAgain), between(1, 5)),
    ],
  };
}

/** Goes by docs/runbook-restore.md. */
export function restoring(
  { life, switchOff, restore }: ReturnType<typeof beginLife>,
  functions: Functions,
  { moment, off, offFrom, at, tellAgain, atLetGo }: Plan,
  doing: (roll: number) => void,
): void {
  let kept: Moment | undefined;
  const isLetGo = () => {
    const now = life.timeline.now().getTime();
    const sweep = Math.ceil(now / MINUTE) * MINUTE - now;
    for (const { at, roll } of atLetGo) life.timeline.after(sweep + at, () => doing(roll));
  };
  life.timeline.after(moment, () => {
    kept = momentOf(life);
  });
  life.timeline.after(Math.max(offFrom, moment), () => switchOff(off));
  life.timeline.after(at, () => {
    if (kept) restore(kept);
  });
  life.timeline.after(tellAgain, () => {
    const { restore: restored } = life.history;
    if (restored) pass({ life, functions, restore: restored, isLetGo }, 1);
  });
}

const BEFORE_MOMENT_MS = 15 * MINUTE;
const MOST_PASSES = 20;
const NEVER_GIVES_UP = 1000;

type Restoring = {
  readonly life: Life;
  readonly functions: Functions;
  readonly restore: Restore;
  readonly isLetGo: () => void;
};

/** One telling of all the archived word, then a look at whether it was news. */
function pass(restoring: Restoring, number: number): void {
  const { life, functions, restore } = restoring;
  const { dice, history, timeline } = life;
  if (number > MOST_PASSES) return life.fail(new Error('The replays come to no end'));
  const name = `after-restore-${number}`;
  const from = restore.moment.getTime() - BEFORE_MOMENT_MS;
  const words = history.archive.filter(({ at }) => at.getTime() >= from);
  restore.told = new Set(words.map(({ word }) => word.mailId));
  let open = words.length;
  const look = () => timeline.after(MINUTE, () => lookAt(restoring, number));
  if (open === 0) return look();
  for (const { word } of words) {
    timeline.after(dice.between(0, MINUTE), () =>
      deliver(life, functions, {
        word: { ...word, replay: name },
        most: NEVER_GIVES_UP,
        takenIn: () => {
          open -= 1;
          if (open === 0) look();
        },
      }),
    );
  }
}

type Standing = {
  readonly state: MailHold['state'];
  readonly passes: readonly { readonly name: string; readonly news: number }[];
};

function lookAt(restoring: Restoring, number: number): void {
  const name = `after-restore-${number}`;
  atTheHold(restoring, undefined, ({ passes }) => {
    const isNews = (passes.find((one) => one.name === name)?.news ?? 0) > 0;
    if (isNews) return pass(restoring, number + 1);
    return letGo(restoring);
  });
}

/** The word of an administrator, given again until it counts. */
const letGo = (restoring: Restoring): void =>
  atTheHold(restoring, { held: false }, ({ state }) => {
    if (state === 'open') restoring.isLetGo();
    else letGo(restoring);
  });

function atTheHold(
  restoring: Restoring,
  json: { readonly held: boolean } | undefined,
  told: (standing: Standing) => void,
): void {
  const { life, functions } = restoring;
  const again = () => life.timeline.after(MINUTE, () => atTheHold(restoring, json, told));
  ask(life, {
    ...{ who: 'administrator', door: functions.administration, again: NEVER_GIVES_UP },
    asked: {
      ...{ route: `${json ? 'POST' : 'GET'} /api/staff/mail-hold` },
      ...{ claims: claimsOf('administrator'), ...(json && { json }) },
    },
    answered: ({ statusCode, json: answer }) => {
      if (statusCode === 200) told(answer as Standing);
      else again();
    },
  });
}
