import type { DatedRecord } from './person-record.ts';

/** How long a practice keeps records; both come from `practice.json`. */
export type RetentionRule = {
  /** After the last contact. */
  readonly keepYears: number;
  /** A record of somebody who was a minor is kept until this birthday at least. */
  readonly keepMinorsUntilAge: number;
};

const ADULT_AT = 18;

/**
 * Decides until when a record must be kept: so many years after the last contact and, where the
 * person was a minor then, until a birthday if that is later.
 *
 * Source of the default (7 years; minors to 3 years past majority or 7, whichever is later): Ga.
 * Comp. R. & Regs. 510-5-.04, the rule for psychologists; none with a number was found for
 * counselors. No lawyer has read this.
 */
export function keptUntil(record: DatedRecord, rule: RetentionRule): Date {
  const last = lastContact(record);
  const plain = yearsAfter(last, rule.keepYears);
  const born = new Date(`${record.client.dateOfBirth}T00:00:00Z`);
  if (last >= yearsAfter(born, ADULT_AT)) return plain;
  return latest([plain, yearsAfter(born, rule.keepMinorsUntilAge)]);
}

/** The last thing that happened between the practice and the person: the form, a word on it, a session. */
export function lastContact({ intake, review, courses }: DatedRecord): Date {
  return latest([
    intake.submittedAt,
    ...[intake.acknowledged, intake.cleared].flatMap((signed) => signed?.at ?? []),
    ...review.decisions.map(({ at }) => at),
    ...courses.flatMap(({ course, sessions }) => [
      course.createdAt,
      ...(course.ended ? [course.ended.at] : []),
      ...sessions.map(({ endsAt }) => endsAt),
    ]),
  ]);
}

const latest = (moments: readonly Date[]): Date =>
  new Date(Math.max(...moments.map((moment) => moment.getTime())));

/** Somebody born on 29 February comes of age on 1 March of a common year. */
function yearsAfter(moment: Date, years: number): Date {
  const after = new Date(moment);
  after.setUTCFullYear(after.getUTCFullYear() + years);
  return after;
}
