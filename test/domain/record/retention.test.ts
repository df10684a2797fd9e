import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../domain/intake/intake.ts';
import { keptUntil, lastContact } from '../../../domain/record/retention.ts';
import { aCourseFile, at } from '../../support/course.ts';
import { aRecord, RETENTION } from '../../support/person-record.ts';

const born = (dateOfBirth: string) => {
  const record = aRecord();
  return { ...record, client: { ...record.client, dateOfBirth } };
};
const sentAt = (moment: string, dateOfBirth: string) => {
  const record = born(dateOfBirth);
  return { ...record, intake: { ...record.intake, submittedAt: new Date(moment) } };
};

describe('the time for which a record is kept', () => {
  test('is seven years for an adult, from the day of the form where nothing followed', () => {
    const until = keptUntil(sentAt('2026-12-01T17:00:00Z', '1987-03-19'), RETENTION);
    expect(until.toISOString()).toBe('2033-12-01T17:00:00.000Z');
  });

  test('counts from the last session, not from the form', () => {
    const { course, sessions } = aCourseFile();
    const record = aRecord({ courses: [{ course, sessions, mails: [] }] });
    expect(lastContact(record)).toEqual(sessions.at(-1)?.endsAt);
  });

  test('counts from a decision that came after everything else', () => {
    const record = aRecord();
    const made: Decision = {
      ...{ outcome: 'referred' as const, reason: 'Another place is better.' },
      confirmedFocus: null,
      ...{ by: 'sub-counselor', at: at('2027-05-04') },
    };
    const review = { ...record.review, decisions: [made] };
    expect(lastContact({ ...record, review })).toEqual(at('2027-05-04'));
  });

  test('counts from a word on the form, or from the day a course was ended early', () => {
    const record = aRecord();
    const word = { by: 'sub-counselor', at: at('2027-01-05') };
    for (const said of ['acknowledged', 'cleared'] as const) {
      expect(lastContact({ ...record, intake: { ...record.intake, [said]: word } })).toEqual(
        word.at,
      );
    }
    const { course, sessions } = aCourseFile();
    const ended = { ...course, ended: { ...word, at: at('2027-06-01'), reason: 'Moved.' } };
    const courses = [{ course: ended, sessions, mails: [] }];
    expect(lastContact({ ...record, courses })).toEqual(at('2027-06-01'));
  });

  test('is until 21 for a child of seven, and seven years for somebody of seventeen', () => {
    const child = keptUntil(sentAt('2026-12-01T17:00:00Z', '2019-06-30'), RETENTION);
    expect(child.toISOString()).toBe('2040-06-30T00:00:00.000Z');
    const older = keptUntil(sentAt('2026-12-01T17:00:00Z', '2009-06-30'), RETENTION);
    expect(older.toISOString()).toBe('2033-12-01T17:00:00.000Z');
  });

  test('never ends before the years are over, whoever it is of', () => {
    const day = fc.date({
      min: new Date('1930-01-01'),
      max: new Date('2024-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (birth, keepYears) => {
        const record = born(birth.toISOString().slice(0, 10));
        const rule = { ...RETENTION, keepYears };
        const years = keptUntil(record, rule).getUTCFullYear() - 2026;
        expect(years).toBeGreaterThanOrEqual(keepYears);
      }),
    );
  });
});
