import * as z from 'zod';
import { wentToPresentAddress } from '../../domain/links/link.ts';
import { problem } from '../shared/problem.ts';
import { reply, seeOther } from '../shared/reply.ts';
import { turnReminders } from './set-reminders.ts';
import type { VisitRoute } from './visit-route.ts';

/** What a mail program sends when its reader presses "unsubscribe" (RFC 8058, section 3.2). */
const oneClick = z.object({ 'List-Unsubscribe': z.literal('One-Click') });

/**
 * Turns a client's reminders off and leaves the appointments as they are. A mail program sends
 * this for its reader: without cookies, as a form, and perhaps more than once.
 */
export const unsubscribe: VisitRoute<
  'links' | 'clients' | 'hashOfToken' | 'newId' | 'now'
> = async (deps, token, { body }) => {
  if (!oneClick.safeParse(body).success) return problem('invalid-request');
  const link = await deps.links.find(deps.hashOfToken(token), deps.now());
  if (link?.purpose !== 'unsubscribe') return problem('link-gone');
  const client = await deps.clients.find(link.recordId);
  if (!client || !wentToPresentAddress(link, client)) return problem('link-gone');
  if (!client.remindersOff) await turnReminders(deps, client.id, true);
  return reply(200, { remindersOff: true });
};

/** Whoever follows the address by hand, or a machine that tries it, changes nothing and sees the page. */
export const openUnsubscribe: VisitRoute<never> = async () => seeOther('/visit');
