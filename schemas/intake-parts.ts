import * as z from 'zod';
import { FOCUS_AREAS } from '../domain/focus/suggestion.ts';
import { SUSPICIONS } from '../domain/guards/suspicion.ts';
import { DAY_PARTS, SESSION_FORMATS } from '../domain/intake/intake.ts';
import { WEEKDAYS } from '../domain/practice/opening-hours.ts';

/* What a line of the list and a whole request both say. */

export const instant = z.iso.datetime();
export const focusArea = z.enum(FOCUS_AREAS);
export const availability = z.strictObject({
  days: z.array(z.enum(WEEKDAYS)),
  times: z.array(z.enum(DAY_PARTS)),
  format: z.enum(SESSION_FORMATS),
});
/** Who took care of an intake first, and when; also the answer to an acknowledgement. */
export const acknowledgement = z.strictObject({ by: z.string(), at: instant });

/** What spoke for a script when the request came in; empty for nearly all. */
export const suspicions = z.array(z.enum(SUSPICIONS));
