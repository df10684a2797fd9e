import * as z from 'zod';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { WEEKDAYS } from '../domain/practice/opening-hours.ts';

export const text = (max: number) => z.string().trim().min(1).max(max);
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00');
const phone = z.string().regex(/^[+()\d][-+()\d. ]{1,24}$/, 'must be a telephone number');
const timeZone = z
  .string()
  .refine(isTimeZone, 'must be an IANA time zone such as America/New_York');

const openingHours = z
  .strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1), opens: clock, closes: clock })
  .refine(({ opens, closes }) => opens < closes, {
    path: ['closes'],
    error: 'must be later than opens',
  });

/** What leads to somebody who speaks a language, where a line asks for it. */
const leadsTo = z.strictObject({ en: text(20).optional(), es: text(20).optional() }).optional();

const crisisLine = z
  .strictObject({
    name: z.strictObject({ en: text(80), es: text(80) }),
    call: phone.optional(),
    /** The key to press once the call is taken. */
    press: leadsTo,
    text: z.strictObject({ to: phone, keyword: leadsTo }).optional(),
    chat: z.url({ protocol: /^https$/ }).optional(),
  })
  .refine(
    (line) => line.call ?? line.text ?? line.chat,
    'needs at least one of call, text or chat',
  );

/**
 * The settings that anyone may read. Apart from the rest, so that the form, which checks these as it
 * opens, need not carry what only the practice sets.
 */
export const publicSettings = {
  name: text(80),
  address: z.array(text(100)).min(1).max(6),
  phone,
  timeZone,
  hours: z.array(openingHours).min(1),
  /** Younger people are asked to have a parent call; the practice sets the age with legal advice. */
  minimumAge: z.int().min(12).max(21),
  languages: z.array(z.enum(LANGUAGES)).min(1),
  emergencyNumber: phone,
  crisisLines: z.array(crisisLine).min(1).max(6),
  crisisLinesCheckedOn: z.iso.date(),
};

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
