import * as z from 'zod';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { email, phone } from './reach.ts';

const instant = z.iso.datetime();

/** How a request stands for whoever sent it; nothing of what staff think of it. */
export const REQUEST_STANDINGS = [
  'received',
  'withdrawn',
  /** There are appointments: calling them off is another matter. */
  'booked',
] as const;

/** What the page of a request that was sent shows: that it came, and when. Never an answer. */
export const receiptPage = z.strictObject({
  language: z.enum(LANGUAGES),
  timeZone: z.string(),
  receivedAt: instant,
  standing: z.enum(REQUEST_STANDINGS),
  /** Whether address and telephone may be corrected here: by the page that sent it, for an hour. */
  mayPutRight: z.boolean(),
});
export type ReceiptPage = z.output<typeof receiptPage>;

/** A mistyped address or telephone number, put right; what is left out was right. */
export const contactPutRight = z
  .strictObject({ email: email.optional(), phone: phone.optional() })
  .refine(({ email, phone }) => email !== undefined || phone !== undefined, {
    error: 'needs an address or a telephone number',
  });
export type ContactPutRight = z.output<typeof contactPutRight>;

/** Taking a request back; the link says which. */
export const withdrawalRequest = z.strictObject({});
