import * as z from 'zod';
import { publicSettings } from './public-settings.ts';

/** What anyone may read of the settings; parsing leaves every other one out. */
export const practiceFacts = z.object(publicSettings);
export type PracticeFacts = z.output<typeof practiceFacts>;

/** What anyone may read of the practice as it is now, and where staff sign in. */
export const publicPractice = z.strictObject({
  ...practiceFacts.shape,
  /** Today's date in the practice's zone: the form counts ages from it. */
  today: z.iso.date(),
  /** Whether somebody is at the practice now, and when somebody is back if not. */
  staffBackAt: z.iso.datetime({ offset: true }).nullable(),
  signIn: z.strictObject({ issuer: z.url(), clientId: z.string(), scope: z.string() }),
});
export type PublicPractice = z.output<typeof publicPractice>;
