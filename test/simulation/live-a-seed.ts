import { beginLife } from './live.ts';
import type { Life } from './life.ts';
import { atTheRecords } from './people/administrator.ts';
import { atADraft, beginADraft } from './people/client-with-a-draft.ts';
import { restoreOf, restoring } from './people/who-restores.ts';
import { unsubscribe } from './people/client-who-unsubscribes.ts';
import { answerAnOffer } from './people/client-who-waits.ts';
import { changeHours } from './people/counselor-with-hours.ts';
import { useLink } from './people/client-with-a-link.ts';
import { atTheInbox } from './people/staff-at-the-inbox.ts';
import { bookCourse, changeCourse, raceForATime } from './people/staff-with-courses.ts';
import { atTheOffers, decideOnWaiting, offerATime } from './people/staff-with-offers.ts';
import { holdMails } from './people/who-holds-mails.ts';
import { sendForm } from './people/who-sends-a-form.ts';
import type { Functions } from './world/functions.ts';
import { type Dice, diceOf } from './engine/dice.ts';
import type { Worlds } from './worlds.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Doing = (life: Life, functions: Functions) => void;
/** How much people do in each world, for how long it storms, and how often they act just when the first mails go. */
const PLOTS = {
  empty: { most: 5, minutes: [2, 45], first: 3 },
  drafts: { most: 9, minutes: [2, 90], first: 1 },
  records: { most: 7, minutes: [2, 60 * 12], first: 1 },
  accepted: { most: 4, minutes: [1, 60 * 24], first: 1 },
  booked: { most: 4, minutes: [2, 60 * 24 * 3], first: 1 },
  practice: { most: 8, minutes: [60 * 12, 60 * 24 * 6], first: 1 },
  offers: { most: 14, minutes: [60, 60 * 24 * 3], first: 1 },
  ending: { most: 6, minutes: [60, 60 * 24 * 16], first: 1 },
} as const;
type Plot = keyof typeof PLOTS;
/** Whether a life has a restore, and when, is not to change what else happens in it. */
const RESTORES = 0x5e57;
/** Nor is it, whether a life is about hours, mornings and reminders that are unwanted. */
const PRACTISES = 0x7ac1;
/** Nor, whether it is about openings that are offered to those who wait. */
const OFFERS = 0x0ffe5;
/** The world that each begins in. */
const START_AT = {
  ...{ empty: 'empty', drafts: 'empty', records: 'accepted' },
  ...{ accepted: 'accepted', booked: 'booked', practice: 'mornings', ending: 'ending' },
  offers: 'waiting',
} as const satisfies Record<Plot, keyof Worlds>;

export type Lived = { readonly seed: number; readonly failure?: unknown };

/** Lives the life of one seed: a storm while people go on, then calm until all is done. */
export async function liveASeed(
  seed: number,
  { worlds, functions }: { readonly worlds: Worlds; readonly functions: Functions },
  trace?: (line: string) => void,
): Promise<Lived> {
  const opening = diceOf(~seed);
  const among = opening.weighted<Plot>({
    empty: 5,
    drafts: 3,
    records: 2,
    accepted: 2,
    booked: 2,
    ending: 2,
  });
  const special = diceOf(seed ^ OFFERS).odds(0.08) ? 'offers' : undefined;
  const plot = special ?? (diceOf(seed ^ PRACTISES).odds(0.06) ? 'practice' : among);
  const { table: from, start } = worlds[START_AT[plot]];
  const lived = beginLife({ seed, from, start, functions, trace });
  const { life, until, calm, rest } = lived;
  const { most, minutes } = PLOTS[plot];
  const length = opening.between(minutes[0], minutes[1]) * MINUTE;
  const doings = opening.between(1, most);
  if (plot === 'empty') firstForm(life, functions);
  if (plot === 'offers') life.timeline.after(1000, () => offerATime(life, functions));
  if (plot === 'drafts') life.timeline.after(1000, () => beginADraft(life, functions));
  let moment = 0;
  for (let count = 0; count < doings; count += 1) {
    const doing = doingIn(plot, opening.roll());
    moment = momentAfter(moment, { length, first: PLOTS[plot].first }, opening);
    life.timeline.after(moment, () => doing(life, functions));
  }
  const back = restoreOf(diceOf(seed ^ RESTORES), length);
  if (back) {
    restoring(lived, functions, back, (roll) => doingIn(plot, roll)(life, functions));
    for (const { at, roll } of back.doings) {
      life.timeline.after(at, () => doingIn(plot, roll)(life, functions));
    }
  }
  const end = start.getTime() + Math.max(length, back?.stormUntil ?? 0);
  try {
    await until(end);
    calm();
    if (back) await until(start.getTime() + back.tellAgain + HOUR);
    const horizon = START_AT[plot] === 'empty' || opening.odds(0.15) ? 400 * DAY : DAY;
    await rest(end + horizon);
    return { seed };
  } catch (failure) {
    return { seed, failure };
  }
}

/** Often just when others are at it: with the one before, with the tick, or with the first mails. */
function momentAfter(
  before: number,
  { length, first }: { readonly length: number; readonly first: number },
  { weighted, between }: Dice,
): number {
  switch (weighted({ together: 5, tick: 3, first, any: 2 })) {
    case 'together':
      return before + between(0, 60);
    case 'tick':
      return between(0, length / MINUTE) * MINUTE + between(0, 200);
    case 'first':
      return between(1000, 2500);
    case 'any':
      return between(0, length);
  }
}

const firstForm = (life: Life, functions: Functions) =>
  life.timeline.after(1000, () => sendForm(life, functions, 0));

function doingIn(plot: Plot, roll: number): Doing {
  switch (plot) {
    case 'empty':
      return roll < 0.3
        ? (life, functions) => sendForm(life, functions, life.next('id'))
        : atTheInbox;
    case 'drafts':
      return roll < 0.15 ? beginADraft : roll < 0.85 ? atADraft : atTheInbox;
    case 'records':
      return roll < 0.5
        ? atTheRecords
        : roll < 0.7
          ? atTheInbox
          : roll < 0.85
            ? bookCourse
            : changeCourse;
    case 'accepted':
      return roll < 0.3 ? raceForATime : roll < 0.55 ? bookCourse : changeCourse;
    case 'practice':
      return roll < 0.3
        ? changeHours
        : roll < 0.5
          ? bookCourse
          : roll < 0.75
            ? changeCourse
            : roll < 0.9
              ? unsubscribe
              : useLink;
    case 'offers':
      return offering(roll);
    case 'booked':
    case 'ending':
      return roll < 0.5 ? changeCourse : useLink;
  }
}

function offering(roll: number): Doing {
  if (roll < 0.2) return offerATime;
  if (roll < 0.55) return answerAnOffer;
  if (roll < 0.8) return atTheOffers;
  return roll < 0.88 ? decideOnWaiting : holdMails;
}
