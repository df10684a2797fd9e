import * as z from 'zod';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { DRAFT_PART_IDS, donePart } from './draft.reply.ts';
import { guard } from './intake.request.ts';
import { email } from './reach.ts';

/** Larger requests about a draft are refused before they are parsed. */
export const MAX_DRAFT_BYTES = 96 * 1024;

/** More values than any part of the form has. */
const MOST_VALUES = 100;

/** Answers by the field of the form that each fills; each is checked by that field's own schema. */
const values = z
  .record(z.string().max(100), z.unknown())
  .refine((given) => Object.keys(given).length <= MOST_VALUES, { error: 'has too many fields' });

const part = z.enum(DRAFT_PART_IDS);
const givenPart = z.strictObject({ id: part, done: z.boolean(), values });
const parts = z.array(givenPart).max(DRAFT_PART_IDS.length);
const language = z.enum(LANGUAGES);

/** Parts of the form to keep: each replaces what was kept of it. */
export const draftRequest = z.strictObject({ language, parts: parts.min(1) });
export type DraftRequest = z.output<typeof draftRequest>;

/** Where a link to finish later goes. */
export const draftLinkRequest = z.strictObject({ email });

/** As our own tokens are: drawn at random by the page, 32 bytes in base64url. */
export const pageToken = z.string().regex(/^[\w-]{43}$/, { error: 'is no token' });

export const draftSending = z.strictObject({
  language,
  /** Every part that the page holds, so that what is sent is what it shows. */
  parts,
  /** What fields hold that the form never came to; an answer that is kept goes before it. */
  unasked: values,
  timeZone: z.unknown().optional(),
  /** The parts that the page knows to be done, as it knows them. */
  seen: z.array(donePart).max(DRAFT_PART_IDS.length),
  guard: guard.optional(),
  /** The page's token for what may be done after sending. */
  receipt: pageToken,
});
export type DraftSending = z.output<typeof draftSending>;
