import type * as z from 'zod';
import { begunList, begunReply, type callRequest } from '../../../schemas/begun.ts';
import { staffPath, type Asking } from './asking.ts';

export type BegunList = z.output<typeof begunList>;
export type BegunEntry = BegunList['requests'][number];
type Begun = z.output<typeof begunReply>;

/** Who was promised a link on the telephone. */
export const listBegun = (): Asking<BegunList> => ({
  method: 'GET',
  path: staffPath('begun'),
  reply: begunList,
});

/** Begins a request with what was said; the link is mailed. */
export const beginRequest = (
  body: z.input<typeof callRequest>,
  onceKey: string,
): Asking<Begun> => ({
  method: 'POST',
  path: staffPath('begun'),
  body,
  onceKey,
  reply: begunReply,
});

/** Has the link mailed once more; `null` for where it went last. */
export const mailBegunLink = (id: string, email: string | null): Asking<Begun> => ({
  method: 'POST',
  path: staffPath('begun', id, 'link'),
  body: { email },
  reply: begunReply,
});

export const removeBegun = (id: string): Asking<Begun> => ({
  method: 'POST',
  path: staffPath('begun', id, 'removal'),
  reply: begunReply,
});
