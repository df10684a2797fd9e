import { beginDraft, pageLink } from '../../domain/draft/begin-draft.ts';
import { localDate } from '../../domain/practice/zoned-clock.ts';
import { draftRequest, pageToken } from '../../schemas/draft.request.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import type { DraftRoute } from './draft-route.ts';
import { standing } from './draft-view.ts';
import { refusalOf } from './given-parts.ts';
import { save } from './save.ts';

/** What must have been agreed to, and how old somebody is, before anything is kept. */
const FIRST = ['agree', 'birth'] as const;

/**
 * Begins a draft under the token that the page has drawn. The page asks again when no answer came,
 * and then finds what it began.
 */
export const begin: DraftRoute = async (deps, token, request) => {
  const { drafts, formOn, hashOfToken, newId, now, practice } = deps;
  if (!pageToken.safeParse(token).success) return problem('link-gone');
  const given = bodyAs(request, draftRequest);
  if (given.kind === 'refused') return given.reply;
  const { language, parts } = given.data;
  const missing = FIRST.filter((id) => !parts.some((part) => part.id === id && part.done));
  if (missing.length > 0) {
    const errors = missing.map((field) => ({ field, reason: 'is needed' }));
    return problem('invalid-request', { errors });
  }
  const at = now();
  const refusal = refusalOf(parts, formOn(localDate(at, practice.timeZone)));
  if (refusal) return refusal;

  const ids = { id: newId(), auditId: newId() };
  const { draft, audit } = beginDraft({ ...ids, language, parts, now: at });
  const begun = await drafts.begin(draft, pageLink(hashOfToken(token), draft), audit);
  return begun === 'begun' ? standing(draft) : save(deps, token, request);
};
