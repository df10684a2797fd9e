import type { HttpHandler } from '../shared/http.ts';
import { type RoutesOf, staffDoor } from '../shared/staff-door.ts';
import { acknowledge } from './acknowledge.ts';
import { beginRequest, listBegun, mailBegunLink, removeBegunRequest } from './begun-requests.ts';
import { clear } from './clear.ts';
import { decide } from './decide.ts';
import { listIntakes } from './list-intakes.ts';
import { previewLetter } from './preview-letter.ts';
import { readAgreement } from './read-agreement.ts';
import { readHistory } from './read-history.ts';
import { readIntake } from './read-intake.ts';
import { searchIntakes } from './search-intakes.ts';
import { discard, release } from './settle-quarantine.ts';
import type { StaffDeps } from './staff-route.ts';

const ROUTES: RoutesOf<StaffDeps> = new Map([
  ['GET /api/staff/intakes', { needs: 'see-list', run: listIntakes }],
  ['POST /api/staff/intakes/search', { needs: 'see-list', run: searchIntakes }],
  ['GET /api/staff/intakes/{id}', { needs: 'see-contact', run: readIntake }],
  ['GET /api/staff/intakes/{id}/history', { needs: 'see-contact', run: readHistory }],
  ['GET /api/staff/intakes/{id}/letter', { needs: 'decide', run: previewLetter }],
  ['POST /api/staff/intakes/{id}/acknowledgement', { needs: 'acknowledge', run: acknowledge }],
  ['POST /api/staff/intakes/{id}/clearance', { needs: 'clear', run: clear }],
  ['POST /api/staff/intakes/{id}/release', { needs: 'release', run: release }],
  ['POST /api/staff/intakes/{id}/discard', { needs: 'discard', run: discard }],
  ['POST /api/staff/intakes/{id}/decision', { needs: 'decide', run: decide }],
  ['GET /api/staff/begun', { needs: 'begin', run: listBegun }],
  ['POST /api/staff/begun', { needs: 'begin', run: beginRequest }],
  ['POST /api/staff/begun/{id}/link', { needs: 'begin', run: mailBegunLink }],
  ['POST /api/staff/begun/{id}/removal', { needs: 'begin', run: removeBegunRequest }],
  ['GET /api/staff/agreement', { needs: 'see-clinical', run: readAgreement }],
]);
export const STAFF_ROUTES: readonly string[] = [...ROUTES.keys()];

export const makeStaff = (deps: StaffDeps & { readonly groupClaim: string }): HttpHandler =>
  staffDoor(ROUTES, deps);
