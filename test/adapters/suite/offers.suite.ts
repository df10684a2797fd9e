import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bookCourse } from '../../../domain/course/book-course.ts';
import { acceptOffer } from '../../../domain/offer/answer-offer.ts';
import { endOffer } from '../../../domain/offer/end-offer.ts';
import { leaveOffers, offersAfterDecision } from '../../../domain/offer/leave-offers.ts';
import { makeOffer } from '../../../domain/offer/make-offer.ts';
import type { Offer } from '../../../domain/offer/offer.ts';
import { passOnByStaff } from '../../../domain/offer/pass-on-by-staff.ts';
import type { OfferDecided } from '../../../domain/offer/offer-decision.ts';
import { aBooking, aPlan, decided } from '../../support/course.ts';
import { aForm } from '../../support/intake-form.ts';
import {
  anAudit,
  anIntake,
  anOnce,
  COUNSELOR,
  later,
  NOON,
  NOTHING_MORE,
} from '../../support/intake-record.ts';
import { hoursAfterNoon, making, OPENING } from '../../support/offers.ts';
import { aBookedCourseIn, aCounselorIn, busyOf } from './a-booked-course.ts';
import type { CoursePorts } from './course-ports.ts';

const FOR_ANYTHING = { days: [], times: [], format: 'either' } as const;

const asDecided = (decision: { readonly kind: string }): OfferDecided => {
  if (decision.kind !== 'decided') throw new Error(`This was ${decision.kind}`);
  return decision as OfferDecided;
};

/** What every store of offers owes: one who is asked at a time, and a time that is kept once. */
export function offersSuite(ports: () => CoursePorts): void {
  const aWaitlistedClient = async (mayEmail = true) => {
    const { inbox, desk } = ports();
    const form = aForm();
    const { record, receipt } = anIntake({
      form: {
        ...form,
        contact: { ...form.contact, safeToUse: { ...form.contact.safeToUse, email: mayEmail } },
      },
    });
    await inbox.receive(record, anOnce(receipt, { expiresAt: later(10_000) }), NOON);
    const intake = { ...record.intake, status: 'waitlisted', version: 2 } as const;
    const decision = {
      ...({ outcome: 'waitlisted', reason: 'No time is free.', confirmedFocus: null } as const),
      ...{ by: COUNSELOR.id, at: NOON },
    };
    await desk.decide(intake, decision, 1, NOTHING_MORE, anAudit(intake.id));
    return { ...record, intake };
  };

  const anOfferIn = async () => {
    const counselor = await aCounselorIn(ports());
    const record = await aWaitlistedClient();
    const intake = { ...record.intake, tier: 'green', availability: FOR_ANYTHING } as const;
    const waiting = [{ intake, name: 'Ani', mayEmail: true }];
    const decision = asDecided(
      makeOffer({ ...making(), counselor, waiting, newId: randomUUID, first: intake.id }),
    );
    return { counselor, record, ...decision };
  };
  type Offered = Awaited<ReturnType<typeof anOfferIn>>;
  const yes = ({ offer, counselor, record }: Offered) =>
    asDecided(
      acceptOffer({
        ...{ offer, number: 1, counselor, intake: record.intake, busy: [] },
        ...{ newId: randomUUID, now: hoursAfterNoon(1) },
      }),
    );

  describe('an offer', () => {
    test('is written whole and read back, and its mail and job are due', async () => {
      const { offer, writes } = await anOfferIn();
      expect(await ports().offers.write(writes)).toEqual({ kind: 'written' });
      expect(await ports().offers.find(offer.id)).toEqual(offer);
      const due = await ports().mails.findDue(hoursAfterNoon(24), 1000);
      expect(due).toContainEqual({ kind: 'mail', id: `opening-offer_${offer.id}_1` });
      expect(due).toContainEqual({ kind: 'job', id: `next-offer_${offer.id}_1` });
    });

    test('shows what became of each mail that asked, and of no other', async () => {
      const made = await anOfferIn();
      const other = await anOfferIn();
      for (const { writes } of [made, other]) await ports().offers.write(writes);
      expect(await ports().offers.mailsOf(made.offer)).toEqual(made.writes.mails);
      expect(await ports().offers.mailsOf({ ...made.offer, asks: [] })).toEqual([]);
    });

    test('that staff pass on is written once, and keeps who could not be reached', async () => {
      const made = await anOfferIn();
      await ports().offers.write(made.writes);
      const passed = asDecided(
        passOnByStaff({
          ...{ offer: made.offer, version: 1, number: 1, because: 'not-reached' },
          ...{ member: COUNSELOR, newId: randomUUID, now: hoursAfterNoon(1) },
        }),
      );
      expect(await ports().offers.write(passed.writes)).toEqual({ kind: 'written' });
      expect(await ports().offers.find(made.offer.id)).toEqual(passed.offer);
      expect(await ports().offers.write(yes(made).writes)).toEqual({ kind: 'stale' });
      const due = await ports().mails.findDue(hoursAfterNoon(1), 1000);
      expect(due).toContainEqual({ kind: 'job', id: `next-offer_${made.offer.id}_2` });
    });

    test('is listed while its time lies ahead, and not from then on', async () => {
      const { offer, writes } = await anOfferIn();
      await ports().offers.write(writes);
      const listed = async (now: Date) =>
        (await ports().offers.ahead(now)).some(({ id }) => id === offer.id);
      expect(await listed(NOON)).toBe(true);
      expect(await listed(offer.startsAt)).toBe(false);
    });

    test('that was never made is not found', async () => {
      expect(await ports().offers.find(randomUUID())).toBeUndefined();
    });

    test('is told of by its mail as it stands, with the address and the request of the one who is asked', async () => {
      const { offer, writes } = await anOfferIn();
      await ports().offers.write(writes);
      const about = { record: 'offer', id: offer.id, version: 1 } as const;
      expect(await ports().mails.recordOf({ kind: 'opening-offer', about })).toEqual({
        record: 'offer',
        offer,
        client: { email: 'ana.ruiz@example.org', mayEmail: true },
        requestStatus: 'waitlisted',
      });
      expect(await ports().mails.recordOf({ kind: 'offer-news', about })).toEqual({
        record: 'offer',
        offer,
        client: undefined,
      });
    });

    test('is told of with the address that its client has been given since', async () => {
      const { offer, writes, record } = await anOfferIn();
      await ports().offers.write(writes);
      const client = await ports().clients.find(record.client.id);
      if (!client) throw new Error('No client');
      const { phone, safeToUse } = client;
      const contact = { email: 'right@example.org', phone, safeToUse, generation: 1 };
      await ports().clients.changeContact(client, contact, anAudit(client.id));
      const about = { record: 'offer', id: offer.id, version: 1 } as const;
      expect(await ports().mails.recordOf({ kind: 'opening-offer', about })).toMatchObject({
        client: { email: 'right@example.org', generation: 1 },
      });
    });

    test('is not made when staff have decided about the client meanwhile', async () => {
      const { offer, writes, record } = await anOfferIn();
      const decision = {
        ...({ outcome: 'referred', reason: 'Elsewhere.', confirmedFocus: null } as const),
        ...{ by: COUNSELOR.id, at: NOON },
      };
      const intake = { ...record.intake, status: 'referred', version: 3 } as const;
      await ports().desk.decide(intake, decision, 2, NOTHING_MORE, anAudit(intake.id));
      expect(await ports().offers.write(writes)).toEqual({ kind: 'stale' });
      expect(await ports().offers.find(offer.id)).toBeUndefined();
      expect(await ports().mails.find(`opening-offer_${offer.id}_1`)).toBeUndefined();
    });

    test('is accepted once, of however many who press at once, and its time is kept once', async () => {
      const made = await anOfferIn();
      await ports().offers.write(made.writes);
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => ports().offers.write(yes(made).writes)),
      );
      expect(answers.filter(({ kind }) => kind === 'written')).toHaveLength(1);
      expect(await busyOf(ports(), made.counselor)).toHaveLength(5);
      expect(await ports().jobs.find(`next-offer_${made.offer.id}_1`)).toMatchObject({
        state: 'done',
      });
    });

    test('does not keep a time that was booked meanwhile, nor one of hours that changed', async () => {
      const made = await anOfferIn();
      await ports().offers.write(made.writes);
      const { writes } = yes(made);
      const hours = { counselorId: made.counselor.id, version: 9 };
      expect(await ports().offers.write({ ...writes, hours })).toEqual({ kind: 'hours-changed' });
      const booked = await aBookedCourseIn(ports(), {
        counselor: made.counselor,
        plan: { first: OPENING },
      });
      expect(booked.file.sessions[0]?.start).toEqual(OPENING);
      expect(await ports().offers.write(writes)).toEqual({ kind: 'taken' });
      expect(await ports().offers.find(made.offer.id)).toEqual(made.offer);
    });

    test('that is taken back frees the time it kept', async () => {
      const made = await anOfferIn();
      await ports().offers.write(made.writes);
      const kept = yes(made);
      await ports().offers.write(kept.writes);
      const { writes } = asDecided(
        endOffer({
          ...{ offer: kept.offer, version: 2, member: COUNSELOR },
          ...{ newId: randomUUID, now: hoursAfterNoon(2) },
        }),
      );
      expect(await ports().offers.write(writes)).toEqual({ kind: 'written' });
      expect(await busyOf(ports(), made.counselor)).toEqual([]);
    });

    test('is left together with the request that is taken back, or neither is', async () => {
      const made = await anOfferIn();
      await ports().offers.write(made.writes);
      const kept = yes(made);
      const { intake } = made.record;
      const gone = { ...intake, status: 'withdrawn', version: 3, withdrawnAt: NOON } as const;
      const facts = { newId: randomUUID, now: hoursAfterNoon(2) };
      const leave = (offer: Offer) =>
        ports().desk.withdraw(
          gone,
          intake,
          { mails: [], offers: leaveOffers(intake, [offer], facts) },
          anAudit(intake.id),
        );
      await ports().offers.write(kept.writes);
      expect(await leave(made.offer)).toBe('stale');
      expect((await ports().desk.find(intake.id))?.status).toBe('waitlisted');

      expect(await leave(kept.offer)).toBe('saved');
      expect((await ports().desk.find(intake.id))?.status).toBe('withdrawn');
      expect((await ports().offers.find(made.offer.id))?.state).toBe('asking');
      expect(await busyOf(ports(), made.counselor)).toEqual([]);
      expect(await ports().jobs.find(`next-offer_${made.offer.id}_3`)).toMatchObject({
        state: 'waiting',
      });
    });

    test('is passed on together with a decision that its client waits no longer, or neither is', async () => {
      const made = await anOfferIn();
      await ports().offers.write(made.writes);
      const kept = yes(made);
      const { intake } = made.record;
      const referred = { ...intake, status: 'referred', version: 3 } as const;
      const verdict = {
        ...({ outcome: 'referred', reason: 'Elsewhere.', confirmedFocus: null } as const),
        ...{ by: COUNSELOR.id, at: NOON },
      };
      const facts = { newId: randomUUID, now: hoursAfterNoon(2) };
      const decide = (offer: Offer) => {
        const offers = offersAfterDecision(referred, [offer], COUNSELOR, facts);
        const audit = anAudit(intake.id);
        return ports().desk.decide(referred, verdict, 2, { mails: [], offers }, audit);
      };
      await ports().offers.write(kept.writes);
      expect(await decide(made.offer)).toBe('stale');
      expect((await ports().desk.find(intake.id))?.status).toBe('waitlisted');

      expect(await decide(kept.offer)).toBe('saved');
      expect((await ports().desk.find(intake.id))?.status).toBe('referred');
      expect((await ports().offers.find(made.offer.id))?.state).toBe('asking');
      expect(await busyOf(ports(), made.counselor)).toEqual([]);
    });

    test('gives its time to the booking of the course it was kept for, and to no other', async () => {
      const made = await anOfferIn();
      await ports().offers.write(made.writes);
      const kept = yes(made);
      await ports().offers.write(kept.writes);
      const { desk, clients, courses, counselors } = ports();
      const { intake } = made.record;
      const verdict = {
        ...({ outcome: 'accepted', reason: 'A good fit.', confirmedFocus: null } as const),
        ...{ by: COUNSELOR.id, at: NOON },
      };
      const accepted = { ...intake, status: 'accepted', version: 3, tier: 'green' } as const;
      await desk.decide(accepted, verdict, 2, NOTHING_MORE, anAudit(intake.id));
      const client = await clients.find(intake.clientId);
      if (!client) throw new Error('No client');
      const busy = await counselors.busy(made.counselor.id, '2026-12-01', '2027-06-01');
      const plan = aPlan({ counselorId: made.counselor.id, first: OPENING });
      const booking = {
        ...aBooking({ counselor: made.counselor, plan }),
        ...{ intake: accepted, client, busy, courseId: randomUUID() },
      };
      expect(bookCourse(booking)).toMatchObject({ refusal: { reason: 'not-bookable' } });

      const { writes } = decided(bookCourse({ ...booking, kept: kept.offer }));
      expect(await courses.write(writes)).toEqual({ kind: 'written' });
      expect(await ports().offers.find(made.offer.id)).toMatchObject({
        state: 'booked',
        version: 3,
      });
      const holders = (await busyOf(ports(), made.counselor)).filter((cell) =>
        cell.includes(made.offer.id),
      );
      expect(holders).toEqual([]);
    });
  });

  test('the waiting list holds who waits, with whether each may be written to', async () => {
    const [may, mayNot] = [await aWaitlistedClient(), await aWaitlistedClient(false)];
    const found = new Map(
      (await ports().offers.waiting()).map((one) => [one.intake.id, one] as const),
    );
    expect(found.get(may.intake.id)).toMatchObject({ name: 'Ani', mayEmail: true });
    expect(found.get(mayNot.intake.id)).toMatchObject({ mayEmail: false });
  });
}
