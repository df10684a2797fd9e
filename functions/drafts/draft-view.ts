import { type DonePart, doneParts } from '../../domain/draft/draft-standing.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { draftReply } from '../../schemas/draft.reply.ts';
import { CONSENT_TEXT_VERSION } from '../../schemas/intake.request.ts';
import { type HttpReply, reply } from '../shared/reply.ts';

/** The parts that need nothing more under the consent text of today. */
export const doneNow = (draft: Draft): readonly DonePart[] =>
  doneParts(draft, CONSENT_TEXT_VERSION);

/** How a draft stands, and not one answer of it. */
export const standing = (draft: Draft): HttpReply =>
  reply(200, draftReply.parse({ done: doneNow(draft), goodUntil: draft.goodUntil.toISOString() }));
