import { randomUUID } from 'node:crypto';
import type { Intake, IntakeRecord } from '../../domain/intake/intake.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import type { MailHold } from '../../domain/mail/mail-hold.ts';
import type { Offer } from '../../domain/offer/offer.ts';
import type { OfferDecided } from '../../domain/offer/offer-decision.ts';
import { makeOffer } from '../../domain/offer/make-offer.ts';
import type { Waiting } from '../../domain/offer/waiting-line.ts';
import { aCounselor, deciding } from './course.ts';
import { aForm, type Form } from './intake-form.ts';
import { anIntake, NOON } from './intake-record.ts';

/** A Tuesday evening, a week after `NOON`. */
export const OPENING = { date: '2026-12-08', time: '18:00' };

/** Somebody whose form was read and put on the waiting list; anything goes, unless the test says so. */
export function waitlisted(
  name: string,
  overrides: Partial<Intake> = {},
  form: Form = aForm(),
): IntakeRecord {
  const { record } = anIntake({
    form: { ...form, contact: { ...form.contact, preferredName: name } },
  });
  const intake: Intake = {
    ...record.intake,
    status: 'waitlisted',
    tier: 'green',
    version: 2,
    availability: { days: [], times: [], format: 'either' },
    ...overrides,
  };
  return { ...record, intake, mails: [] };
}

/** The same as the line sees it. */
export const inWaiting = ({ intake, client }: IntakeRecord, mayEmail = true): Waiting => ({
  intake,
  name: client.preferredName ?? client.name,
  mayEmail,
});

/** What making an offer needs: nothing is taken, and nothing else is offered. */
export const making = (...records: readonly IntakeRecord[]) => ({
  ...deciding(),
  counselor: aCounselor(),
  busy: [],
  waiting: records.map((record) => inWaiting(record)),
  offers: [] as readonly Offer[],
  wanted: { id: randomUUID(), start: OPENING, minutes: 50, answerHours: 24 },
});

/** An offer about which the first of these was asked at `NOON`; of nobody else where none is named. */
export function offered(...records: readonly IntakeRecord[]): OfferDecided {
  const [first] = records;
  const decision = makeOffer({ ...making(...records), first: first?.intake.id ?? '' });
  if (decision.kind === 'refused') throw new Error(decision.refusal.reason);
  return decision;
}

/** An offer as it lies in a table, of a person that no table knows. */
export const anOffer = (overrides: Partial<Offer> = {}): Offer => ({
  ...offered(waitlisted('Ana')).offer,
  ...overrides,
});

/** What the job of an offer looks at beside the line: no mail waits to go out, and none is held back. */
export const ALL_GONE_OUT = {
  mail: undefined as MailRow | undefined,
  hold: { table: 'records', state: 'open', since: NOON } as MailHold,
};

export const hoursAfterNoon = (hours: number): Date => new Date(NOON.getTime() + hours * 3_600_000);
