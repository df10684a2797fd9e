import { publicPractice } from '../../schemas/public-practice.ts';
import type { PracticeFacts } from '../../schemas/public-practice.ts';

/** What the form needs to know of the practice and of the day there. */
export type PracticeToday = { readonly practice: PracticeFacts; readonly today: string };

/** The calendar day in a zone, by this device's clock. */
export const dayIn = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);

/** The settings and the date from the service; from the page itself where the service does not answer. */
export async function practiceToday(
  fetch: (url: string) => Promise<Response>,
  baked: PracticeFacts,
  now: Date,
): Promise<PracticeToday> {
  try {
    const reply = await fetch('/api/practice');
    const { today, ...practice } = publicPractice.parse(await reply.json());
    return { practice, today };
  } catch {
    return { practice: baked, today: dayIn(baked.timeZone, now) };
  }
}
