import type * as z from 'zod';
import {
  awayPreviewReply,
  awayReply,
  type awayPreviewRequest,
  type awayRequest,
} from '../../../schemas/away.ts';
import { calendarReply, openingsReply } from '../../../schemas/calendar.ts';
import {
  counselorList,
  counselorReply,
  feedReply,
  type counselorRequest,
  type feedRequest,
} from '../../../schemas/counselor.ts';
import { staffPath, type Asking } from './asking.ts';

/** Local dates, both included. */
type Dates = { readonly from: string; readonly to: string };

export const listCounselors = (): Asking<z.output<typeof counselorList>> => ({
  method: 'GET',
  path: staffPath('counselors'),
  reply: counselorList,
});

export const readHours = (id: string): Asking<z.output<typeof counselorReply>> => ({
  method: 'GET',
  path: staffPath('counselors', id, 'hours'),
  reply: counselorReply,
});

export const setHours = (
  id: string,
  body: z.input<typeof counselorRequest>,
): Asking<z.output<typeof counselorReply>> => ({
  method: 'PUT',
  path: staffPath('counselors', id, 'hours'),
  body,
  reply: counselorReply,
});

/** When a session of `minutes` could begin. */
export const readOpenings = (
  id: string,
  { from, to, minutes }: Dates & { readonly minutes: number },
): Asking<z.output<typeof openingsReply>> => ({
  method: 'GET',
  path: `${staffPath('counselors', id, 'openings')}?${new URLSearchParams({ from, to, minutes: String(minutes) })}`,
  reply: openingsReply,
});

export const previewAway = (
  id: string,
  body: z.input<typeof awayPreviewRequest>,
): Asking<z.output<typeof awayPreviewReply>> => ({
  method: 'POST',
  path: staffPath('counselors', id, 'away', 'preview'),
  body,
  reply: awayPreviewReply,
});

export const setAway = (
  id: string,
  body: z.input<typeof awayRequest>,
): Asking<z.output<typeof awayReply>> => ({
  method: 'POST',
  path: staffPath('counselors', id, 'away'),
  body,
  reply: awayReply,
});

/** A new private calendar address, or none. */
export const setFeed = (
  id: string,
  body: z.input<typeof feedRequest>,
): Asking<z.output<typeof feedReply>> => ({
  method: 'POST',
  path: staffPath('counselors', id, 'feed'),
  body,
  reply: feedReply,
});

export const readCalendar = ({ from, to }: Dates): Asking<z.output<typeof calendarReply>> => ({
  method: 'GET',
  path: `${staffPath('calendar')}?${new URLSearchParams({ from, to })}`,
  reply: calendarReply,
});
