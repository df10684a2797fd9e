import { describe, expect, test } from 'vitest';
import { coursePlan } from '../../../schemas/course-plan.ts';
import {
  draftOf,
  newPlan,
  withInstead,
  withLength,
  withoutInstead,
  withoutSkip,
  withRhythm,
  withSkip,
  type PlanDraft,
} from '../../../web/staff/plan/plan-draft.ts';
import { missingForBooking, missingForDates, readPlan } from '../../../web/staff/plan/read-plan.ts';
import { aPlan } from './support/course-plans.ts';

const empty = newPlan({ counselorId: '', format: 'either' });
const full: PlanDraft = {
  ...empty,
  counselorId: 'dana',
  date: '2026-12-08',
  time: '10:00',
  missedCounts: false,
};
const on = (number: number, date: string) => ({ number, start: { date, time: '10:00' } });

describe('a plan that is begun', () => {
  test('names what is missing before any date can be told, in the order of the form', () => {
    expect(missingForDates(empty).map(({ field }) => field)).toEqual(['counselor', 'date', 'time']);
    expect(readPlan(empty)).toBeNull();
  });

  test('tells its dates while the place and the missed sessions are still open', () => {
    const open: PlanDraft = { ...full, place: 'video', link: 'example', missedCounts: null };
    expect(readPlan(open)).toMatchObject({ place: { kind: 'office' }, first: { time: '10:00' } });
    expect(missingForBooking(open).map(({ field }) => field)).toEqual(['link', 'missed']);
  });

  test('becomes a plan that the service takes', () => {
    expect(coursePlan.parse(readPlan(full))).toMatchObject({
      length: 14,
      cadence: { kind: 'weekly' },
    });
    expect(missingForBooking(full)).toEqual([]);
  });

  test('a year that is being typed is no date yet', () => {
    expect(missingForDates({ ...full, date: '0202-12-08' }).map(({ field }) => field)).toEqual([
      'date',
    ]);
  });

  test('twice weekly asks for the other weekday and its time', () => {
    const twice = withRhythm(full, { cadence: 'twice-weekly' });
    expect(missingForDates(twice).map(({ field }) => field)).toEqual(['second-day', 'second-time']);
    const said = { ...twice, second: { day: 'thu', time: '15:00' } as const };
    expect(readPlan(said)?.cadence).toEqual({ kind: 'twice-weekly', second: said.second });
  });

  test('the video room is wanted as a whole link', () => {
    const video: PlanDraft = { ...full, place: 'video', link: ' https://rooms.example/dana ' };
    expect(readPlan(video)?.place).toEqual({ kind: 'video', link: 'https://rooms.example/dana' });
    expect(missingForBooking({ ...video, link: 'http://rooms.example' })).toHaveLength(1);
  });

  test('a wish for video is where the form begins', () => {
    expect(newPlan({ counselorId: '', format: 'video' }).place).toBe('video');
  });
});

describe('a single date', () => {
  test('can be put elsewhere and back, and the last word counts', () => {
    const moved = withInstead(full, 4, { date: '2026-12-30', time: '11:00' });
    const again = withInstead(moved, 4, { date: '2026-12-31', time: '09:00' });
    expect(again.instead).toEqual([{ number: 4, date: '2026-12-31', time: '09:00' }]);
    expect(withoutInstead(again, 4).instead).toEqual([]);
  });

  test('that is left out gives its successors the dates before them; a chosen time stays with its date', () => {
    const chosen = withInstead(full, 6, { date: '2027-01-13', time: '11:00' });
    const left = withSkip(chosen, on(4, '2026-12-29'));
    expect(left.skip).toEqual(['2026-12-29']);
    expect(left.instead).toEqual([{ number: 5, date: '2027-01-13', time: '11:00' }]);
    const shown = [on(3, '2026-12-22'), on(4, '2027-01-05'), on(5, '2027-01-13')];
    const back = withoutSkip(left, '2026-12-29', [
      on(1, '2026-12-08'),
      on(2, '2026-12-15'),
      ...shown,
    ]);
    expect(back).toEqual(chosen);
  });

  test('beyond the end goes with a shorter course', () => {
    const late = withInstead(full, 14, { date: '2027-03-10', time: '11:00' });
    expect(withLength(late, 13).instead).toEqual([]);
    expect(withLength(late, 16).instead).toHaveLength(1);
  });

  test('goes with another rhythm or counselor: it belonged to the old one', () => {
    const chosen = withSkip(
      withInstead(full, 2, { date: '2026-12-16', time: '10:00' }),
      on(4, '2026-12-29'),
    );
    expect(withRhythm(chosen, { counselorId: 'sam' })).toMatchObject({ skip: [], instead: [] });
  });
});

test('a course booked in part is planned on from where its first session is now', () => {
  const plan = aPlan({
    cadence: { kind: 'weekly-then-fortnightly', lastFortnightly: 3 },
    instead: [{ number: 1, date: '2026-12-07', time: '09:00' }],
  });
  const draft = draftOf(plan, { date: '2026-12-07', time: '09:00' });
  expect(readPlan(draft)).toEqual({
    ...plan,
    first: { date: '2026-12-07', time: '09:00' },
    instead: [],
  });
});
