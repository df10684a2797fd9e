import * as z from 'zod';
import { DRAFT_PART_IDS } from '../domain/draft/draft-parts.ts';
import type { Draft, KeptDraft } from '../domain/draft/draft.ts';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { instant } from './instant.ts';
import { receipt, receiptAttributes } from './receipt-attributes.ts';
import { draftKey, returnKey } from './table.ts';

const part = z.enum(DRAFT_PART_IDS);

const open = z.lazy(() =>
  z.object({
    state: z.literal('open'),
    id: z.string(),
    version: z.int(),
    begunAt: instant,
    goodUntil: instant,
    language: z.enum(LANGUAGES),
    parts: z.partialRecord(part, z.object({ revision: z.int(), done: z.boolean() })),
    values: z.partialRecord(part, z.record(z.string(), z.unknown())),
    mailTo: z.string().optional(),
    generation: z.int(),
    linksAsked: z.int(),
    begunBy: z.string().optional(),
  }),
);

const sent = z.lazy(() =>
  z.object({
    state: z.literal('sent'),
    id: z.string(),
    version: z.int(),
    goodUntil: instant,
    receipt,
    by: z.object({ token: z.string(), request: z.string() }),
  }),
);

const kept = z.lazy(() => z.discriminatedUnion('state', [open, sent]));

/** A draft as the table holds it; `expiresAt`, in seconds, is when the table may remove it. */
export const draftItem = (draft: KeptDraft): Record<string, unknown> => ({
  ...draftKey(draft.id),
  ...draft,
  ...(draft.state === 'open'
    ? { begunAt: draft.begunAt.toISOString() }
    : { receipt: receiptAttributes(draft.receipt) }),
  goodUntil: draft.goodUntil.toISOString(),
  expiresAt: Math.ceil(draft.goodUntil.getTime() / 1000),
});

/** Reads a draft back; an item of another shape is a fault and throws. */
export const toDraft = (item: unknown): KeptDraft => kept.parse(item);

/** That an address, by its hash, leads to a draft, while the draft is kept. */
export const returnItem = (
  address: string,
  { id, goodUntil }: Pick<Draft, 'id' | 'goodUntil'>,
): Record<string, unknown> => ({
  ...returnKey(address),
  draftId: id,
  goodUntil: goodUntil.toISOString(),
  expiresAt: Math.ceil(goodUntil.getTime() / 1000),
});
