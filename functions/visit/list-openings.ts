import { resolveWallTime } from '../../domain/calendar/local-time.ts';
import type { WallTime } from '../../domain/calendar/wall-time.ts';
import { clientOpenings } from '../../domain/course/client-openings.ts';
import { mayDo } from '../../domain/course/client-visit.ts';
import { visitOpenings, visitOpeningsQuery } from '../../schemas/visit.ts';
import { problem } from '../shared/problem.ts';
import { queryAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { clientRoom } from './client-room.ts';
import { isOutdated, openLink, sessionOf } from './open-link.ts';
import type { VisitRoute } from './visit-route.ts';

/** Real times to which an appointment could be moved now; none when it may not be. */
export const listOpenings: VisitRoute<
  'links' | 'courses' | 'clients' | 'counselors' | 'practice' | 'hashOfToken' | 'now'
> = async (deps, token, request) => {
  const visit = await openLink(deps, token);
  if (!visit) return problem('link-gone');
  const asked = queryAs(request, visitOpeningsQuery);
  if (asked.kind === 'refused') return asked.reply;
  const number = asked.data.session;
  const session = sessionOf(visit, number);
  if (!session) return problem('link-gone');
  if (isOutdated(visit)) return problem('appointment-changed');

  const { practice } = deps;
  const { file } = visit;
  const now = deps.now();
  const openings = mayDo(session, file, practice, now).move
    ? clientOpenings({ file, number, practice, now, ...(await clientRoom(deps, file, session)) })
    : [];
  return reply(200, visitOpenings.parse({ openings: openings.flatMap(withInstant(session)) }));
};

/** The page shows a time on the client's own clock, too. */
const withInstant =
  ({ timeZone }: { readonly timeZone: string }) =>
  ({ date, time }: WallTime) => {
    const resolved = resolveWallTime({ date, time }, timeZone);
    return resolved.kind === 'instant' ? [{ date, time, startsAt: resolved.at.toISOString() }] : [];
  };
