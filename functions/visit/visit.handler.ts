import { bearerToken } from '../shared/bearer-token.ts';
import type { HttpHandler, HttpRequest } from '../shared/http.ts';
import { problem } from '../shared/problem.ts';
import { cancel, confirm, move, undo } from './act-on-session.ts';
import { accept, decline, showOffer } from './answer-offer.ts';
import { listOpenings } from './list-openings.ts';
import { readFeed } from './read-feed.ts';
import { putRight, showReceipt, withdraw } from './receipt.ts';
import { setFeed } from './set-feed.ts';
import { setReminders } from './set-reminders.ts';
import { showVisit } from './show-visit.ts';
import { openUnsubscribe, unsubscribe } from './unsubscribe.ts';
import type { VisitDeps, VisitRoute } from './visit-route.ts';

/** The client's page sends its token in a header; what mail programs and calendars open has it in its path. */
const ROUTES = new Map<string, VisitRoute<keyof VisitDeps>>([
  ['GET /api/visit', showVisit],
  ['GET /api/visit/openings', listOpenings],
  ['POST /api/visit/confirm', confirm],
  ['POST /api/visit/move', move],
  ['POST /api/visit/cancel', cancel],
  ['POST /api/visit/undo', undo],
  ['POST /api/visit/reminders', setReminders],
  ['POST /api/visit/feed', setFeed],
  ['GET /api/offer', showOffer],
  ['POST /api/offer/accept', accept],
  ['POST /api/offer/decline', decline],
  ['GET /api/receipt', showReceipt],
  ['POST /api/receipt/contact', putRight],
  ['POST /api/receipt/withdraw', withdraw],
  ['GET /api/unsubscribe/{token}', openUnsubscribe],
  ['POST /api/unsubscribe/{token}', unsubscribe],
  ['GET /api/feeds/{token}', readFeed],
]);
export const VISIT_ROUTES: readonly string[] = [...ROUTES.keys()];

/** Mail programs send a form; a page of somebody else's could too, and so no other route takes one. */
export const FORM_ROUTES = ['POST /api/unsubscribe/{token}'] as const;

/** The largest body of these routes is a fraction of this. */
export const MAX_VISIT_BYTES = 4 * 1024;

/** Everything that a client does by link, without an account. */
export function makeVisit(deps: VisitDeps): HttpHandler {
  return async (request) => {
    const run = ROUTES.get(request.route);
    return run ? run(deps, tokenOf(request), request) : problem('not-found');
  };
}

/** Whatever stands in the token's place; what is none opens nothing, like any other that is unknown. */
const tokenOf = (request: HttpRequest): string => request.path['token'] ?? bearerToken(request);
