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
export type DraftReply = z.output<typeof draftReply>;
