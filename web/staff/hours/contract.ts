import type * as z from 'zod';
import type { awayPreviewReply, awayPreviewRequest, awayReply } from '../../../schemas/away.ts';
import type { counselorReply } from '../../../schemas/counselor.ts';

/** A counselor as the service tells of one, with the booked sessions that lie outside the hours. */
export type CounselorRead = z.output<typeof counselorReply>;
export type AwayDays = z.output<typeof awayPreviewRequest>;
export type AwayPreview = z.output<typeof awayPreviewReply>;
export type AwayReply = z.output<typeof awayReply>;
export type Affected = AwayPreview['affected'][number];
