import { problem } from '../shared/problem.ts';
import { openLink } from './open-link.ts';
import { shown } from './visit-view.ts';
import type { VisitRoute } from './visit-route.ts';

/** Shows, and changes nothing: whoever opens a mailed link may be a machine. */
export const showVisit: VisitRoute<
  'links' | 'courses' | 'clients' | 'counselors' | 'practice' | 'hashOfToken' | 'now'
> = async (deps, token) => {
  const visit = await openLink(deps, token);
  return visit ? shown(visit, deps) : problem('link-gone');
};
