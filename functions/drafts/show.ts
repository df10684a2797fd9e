import { problem } from '../shared/problem.ts';
import type { DraftRoute } from './draft-route.ts';
import { standing } from './draft-view.ts';
import { openDraft } from './open-draft.ts';

/** How far a form has come. Whoever opens the link, a mail scanner too, reads no answer and changes nothing. */
export const show: DraftRoute = async (deps, token) => {
  const draft = await openDraft(deps, token);
  if (!draft) return problem('link-gone');
  return draft.state === 'sent' ? problem('draft-sent') : standing(draft);
};
