import * as z from 'zod';
import { DRAFT_PART_IDS, type DraftPart } from '../domain/draft/draft-parts.ts';

export { DRAFT_PART_IDS, type DraftPart };

export const donePart = z.strictObject({ part: z.enum(DRAFT_PART_IDS), revision: z.int() });

/** How a draft stands: which parts need nothing more. No reply about a draft holds an answer. */
export const draftReply = z.strictObject({
  done: z.array(donePart),
  /** Until when it is kept. */
  goodUntil: z.iso.datetime(),
});
/** The answer to whoever has only an address left: it tells nothing. */
export const draftLinkReply = z.strictObject({});
export type DraftReply = z.output<typeof draftReply>;
