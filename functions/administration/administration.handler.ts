import type { HttpHandler } from '../shared/http.ts';
import { type RoutesOf, staffDoor } from '../shared/staff-door.ts';
import type { AdministrationDeps } from './administration-route.ts';
import { listGivenUp, settleMail } from './given-up-mails.ts';
import { listPeople } from './list-people.ts';
import { readAudit } from './read-audit.ts';
import { readSettings } from './read-settings.ts';
import { change, invite, readTeam } from './team.ts';

const ROUTES: RoutesOf<AdministrationDeps> = new Map([
  ['GET /api/staff/people', { needs: 'see-staff', run: listPeople }],
  ['GET /api/staff/team', { needs: 'manage-staff', run: readTeam }],
  ['POST /api/staff/team', { needs: 'manage-staff', run: invite }],
  ['POST /api/staff/team/{id}', { needs: 'manage-staff', run: change }],
  ['GET /api/staff/audit', { needs: 'see-audit', run: readAudit }],
  ['GET /api/staff/mails', { needs: 'settle-mails', run: listGivenUp }],
  ['POST /api/staff/mails/{id}', { needs: 'settle-mails', run: settleMail }],
  ['GET /api/staff/settings', { needs: 'see-settings', run: readSettings }],
]);
export const ADMINISTRATION_ROUTES: readonly string[] = [...ROUTES.keys()];

export const makeAdministration = (
  deps: AdministrationDeps & { readonly groupClaim: string },
): HttpHandler => staffDoor(ROUTES, deps);
