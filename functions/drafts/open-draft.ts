import type { KeptDraft } from '../../domain/draft/draft.ts';
import type { Link } from '../../domain/links/link.ts';
import type { DraftDeps } from './draft-route.ts';

/**
 * The draft that a token opens. Nothing tells an unknown token from one that has expired, is good
 * for something else, or was mailed to an address that has been put right since.
 */
export async function openDraft(
  { drafts, links, hashOfToken, now }: Pick<DraftDeps, 'drafts' | 'links' | 'hashOfToken' | 'now'>,
  token: string,
): Promise<KeptDraft | undefined> {
  const link = await links.find(hashOfToken(token), now());
  const draft = link?.purpose === 'draft' ? await drafts.find(link.recordId, now()) : undefined;
  return link && draft && isOf(link, draft) ? draft : undefined;
}

const isOf = ({ generation }: Link, draft: KeptDraft): boolean =>
  generation === undefined || draft.state === 'sent' || generation === draft.generation;
