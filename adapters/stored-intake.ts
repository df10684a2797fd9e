import * as z from 'zod';
import { FOCUS_AREAS, STRENGTHS } from '../domain/focus/suggestion.ts';
import { SUSPICIONS } from '../domain/guards/suspicion.ts';
import {
  DAY_PARTS,
  HEARD_FROM,
  INTAKE_STATUSES,
  SESSION_FORMATS,
  type Intake,
} from '../domain/intake/intake.ts';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { WEEKDAYS } from '../domain/practice/opening-hours.ts';
import { TIERS } from '../domain/screening/screening.ts';
import { instant } from './instant.ts';

const intakeAttributes = z.lazy(() =>
  z.object({
    id: z.string(),
    status: z.enum(INTAKE_STATUSES),
    tier: z.enum(TIERS),
    submittedAt: instant,
    version: z.int(),
    clientId: z.string(),
    language: z.enum(LANGUAGES),
    availability: z.object({
      days: z.array(z.enum(WEEKDAYS)),
      times: z.array(z.enum(DAY_PARTS)),
      format: z.enum(SESSION_FORMATS),
    }),
    timeZone: z.string().optional(),
    heardFrom: z.enum(HEARD_FROM).optional(),
    focus: z.object({
      primary: z.enum([...FOCUS_AREAS, 'none']),
      secondary: z.enum(FOCUS_AREAS).nullable(),
      strength: z.enum(STRENGTHS),
    }),
    readFirst: z.boolean().default(false),
    acknowledged: z.object({ by: z.string(), at: instant }).optional(),
    cleared: z.object({ by: z.string(), at: instant }).optional(),
    withdrawnAt: instant.optional(),
    suspicions: z.array(z.enum(SUSPICIONS)).default([]),
    personKeys: z.object({ address: z.string(), phoneAndBirth: z.string().optional() }).optional(),
  }),
);

/** Reads an intake back; an item of another shape is a fault and throws. */
export const toIntake = (item: unknown): Intake => intakeAttributes.parse(item);
