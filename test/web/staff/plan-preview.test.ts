import { expect, test } from 'vitest';
import { coursePreview } from '../../../schemas/course-plan.ts';
import type { PlannedSession, Preview } from '../../../web/staff/course/contract.ts';
import {
  changesBetween,
  previewWords,
  toSettleWords,
} from '../../../web/staff/plan/preview-news.ts';

const planned = (number: number, changes: Partial<PlannedSession> = {}): PlannedSession => ({
  number,
  start: { date: `2026-12-0${number}`, time: '10:00' },
  startsAt: `2026-12-0${number}T15:00:00.000Z`,
  endsAt: `2026-12-0${number}T15:50:00.000Z`,
  phase: 'beginning',
  clocksChange: false,
  problem: null,
  alternatives: [],
  ...changes,
});
const preview = (...sessions: PlannedSession[]): Preview =>
  coursePreview.parse({
    sessions,
    endDate: sessions.at(-1)?.start.date,
    bookable: true,
    hoursVersion: 1,
    timeZone: 'America/New_York',
  });

test('what is said aloud names the number, the end and what is open', () => {
  expect(previewWords(preview(planned(1), planned(2, { problem: 'taken' })))).toBe(
    '2 sessions, ending Wednesday, December 2, 2026; 1 date to settle.',
  );
  expect(toSettleWords(0)).toBe('every date is free');
});

test('between two previews only what is different is told', () => {
  const shown = preview(planned(1), planned(2), planned(3, { problem: 'taken' }), planned(4));
  const fresh = preview(
    planned(1),
    planned(2, { problem: 'leave' }),
    planned(3),
    planned(4, { start: { date: '2026-12-05', time: '11:00' } }),
  );
  expect(changesBetween(shown, fresh)).toEqual([
    'Session 2, Wed, Dec 2, 10:00 AM: leave.',
    'Session 3, Thu, Dec 3, 10:00 AM, is free now.',
    'Session 4 is at Sat, Dec 5, 11:00 AM now.',
  ]);
  expect(changesBetween(shown, shown)).toEqual([]);
});
