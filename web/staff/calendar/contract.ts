import type * as z from 'zod';
import type { calendarReply } from '../../../schemas/calendar.ts';

export type CalendarRead = z.output<typeof calendarReply>;
export type CalendarSession = CalendarRead['sessions'][number];
