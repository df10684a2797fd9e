import { bearerToken } from '../shared/bearer-token.ts';
import { formOfToday } from '../shared/form-of-today.ts';
import type { HttpHandler } from '../shared/http.ts';
import { problem } from '../shared/problem.ts';
import { begin } from './begin.ts';
import type { DraftDeps, DraftRoute } from './draft-route.ts';
import { mailLink } from './mail-link.ts';
import { mailLinkAgain } from './mail-link-again.ts';
import { save } from './save.ts';
import { send } from './send.ts';
import { show } from './show.ts';

const ROUTES = new Map<string, DraftRoute>([
  ['POST /api/drafts', begin],
  ['PUT /api/drafts', save],
  ['GET /api/drafts', show],
  ['POST /api/drafts/sending', send],
  ['POST /api/drafts/link', mailLink],
  ['POST /api/drafts/link-again', mailLinkAgain],
]);
export const DRAFT_ROUTES: readonly string[] = [...ROUTES.keys()];

/** Everything that can be done with a form that is not sent yet, by whoever holds its token. */
export function makeDrafts(given: Omit<DraftDeps, 'formOn'>): HttpHandler {
  const deps = { ...given, formOn: formOfToday(given.practice.minimumAge) };
  return async (request) => {
    const run = ROUTES.get(request.route);
    return run ? run(deps, bearerToken(request), request) : problem('not-found');
  };
}
