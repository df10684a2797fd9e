import { mailLink as decide } from '../../domain/draft/mail-link.ts';
import { draftLinkRequest } from '../../schemas/draft.request.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { MOST_TRIES, type DraftRoute } from './draft-route.ts';
import { standing } from './draft-view.ts';
import { openDraft } from './open-draft.ts';

/**
 * Mails a link to finish later, to the address that is asked for. An address that was mailed enough
 * already gets no more, and the answer does not tell: it may be somebody else's.
 */
export const mailLink: DraftRoute = async (deps, token, request) => {
  const { drafts, guard, newId, now } = deps;
  const given = bodyAs(request, draftLinkRequest);
  if (given.kind === 'refused') return given.reply;
  const { email } = given.data;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const draft = await openDraft(deps, token);
    if (!draft) return problem('link-gone');
    if (draft.state === 'sent') return problem('draft-sent');
    const at = now();
    const asked = decide(draft, { to: email, auditId: newId(), now: at });
    if (asked === 'too-many-links') return problem('too-many-links');
    if (!(await guard.mayMail(email, asked.mail.id, at))) return standing(draft);
    const address = await guard.addressHash(email);
    if ((await drafts.askLink(asked, address, draft.version)) === 'saved') {
      return standing(asked.draft);
    }
  }
  return problem('try-again');
};
