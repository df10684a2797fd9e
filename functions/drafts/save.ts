import { keepParts } from '../../domain/draft/keep-parts.ts';
import { localDate } from '../../domain/practice/zoned-clock.ts';
import { draftRequest } from '../../schemas/draft.request.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { MOST_TRIES, type DraftRoute } from './draft-route.ts';
import { standing } from './draft-view.ts';
import { refusalOf } from './given-parts.ts';
import { openDraft } from './open-draft.ts';

/** Keeps parts of the form. The last word on a part counts, whichever page it comes from. */
export const save: DraftRoute = async (deps, token, request) => {
  const given = bodyAs(request, draftRequest);
  if (given.kind === 'refused') return given.reply;
  const today = localDate(deps.now(), deps.practice.timeZone);
  const refusal = refusalOf(given.data.parts, deps.formOn(today));
  if (refusal) return refusal;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const draft = await openDraft(deps, token);
    if (!draft) return problem('link-gone');
    if (draft.state === 'sent') return problem('draft-sent');
    const kept = keepParts(draft, given.data);
    if ((await deps.drafts.save(kept, draft.version)) === 'saved') return standing(kept);
  }
  return problem('try-again');
};
