import type { WebRequest } from './message.ts';

/** Each proxy adds whom it heard from; what was there already may be anybody's invention. */
export const forwardedFor = (headers: WebRequest['headers'], heardFrom: string): string =>
  [headers['x-forwarded-for'], heardFrom].filter(Boolean).join(', ');
