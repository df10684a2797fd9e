import { expect, test } from 'vitest';
import type { CounselorHours } from '../../../domain/counselor/counselor.ts';
import { workingDay } from '../../../domain/counselor/working-hours.ts';

const MONDAY = '2026-10-19';
const hours = (overrides: Partial<CounselorHours> = {}): CounselorHours => ({
  weekly: [
    { days: ['mon', 'wed'], spans: [{ from: '09:00', to: '12:00' }] },
    { days: ['tue'], spans: [{ from: '13:00', to: '18:00' }] },
  ],
  ...{ exceptions: [], daysOff: [], bufferMinutes: 15 },
  ...overrides,
});
const off = (kind: 'holiday' | 'leave' | 'other') => ({ from: MONDAY, to: MONDAY, kind });

test('a day has the hours of its weekday', () => {
  expect(workingDay(hours(), MONDAY)).toEqual({
    spans: [{ from: '09:00', to: '12:00' }],
    closed: null,
  });
});

test('a weekday without hours is no day off: there is only no time on it', () => {
  expect(workingDay(hours(), '2026-10-23')).toEqual({ spans: [], closed: null });
});

test('an exception replaces the hours of its date alone', () => {
  const changed = hours({
    exceptions: [{ date: MONDAY, spans: [{ from: '15:00', to: '20:00' }] }],
  });

  expect(workingDay(changed, MONDAY).spans).toEqual([{ from: '15:00', to: '20:00' }]);
  expect(workingDay(changed, '2026-10-26').spans).toEqual([{ from: '09:00', to: '12:00' }]);
});

test('an exception without spans closes the day', () => {
  expect(workingDay(hours({ exceptions: [{ date: MONDAY, spans: [] }] }), MONDAY)).toEqual({
    spans: [],
    closed: 'day-off',
  });
});

test.each([
  ['holiday', 'holiday'],
  ['leave', 'leave'],
  ['other', 'day-off'],
] as const)('a day off as %s is closed as %s', (kind, closed) => {
  expect(workingDay(hours({ daysOff: [off(kind)] }), MONDAY)).toEqual({ spans: [], closed });
});

test('days off count from the first to the last', () => {
  const away = hours({ daysOff: [{ from: '2026-10-19', to: '2026-10-21', kind: 'leave' }] });
  const dates = ['2026-10-18', '2026-10-19', '2026-10-21', '2026-10-22'];

  expect(dates.map((date) => workingDay(away, date).closed)).toEqual([
    null,
    'leave',
    'leave',
    null,
  ]);
});

test('a day off comes before an exception, and a holiday before leave', () => {
  const both = hours({
    daysOff: [off('leave'), off('holiday')],
    exceptions: [{ date: MONDAY, spans: [{ from: '15:00', to: '20:00' }] }],
  });

  expect(workingDay(both, MONDAY)).toEqual({ spans: [], closed: 'holiday' });
});

test('hours that touch are one stretch; a break keeps them apart', () => {
  const spans = [
    { from: '14:00', to: '18:00' },
    { from: '09:00', to: '12:00' },
    { from: '12:00', to: '13:00' },
  ];
  const touching = hours({ weekly: [{ days: ['mon'], spans }] });

  expect(workingDay(touching, MONDAY).spans).toEqual([
    { from: '09:00', to: '13:00' },
    { from: '14:00', to: '18:00' },
  ]);
});
