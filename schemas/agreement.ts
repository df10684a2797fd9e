import * as z from 'zod';
import { FOCUS_AREAS, STRENGTHS } from '../domain/focus/suggestion.ts';

const area = z.enum(FOCUS_AREAS);
const share = z.number().min(0).max(1);
const count = z.int().min(0);

/** What was suggested and what was confirmed, of one request; nothing tells of which. */
export const focusPair = z.strictObject({
  suggested: z.strictObject({
    primary: z.enum([...FOCUS_AREAS, 'none']),
    secondary: area.nullable(),
    strength: z.enum(STRENGTHS),
  }),
  confirmed: z.strictObject({ primary: area, secondary: area.nullable() }),
});

/** A share with its 95 % interval. */
const rate = z.strictObject({
  hits: count,
  of: count,
  share: share.nullable(),
  low: share,
  high: share,
});
const kappa = z.number().min(-1).max(1);
const row = z.strictObject({
  grief: count,
  role_dispute: count,
  role_transition: count,
  interpersonal_deficits: count,
  none: count,
});

export const agreementReply = z.strictObject({
  /** So many pairs are needed before figures are given. */
  needed: z.int(),
  pairs: z.array(focusPair),
  /** `null` while there are too few pairs. */
  agreement: z
    .strictObject({
      kappa: z.strictObject({ value: kappa, low: kappa, high: kappa }).nullable(),
      first: rate,
      among: rate,
      /** For each confirmed area, how often each was suggested. */
      table: z.strictObject({
        grief: row,
        role_dispute: row,
        role_transition: row,
        interpersonal_deficits: row,
      }),
    })
    .nullable(),
});
export type AgreementReply = z.output<typeof agreementReply>;
