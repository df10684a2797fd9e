import * as z from 'zod';
import { requiredLine } from './text.ts';

/*
 * The ways to reach somebody, as every edge checks them.
 */

const PHONE = /^[+(]?\d[-+()\d. x]{5,28}$/;
export const phone = requiredLine(30)
  .refine((value) => PHONE.test(value), { error: 'must be a telephone number' })
  .meta({ pattern: PHONE.source });

export const email = requiredLine(254)
  .meta({ format: 'email' })
  .pipe(z.email({ error: 'must be an email address such as name@example.org' }));
