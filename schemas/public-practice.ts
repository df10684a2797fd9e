import * as z from 'zod';
import { practiceSettings } from './practice.ts';

/**
 * The settings that anyone may read; parsing leaves every other one out. Named one by one: a new
 * setting stays private until somebody decides.
 */
export const practiceFacts = z.object(
  practiceSettings.pick({
    name: true,
    address: true,
    phone: true,
    timeZone: true,
    hours: true,
    minimumAge: true,
    languages: true,
    emergencyNumber: true,
    crisisLines: true,
    crisisLinesCheckedOn: true,
  }).shape,
);
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
