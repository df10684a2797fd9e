import type * as z from 'zod';
import type { counselorHours } from '../../../schemas/counselor.ts';
import { WEEKDAYS } from '../../../schemas/practice.ts';
import type { Weekday } from '../words/wall-times.ts';

export type Hours = z.output<typeof counselorHours>;
export type Span = Hours['exceptions'][number]['spans'][number];
export type DaysOff = Hours['daysOff'][number];

/** A counselor's hours as they are being edited: the week a day at a time. */
export type HoursDraft = {
  readonly name: string;
  readonly email: string;
  readonly week: Readonly<Record<Weekday, readonly Span[]>>;
  readonly exceptions: Hours['exceptions'];
  readonly daysOff: readonly DaysOff[];
  readonly bufferMinutes: number;
};

export const BUFFERS = [0, 15, 30, 45, 60] as const;
export const FIRST_SPAN: Span = { from: '09:00', to: '17:00' };

/** Nobody has hours before somebody says so. */
export const emptyDraft = (name: string): HoursDraft => ({
  name,
  email: '',
  week: weekOf([]),
  exceptions: [],
  daysOff: [],
  bufferMinutes: 15,
});

export const draftOf = (counselor: {
  readonly name: string;
  readonly email: string;
  readonly hours: Hours;
}): HoursDraft => ({
  name: counselor.name,
  email: counselor.email,
  week: weekOf(counselor.hours.weekly),
  exceptions: counselor.hours.exceptions,
  daysOff: counselor.hours.daysOff,
  bufferMinutes: counselor.hours.bufferMinutes,
});

/** The hours as the service takes them: days that are alike are not folded together. */
export const hoursOf = ({ week, exceptions, daysOff, bufferMinutes }: HoursDraft): Hours => ({
  weekly: WEEKDAYS.filter((day) => week[day].length > 0).map((day) => ({
    days: [day],
    spans: [...week[day]],
  })),
  exceptions: [...exceptions],
  daysOff: [...daysOff],
  bufferMinutes,
});

function weekOf(weekly: Hours['weekly']): HoursDraft['week'] {
  const on = (day: Weekday) => weekly.find(({ days }) => days.includes(day))?.spans ?? [];
  return {
    mon: on('mon'),
    tue: on('tue'),
    wed: on('wed'),
    thu: on('thu'),
    fri: on('fri'),
    sat: on('sat'),
    sun: on('sun'),
  };
}
