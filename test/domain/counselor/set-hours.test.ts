import { describe, expect, test } from 'vitest';
import { sessionsOutside } from '../../../domain/counselor/outside-hours.ts';
import { setHours } from '../../../domain/counselor/set-hours.ts';
import type { Counselor } from '../../../domain/counselor/counselor.ts';
import { aCounselor, aCourseFile } from '../../support/course.ts';
import { COUNSELOR, NOON } from '../../support/intake-record.ts';

const mornings = { timeZone: 'America/New_York', digestAt: '07:00' };
const { name, email, hours } = aCounselor();

const decide = (stored: Counselor | undefined, wanted: object = {}, now = NOON) =>
  setHours(
    'sub-counselor',
    stored,
    { version: stored?.version ?? 0, name, email, hours, ...wanted },
    {
      member: COUNSELOR,
      mornings,
      auditId: 'audit-1',
      now,
    },
  );

describe('setting hours', () => {
  test('raises the version, keeps the calendar feed, and names what changed', () => {
    const shorter = { ...hours, bufferMinutes: 0 };
    expect(decide(aCounselor({ version: 4, feed: 'hash' }), { hours: shorter })).toEqual({
      kind: 'decided',
      counselor: { id: 'sub-counselor', name, email, hours: shorter, version: 5, feed: 'hash' },
      jobs: [],
      audit: {
        id: 'audit-1',
        record: 'counselor',
        recordId: 'sub-counselor',
        at: NOON,
        who: 'sub-counselor',
        action: 'set-hours',
        fields: ['hours'],
      },
    });
  });

  test('brings nobody back who is gone', () => {
    expect(decide(aCounselor({ gone: true }))).toMatchObject({ counselor: { gone: true } });
  });

  test.for([
    ['this morning, before it has come', '2026-12-01T11:59:00Z', '2026-12-01'],
    ['tomorrow, once it has', '2026-12-01T12:00:00Z', '2026-12-02'],
    ['the practice’s tomorrow, in the evening', '2026-12-02T04:30:00Z', '2026-12-02'],
  ] as const)('for the first time plans the digest of %s', ([, now, date]) => {
    const decision = decide(undefined, {}, new Date(now));
    expect(decision).toMatchObject({
      kind: 'decided',
      counselor: { version: 1 },
      jobs: [{ id: `morning-digest_sub-counselor_${date}` }],
      audit: { fields: ['name', 'email', 'hours'] },
    });
  });

  test.for([
    ['older', aCounselor({ version: 2 }), 1],
    ['newer', aCounselor({ version: 2 }), 3],
    ['first', aCounselor({ version: 2 }), 0],
    ['second of none', undefined, 1],
  ] as const)('about the %s version is refused', ([, stored, version]) => {
    expect(decide(stored, { version })).toEqual({ kind: 'refused', reason: 'changed-meanwhile' });
  });
});

describe('sessions outside the hours', () => {
  const { sessions } = aCourseFile();
  const outside = (change: object, now = NOON) =>
    sessionsOutside(aCounselor({ hours: { ...hours, ...change } }), sessions, now).map(
      ({ number }) => number,
    );

  test('are none where nothing changed, whoever else is booked', () => {
    expect(outside({})).toEqual([]);
  });

  test('are all where their hour is gone, but those that have begun', () => {
    const weekly = [{ days: ['tue'], spans: [{ from: '09:00', to: '18:45' }] }];
    expect(outside({ weekly })).toHaveLength(12);
    expect(outside({ weekly }, new Date('2026-12-15T23:00:00Z'))).toHaveLength(10);
  });

  test('are those on days off, and on a day with other hours', () => {
    const daysOff = [{ from: '2026-12-22', to: '2026-12-29', kind: 'holiday' }];
    const exceptions = [{ date: '2027-01-12', spans: [{ from: '09:00', to: '12:00' }] }];
    expect(outside({ daysOff, exceptions })).toEqual([3, 4, 6]);
  });

  test('are not those with another counselor', () => {
    const other = aCounselor({ id: 'sub-other', hours: { ...hours, weekly: [] } });
    expect(sessionsOutside(other, sessions, NOON)).toEqual([]);
  });
});
