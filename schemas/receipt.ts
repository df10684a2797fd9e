import * as z from 'zod';
import { LANGUAGES } from '../domain/practice/languages.ts';

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
});
export type ReceiptPage = z.output<typeof receiptPage>;

/** Taking a request back; the link says which. */
export const withdrawalRequest = z.strictObject({});
