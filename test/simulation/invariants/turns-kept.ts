import { isFinal } from '../../../domain/mail/mail.ts';
import type { Ask, Offer } from '../../../domain/offer/offer.ts';
import { aPractice } from '../../support/practice.ts';
import type { Invariant, Life, Step } from '../life.ts';
import { isSurelyHeld } from './held-back.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SKEW_MS = 5 * MINUTE;
/** So much of the time to answer may be gone when its mail goes, by the product's own word and with all its calls. */
const LATE_MS = 12 * MINUTE;

export const turnsKept: Invariant = {
  name: 'I18 a turn ends by the clock when its time is over, never while its mail or all mails wait, and has its whole time when that goes',
  afterStep: (step, life) => {
    for (const { kind, before, after } of step.changes) {
      if (kind !== 'offers' || !before || !after) continue;
      const what = wrongMove(before as Offer, after as Offer, step, life);
      if (what) return `the offer ${(after as Offer).id} ${what}`;
    }
    return undefined;
  },
  whenTaken: ({ mailId }, _attempt, { table, timeline, faults }) => {
    const row = table.mails.get(mailId);
    if (row?.kind !== 'opening-offer') return undefined;
    const offer = table.offers.get(row.about.id);
    const ask = offer?.asks.find(({ number }) => number === row.about.version);
    if (!offer || ask?.answer !== 'open') return undefined;
    const now = timeline.now().getTime();
    const whole = Math.min(offer.answerHours * HOUR, lastMoment(offer) - now);
    const left = ask.until.getTime() - now;
    return left < whole - LATE_MS - (faults.isSkewed ? SKEW_MS : 0)
      ? `${mailId} goes with ${Math.round(left / MINUTE)} minutes left to answer`
      : undefined;
  },
};

const BY_CLOCK = /^(?:sweep|stream|mail-events)#/;

function wrongMove(before: Offer, after: Offer, { sandbox }: Step, life: Life): string | undefined {
  for (const ask of before.asks) {
    const what = wrongTurn(ask, after, life);
    if (what) return what;
  }
  return before.state === 'held' && after.state !== 'held' && BY_CLOCK.test(sandbox.name)
    ? 'was kept, and nobody has let it go'
    : undefined;
}

function wrongTurn(ask: Ask, after: Offer, life: Life): string | undefined {
  const next = after.asks.find(({ number }) => number === ask.number);
  if (!next) return `has lost its ask ${ask.number}`;
  if (next.until < ask.until) return `cuts ask ${ask.number} short`;
  if (next.answer === ask.answer) return undefined;
  switch (ask.answer) {
    case 'open':
      return next.answer === 'none' ? tooEarly(ask, after, life) : undefined;
    case 'yes':
      return next.answer === 'no' || next.answer === 'taken-back'
        ? undefined
        : `makes ${next.answer} of the yes of ask ${ask.number}`;
    default:
      return `makes ${next.answer} of the ${ask.answer} of ask ${ask.number}`;
  }
}

const { noticeHours } = aPractice().appointments;
const lastMoment = ({ startsAt }: Offer): number => startsAt.getTime() - noticeHours * HOUR;

function tooEarly({ number, until }: Ask, offer: Offer, life: Life): string | undefined {
  const { table, timeline, faults } = life;
  const latest = timeline.now().getTime() + (faults.isSkewed ? SKEW_MS : 0);
  if (latest < until.getTime()) return `ends ask ${number} before its time`;
  if (latest >= lastMoment(offer)) return undefined;
  if (isSurelyHeld(life)) return `ends ask ${number} while all mails are held back`;
  const mail = [...table.mails.values()].find(
    ({ kind, about, state }) =>
      kind === 'opening-offer' &&
      about.id === offer.id &&
      about.version === number &&
      !isFinal(state),
  );
  return mail && `ends ask ${number}, and ${mail.id} is ${mail.state}`;
}
