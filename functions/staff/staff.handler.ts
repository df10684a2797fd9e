import { may, type StaffAct } from '../../domain/staff/permissions.ts';
import type { HttpHandler } from '../shared/http.ts';
import { problem } from '../shared/problem.ts';
import { acknowledge } from './acknowledge.ts';
import { callerOf } from './caller.ts';
import { decide } from './decide.ts';
import { listIntakes } from './list-intakes.ts';
import { readIntake } from './read-intake.ts';
import type { StaffDeps, StaffRoute } from './staff-route.ts';

/** Every route, and what a role must be allowed to do to use it. */
const ROUTES: ReadonlyMap<string, { readonly needs: StaffAct; readonly run: StaffRoute }> = new Map(
  [
    ['GET /api/staff/intakes', { needs: 'see-list', run: listIntakes }],
    ['GET /api/staff/intakes/{id}', { needs: 'see-contact', run: readIntake }],
    ['POST /api/staff/intakes/{id}/acknowledgement', { needs: 'acknowledge', run: acknowledge }],
    ['POST /api/staff/intakes/{id}/decision', { needs: 'decide', run: decide }],
  ],
);
export const STAFF_ROUTES: readonly string[] = [...ROUTES.keys()];

export function makeStaff(deps: StaffDeps & { readonly groupClaim: string }): HttpHandler {
  return async (request) => {
    const caller = callerOf(request.claims, deps.groupClaim);
    if (caller === 'nobody') return problem('not-signed-in');
    if (caller === 'no-role') return problem('not-allowed');
    const route = ROUTES.get(request.route);
    if (!route) return problem('not-found');
    if (!may(caller.role, route.needs)) return problem('not-allowed');
    return route.run(deps, caller, request);
  };
}
