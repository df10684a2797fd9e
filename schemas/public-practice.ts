import * as z from 'zod';
import { practiceSettings } from './practice.ts';

/** The part of the settings that anyone may read, and where staff sign in. */
export const publicPractice = z.strictObject({
  ...practiceSettings.pick({
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
  /** Today's date in the practice's zone: the form counts ages from it. */
  today: z.iso.date(),
  /** Whether somebody is at the practice now, and when somebody is back if not. */
  staffBackAt: z.iso.datetime({ offset: true }).nullable(),
  signIn: z.strictObject({ issuer: z.url(), clientId: z.string(), scope: z.string() }),
});
export type PublicPractice = z.output<typeof publicPractice>;
