import { draftLinkAgainMail } from '../../domain/mail/plan-draft-mails.ts';
import { draftLinkRequest } from '../../schemas/draft.request.ts';
import { bodyAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import type { DraftRoute } from './draft-route.ts';

/** A mail that finds no form is dropped; until then it looks like any other. */
const DAY_MS = 86_400_000;

/**
 * Mails the link of a form once more to somebody who has only their address left. Answer and work
 * are the same whether a form goes by that address or not.
 */
export const mailLinkAgain: DraftRoute = async (deps, _token, request) => {
  const { drafts, guard, newId, now } = deps;
  const given = bodyAs(request, draftLinkRequest);
  if (given.kind === 'refused') return given.reply;
  const { email } = given.data;
  const at = now();
  const mayMail = await guard.mayMailAgain(email, newId(), at);
  const found = await drafts.findByAddress(await guard.addressHash(email), at);
  const about = { id: found ?? newId(), goodUntil: new Date(at.getTime() + DAY_MS) };
  if (mayMail) await drafts.planMail(draftLinkAgainMail(about, at));
  return reply(202, {});
};
