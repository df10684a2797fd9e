import { describe, expect, test } from 'vitest';
import { bookCourse } from '../../../domain/course/book-course.ts';
import { parseHolder } from '../../../domain/course/course-writes.ts';
import { holderOfOffer } from '../../../domain/offer/offer.ts';
import { cellsOfOffer } from '../../../domain/offer/offer-writes.ts';
import {
  aBooking,
  aCourseFile,
  anAcceptedIntake,
  at,
  decided,
  refusalOf,
  takenAt,
} from '../../support/course.ts';
import { FRONT_DESK, NOON } from '../../support/intake-record.ts';
import { anOffer } from '../../support/offers.ts';

const firstOnly = aCourseFile({ ...anAcceptedIntake({ tier: 'orange' }), only: 'first' });

describe('a course as it is booked', () => {
  test('has the agreed length and end, and the language of whoever asked', () => {
    const booking = aBooking();
    const { intake, client } = booking;
    const { course, sessions, writes } = decided(bookCourse(booking));
    expect(course).toMatchObject({
      ...{ status: 'active', length: 12, endDate: '2027-02-23', version: 1, tasks: [] },
      ...{ intakeId: intake.id, clientId: client.id, language: intake.language, createdAt: NOON },
    });
    expect(sessions[0]).toMatchObject({
      ...{ number: 1, state: 'booked', minutes: 50, bufferMinutes: 15, sequence: 0 },
      ...{ startsAt: at('2026-12-08', '18:00'), endsAt: at('2026-12-08', '18:50') },
    });
    expect(sessions[0]?.uid).toMatch(/@harbor-lane\.example$/u);
    expect(writes.course.before).toBeUndefined();
    expect(writes.booking).toMatchObject({ intakeVersion: intake.version });
    expect(writes.audit).toMatchObject({
      ...{ record: 'course', recordId: course.id, who: FRONT_DESK.id, at: NOON },
      ...{ action: 'booked', fields: ['course', 'sessions'] },
    });
  });

  test('of an orange form ends where all of it would, though only one is booked', () => {
    expect(firstOnly.course).toMatchObject({ length: 12, endDate: '2027-02-23' });
    expect(firstOnly.course.tasks).toMatchObject([{ kind: 'book-the-rest', at: NOON }]);
  });

  test('is not kept from its first session by a later date that is taken', () => {
    const busy = takenAt('2027-01-05', '18:00');
    const only = { ...aBooking(), busy, only: 'first' } as const;
    expect(bookCourse(only).kind).toBe('decided');
    const taken = { ...only, busy: takenAt('2026-12-08', '18:00') };
    expect(refusalOf(bookCourse(taken)).reason).toBe('not-bookable');
  });

  test('takes the time that an offer kept for this client, and ends the offer; another’s stays taken', () => {
    const start = { date: '2026-12-08', time: '18:00' };
    const kept = anOffer({
      start,
      startsAt: at('2026-12-08', '18:00'),
      endsAt: at('2026-12-08', '18:50'),
    });
    const busy = cellsOfOffer(kept);
    expect(refusalOf(bookCourse({ ...aBooking(), busy })).reason).toBe('not-bookable');
    const another = takenAt('2027-01-05', '18:00');
    const both = { ...aBooking(), busy: [...busy, ...another], kept };
    expect(refusalOf(bookCourse(both)).reason).toBe('not-bookable');
    const { writes, sessions } = decided(bookCourse({ ...aBooking(), busy, kept }));
    expect(writes.offer).toEqual({
      before: kept,
      after: { ...kept, state: 'booked', version: kept.version + 1 },
    });
    const first = writes.cells.filter(({ date }) => date === start.date);
    expect(first.map(({ from, to }) => [from, to && parseHolder(to)])).toEqual(
      first.map(() => [holderOfOffer(kept), { courseId: sessions[0]?.courseId, number: 1 }]),
    );
  });
});
