import { INTAKE_STATUSES } from '../../../schemas/staff.ts';
import type { Status } from '../contract.ts';

/** Where the console is; it lives in the fragment, which no server, log or referrer sees. */
export type Route =
  | { readonly view: 'inbox'; readonly status: Status }
  | { readonly view: 'intake'; readonly id: string };

export const FIRST_ROUTE: Route = { view: 'inbox', status: 'new' };

const INTAKE = /^#\/intakes\/([0-9a-f-]{36})$/i;

/** `null` for a fragment that is no route, such as one that only names a place on the page. */
export function routeFrom(fragment: string): Route | null {
  if (fragment === '' || fragment === '#') return FIRST_ROUTE;
  if (!fragment.startsWith('#/')) return null;
  const id = INTAKE.exec(fragment)?.[1];
  if (id !== undefined) return { view: 'intake', id: id.toLowerCase() };
  const status = INTAKE_STATUSES.find((known) => fragment === `#/inbox/${known}`);
  return status === undefined ? FIRST_ROUTE : { view: 'inbox', status };
}

export function fragmentOf(route: Route): string {
  return route.view === 'inbox' ? `#/inbox/${route.status}` : `#/intakes/${route.id}`;
}
