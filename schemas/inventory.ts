import * as z from 'zod';
import {
  AMOUNTS,
  CONTACTS,
  MOST_PEOPLE,
  RELATIONS,
  RINGS,
  STANDINGS,
  TIE_CHANGES,
  type Inventory,
  type Person,
} from '../domain/intake/inventory.ts';
import { yearOrMonth } from './partial-date.ts';
import { requiredLine } from './text.ts';

const PERSON_NAME_MAX = 60;

const person = z.strictObject({
  name: requiredLine(PERSON_NAME_MAX),
  relation: z.enum(RELATIONS).optional(),
  standing: z.enum(STANDINGS).optional(),
  ring: z.literal(RINGS).optional(),
  support: z.enum(AMOUNTS).optional(),
  strain: z.enum(AMOUNTS).optional(),
  contact: z.enum(CONTACTS).optional(),
  change: z.enum(TIE_CHANGES).optional(),
  when: yearOrMonth.optional(),
}) satisfies z.ZodType<Person>;

/** The people who matter to the client. Left out, nothing is known of them; that is no sign of having few. */
export const inventory = z.strictObject({
  people: z.array(person).max(MOST_PEOPLE),
  everyone: z.enum(['yes', 'no']).optional(),
}) satisfies z.ZodType<Inventory>;
