import { may, type StaffAct } from '../../domain/staff/permissions.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import { callerOf } from './caller.ts';
import type { HttpHandler, HttpRequest } from './http.ts';
import { problem } from './problem.ts';
import type { HttpReply } from './reply.ts';

/** One thing that staff can ask for, once it is clear who asks and that the role allows it. */
export type RouteOf<Deps> = (
  deps: Deps,
  member: StaffMember,
  request: HttpRequest,
) => Promise<HttpReply>;

/** Every route of a function, and what a role must be allowed to do to use it. */
export type RoutesOf<Deps> = ReadonlyMap<
  string,
  { readonly needs: StaffAct; readonly run: RouteOf<Deps> }
>;

/** The one way in for staff: who asks, then what there is, then what the role may do. */
export function staffDoor<Deps>(
  routes: RoutesOf<Deps>,
  deps: Deps & { readonly groupClaim: string },
): HttpHandler {
  return async (request) => {
    const caller = callerOf(request.claims, deps.groupClaim);
    if (caller === 'nobody') return problem('not-signed-in');
    if (caller === 'no-role') return problem('not-allowed');
    const route = routes.get(request.route);
    if (!route) return problem('not-found');
    if (!may(caller.role, route.needs)) return problem('not-allowed');
    return route.run(deps, caller, request);
  };
}
