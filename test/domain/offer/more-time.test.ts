import { describe, expect, test } from 'vitest';
import type { MailRow } from '../../../domain/mail/mail.ts';
import type { MailHold } from '../../../domain/mail/mail-hold.ts';
import { timeFromMail } from '../../../domain/offer/more-time.ts';
import type { OfferDecided } from '../../../domain/offer/offer-decision.ts';
import { passOn } from '../../../domain/offer/pass-on.ts';
import { at } from '../../support/course.ts';
import { NOON } from '../../support/intake-record.ts';
import { ALL_GONE_OUT, hoursAfterNoon, making, offered, waitlisted } from '../../support/offers.ts';

const ana = waitlisted('Ana', { submittedAt: hoursAfterNoon(-48) });
const ben = waitlisted('Ben', { submittedAt: hoursAfterNoon(-24) });
const made = offered(ana, ben);
const [mail] = made.writes.mails;
const [job] = made.writes.jobs.plan;
if (!mail || !job) throw new Error('An offer without its mail or its job');

const HELD: MailHold = { table: 'records', state: 'ordered', since: hoursAfterNoon(1) };
const sent: MailRow = { ...mail, state: 'sent', finishedAt: NOON };
/** The notice period begins: nobody can be waited for any more. */
const TOO_NEAR = at('2026-12-07', '18:00');

const passing = (
  now: Date,
  more: { readonly mail?: MailRow | undefined; readonly hold?: MailHold },
) => {
  const decision = passOn({
    ...{ ...making(ana, ben), ...ALL_GONE_OUT, ...more },
    ...{ offer: made.offer, job, now, newId: () => 'an-audit' },
  });
  if (decision.kind !== 'decided') throw new Error(`This was ${decision.kind}`);
  return decision;
};
const asksOf = ({ offer }: OfferDecided) => offer.asks;

describe('when the time to answer has run out', () => {
  test('nobody’s turn ends while all mails are held, whether their own had gone out or not', () => {
    for (const its of [sent, mail, undefined]) {
      const { offer, writes } = passing(hoursAfterNoon(25), { mail: its, hold: HELD });
      expect(offer).toMatchObject({
        ...{ state: 'asking', version: 2 },
        asks: [{ answer: 'open', at: NOON, until: hoursAfterNoon(49) }],
      });
      expect(writes).toMatchObject({ mails: [], cells: [] });
    }
  });

  test('the job of the new end is planned in place of the old, and it is on record', () => {
    const { writes, offer } = passing(hoursAfterNoon(25), { hold: HELD });
    expect(writes.jobs).toMatchObject({
      plan: [{ id: `next-offer_${offer.id}_2`, due: hoursAfterNoon(49) }],
      finish: [{ id: `next-offer_${offer.id}_1` }],
    });
    expect(writes.offer.before).toBe(made.offer);
    expect(writes.audit).toMatchObject({ who: 'clock', action: 'gave-time', fields: ['asks'] });
  });

  test.for(['pending', 'claimed', 'unknown'] as const)(
    'it has not for somebody whose mail is still %s',
    (state) => {
      const waits = passing(hoursAfterNoon(25), { mail: { ...mail, state } });
      expect(asksOf(waits)).toMatchObject([{ answer: 'open', until: hoursAfterNoon(49) }]);
    },
  );

  test.for(['sent', 'failed', 'dead', 'dropped', 'missed'] as const)(
    'the next is asked where the mail ended as %s',
    (state) => {
      const passed = passing(hoursAfterNoon(25), { mail: { ...mail, state } });
      expect(asksOf(passed)).toMatchObject([{ answer: 'none' }, { answer: 'open' }]);
    },
  );

  test('a mail that is past its use is waited for no longer', () => {
    const late = { ...mail, usefulUntil: hoursAfterNoon(24) };
    expect(asksOf(passing(hoursAfterNoon(25), { mail: late }))).toHaveLength(2);
  });

  test('more is given as far as the opening leaves any, and then it is gone, held or not', () => {
    const held = { mail, hold: HELD };
    const last = passing(new Date(TOO_NEAR.getTime() - 60_000), held);
    expect(asksOf(last)).toMatchObject([{ answer: 'open', until: TOO_NEAR }]);
    const gone = passing(TOO_NEAR, held);
    expect(gone.offer).toMatchObject({ state: 'lapsed', asks: [{ answer: 'none' }] });
  });

  test('whoever comes after somebody who is asked no longer is asked also while mails are held', () => {
    const [ask] = made.offer.asks;
    if (!ask) throw new Error('Nobody was asked');
    const offer = { ...made.offer, asks: [{ ...ask, answer: 'no' as const }] };
    const next = passOn({
      ...{ ...making(ana, ben), mail, hold: HELD, offer, job },
      ...{ now: hoursAfterNoon(2), newId: () => 'an-audit' },
    });
    expect(next).toMatchObject({ offer: { asks: [{ answer: 'no' }, { answer: 'open' }] } });
  });
});

describe('a mail that asks somebody and goes out', () => {
  const going = (now: Date, offer = made.offer) =>
    timeFromMail({ ...making(), offer, number: 1, newId: () => 'an-audit', now });

  test('late lets the time to answer begin anew, with the job for its end', () => {
    const decision = going(hoursAfterNoon(3));
    expect(decision?.offer).toMatchObject({
      version: 2,
      asks: [{ answer: 'open', at: hoursAfterNoon(3), until: hoursAfterNoon(27) }],
    });
    expect(decision?.writes.jobs).toMatchObject({
      plan: [{ version: 2, due: hoursAfterNoon(27) }],
      finish: [{ version: 1 }],
    });
  });

  test('to the second who is asked leaves the turn of the first as it was', () => {
    const [ask] = made.offer.asks;
    if (!ask) throw new Error('Nobody is asked');
    const first = { ...ask, answer: 'no' as const };
    const second = { ...ask, number: 2, intakeId: 'of-ben' };
    const now = hoursAfterNoon(3);
    const offer = { ...made.offer, asks: [first, second] };
    const decision = timeFromMail({ ...making(), offer, number: 2, newId: () => 'an-audit', now });
    expect(decision?.offer.asks).toEqual([
      first,
      { ...second, at: now, until: hoursAfterNoon(27) },
    ]);
  });

  test('within ten minutes takes the time as it is', () => {
    expect(going(new Date(NOON.getTime() + 10 * 60_000))).toBeUndefined();
    expect(going(new Date(NOON.getTime() + 10 * 60_000 + 1))).toBeDefined();
  });

  test('at night lets it begin in the morning', () => {
    expect(going(at('2026-12-02', '23:00'))?.offer.asks).toMatchObject([
      { at: at('2026-12-03', '08:00'), until: at('2026-12-04', '08:00') },
    ]);
  });

  test('so late that nobody could be asked any more changes nothing', () => {
    expect(going(new Date(TOO_NEAR.getTime() - 3_600_000))).toBeUndefined();
  });

  test('to somebody who has answered, or is asked no longer, changes nothing', () => {
    const [ask] = made.offer.asks;
    if (!ask) throw new Error('Nobody was asked');
    const answered = { ...made.offer, asks: [{ ...ask, answer: 'none' as const }] };
    expect(going(hoursAfterNoon(3), answered)).toBeUndefined();
    expect(going(hoursAfterNoon(3), { ...made.offer, state: 'ended' })).toBeUndefined();
  });
});
