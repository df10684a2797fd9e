import * as z from 'zod';
import { FOCUS_AREAS } from '../../domain/focus/suggestion.ts';

export const LABELS = [...FOCUS_AREAS, 'none'] as const;
export type Label = (typeof LABELS)[number];

const label = z.enum(LABELS);

/** A text with what a rater found in it; one on each line of the file. */
export const labelledText = z.strictObject({
  id: z.string().min(1),
  source: z.string().optional(),
  text: z.string(),
  primary: label,
  secondary: label.nullable().optional(),
  risk: z.strictObject({
    suicide: z.enum(['none', 'passive', 'active']),
    self_harm: z.boolean(),
    harm_to_others: z.boolean(),
    abuse_or_violence: z.boolean(),
    psychosis_or_mania: z.boolean(),
    abuse_past_only: z.boolean().optional(),
  }),
  /** How sure the rater was, 3 the surest. */
  confidence: z.number().int().min(1).max(3),
});
export type LabelledText = z.output<typeof labelledText>;
