import * as z from 'zod';
import {
  AMOUNTS,
  CONTACTS,
  MOST_PEOPLE,
  RELATIONS,
  RINGS,
  STANDINGS,
  TIE_CHANGES,
  tieOf,
  type Inventory,
  type Person,
  type Ring,
  type Tie,
} from '../domain/intake/inventory.ts';
import { yearOrMonth } from './partial-date.ts';
import { requiredLine } from './text.ts';

export { AMOUNTS, CONTACTS, MOST_PEOPLE, RELATIONS, RINGS, STANDINGS, TIE_CHANGES, tieOf };
export type { Inventory, Person, Ring, Tie };

const PERSON_NAME_MAX = 60;

export const person = z.strictObject({
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
