import type { AuditEntry } from '../../domain/audit.ts';
import type { CourseClient } from '../../domain/course/client-store.ts';
import type { MintedLink } from '../../domain/links/link.ts';
import { pageAddress } from '../../emails/page-address.ts';
import { feedReply } from '../../schemas/counselor.ts';
import { visitFeed } from '../../schemas/visit.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { reply, type HttpReply } from '../shared/reply.ts';
import { isOutdated, openLink } from './open-link.ts';
import type { VisitDeps, VisitRoute } from './visit-route.ts';

const DAY_MS = 86_400_000;
/** Longer than any course, so that no calendar ends by itself while there is something in it. */
const FEED_DAYS = 400;
const TRIES = 3;

type FeedDeps = Pick<VisitDeps, 'clients' | 'webAddress' | 'newToken' | 'newId' | 'now'>;

/** Makes a private calendar, or takes it away. A new address voids the one before, and is shown this once. */
export const setFeed: VisitRoute<keyof FeedDeps | 'links' | 'courses' | 'hashOfToken'> = async (
  deps,
  token,
  request,
) => {
  const asked = bodyAs(request, visitFeed);
  if (asked.kind === 'refused') return asked.reply;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const visit = await openLink(deps, token);
    if (!visit) return problem('link-gone');
    if (isOutdated(visit)) return problem('appointment-changed');
    const answer = await setOnce(deps, visit.client, asked.data.on);
    if (answer) return answer;
  }
  return problem('try-again');
};

/** The answer; none when the feed was changed meanwhile. */
async function setOnce(
  deps: FeedDeps,
  client: CourseClient,
  on: boolean,
): Promise<HttpReply | undefined> {
  if (!on && client.feed === undefined) return reply(200, feedReply.parse({ url: null }));
  const minted = on ? feedLink(deps, client.id) : undefined;
  const audit: AuditEntry = {
    id: deps.newId(),
    record: 'client',
    recordId: client.id,
    at: deps.now(),
    who: 'client',
    action: on ? 'set-feed' : 'took-feed-away',
    fields: ['feed'],
  };
  if ((await deps.clients.setFeed(client, minted?.link, audit)) === 'stale') return undefined;
  const url = minted ? pageAddress(deps.webAddress, `api/feeds/${minted.token}`) : null;
  return reply(200, feedReply.parse({ url }));
}

function feedLink({ newToken, now }: FeedDeps, clientId: string): MintedLink {
  const { token, hash } = newToken();
  const expiresAt = new Date(now().getTime() + FEED_DAYS * DAY_MS);
  return { token, link: { hash, purpose: 'client-feed', recordId: clientId, expiresAt } };
}
