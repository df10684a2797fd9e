import type { Counselor } from '../../domain/counselor/counselor.ts';
import type { MintedLink } from '../../domain/links/link.ts';
import { maySetHoursOf } from '../../domain/staff/permissions.ts';
import { pageAddress } from '../../emails/page-address.ts';
import { feedReply, feedRequest } from '../../schemas/counselor.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { auditOf, type CourseDeps, type CourseRoute, counselorOf } from './course-route.ts';

/** It is taken away by hand: a calendar that ends by itself goes empty without a word. */
const FEED_MS = 10 * 366 * 86_400_000;

/** A new address voids the one before; it is shown this once, because only its hash is kept. */
export const setFeed: CourseRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, feedRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const counselor = await counselorOf(deps, request);
  if (!counselor) return problem('not-found');
  if (!maySetHoursOf(member, counselor.id)) return problem('not-allowed');

  if (counselor.gone && wanted.data.on) return problem('counselor-gone');

  const minted = wanted.data.on ? mint(deps, counselor) : undefined;
  const action = minted ? 'set-feed' : 'took-feed-away';
  const did = { record: 'counselor', recordId: counselor.id, action, fields: ['feed'] } as const;
  const saved = await deps.counselors.setFeed(counselor, minted?.link, auditOf(deps, member, did));
  if (saved === 'stale') return problem('try-again');
  const url = minted ? pageAddress(deps.webAddress, `api/feeds/${minted.token}`) : null;
  return reply(200, feedReply.parse({ url }));
};

function mint({ newToken, now }: CourseDeps, { id }: Counselor): MintedLink {
  const { token, hash } = newToken();
  const expiresAt = new Date(now().getTime() + FEED_MS);
  return { token, link: { hash, purpose: 'counselor-feed', recordId: id, expiresAt } };
}
