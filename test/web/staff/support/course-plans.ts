import type { Plan } from '../../../../web/staff/course/contract.ts';
import { ME } from './records.ts';

/** Fourteen Tuesdays at ten, from December 8, 2026 on: the last is March 9, 2027. */
export const aPlan = (changes: Partial<Plan> = {}): Plan => ({
  counselorId: ME,
  length: 14,
  first: { date: '2026-12-08', time: '10:00' },
  minutes: 50,
  cadence: { kind: 'weekly' },
  skip: [],
  instead: [],
  place: { kind: 'office' },
  missedCounts: false,
  ...changes,
});
