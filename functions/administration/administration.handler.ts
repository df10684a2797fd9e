import type { HttpHandler } from '../shared/http.ts';
import { type RoutesOf, staffDoor } from '../shared/staff-door.ts';
import type { AdministrationDeps } from './administration-route.ts';
import { listDeadLetters, settleDeadLetters } from './dead-letters.ts';
import { listGivenUp, settleMail } from './given-up-mails.ts';
import { listPeople } from './list-people.ts';
import { readHold, setHold } from './mail-hold.ts';
import { readAudit } from './read-audit.ts';
import { readSettings } from './read-settings.ts';
import { correct, deleteRecord, exportRecord, hold, listRecords, readRecord } from './records.ts';
import { change, invite, readTeam } from './team.ts';

const ROUTES: RoutesOf<AdministrationDeps> = new Map([
  ['GET /api/staff/people', { needs: 'see-staff', run: listPeople }],
  ['GET /api/staff/team', { needs: 'manage-staff', run: readTeam }],
  ['POST /api/staff/team', { needs: 'manage-staff', run: invite }],
  ['POST /api/staff/team/{id}', { needs: 'manage-staff', run: change }],
  ['GET /api/staff/audit', { needs: 'see-audit', run: readAudit }],
  ['GET /api/staff/mails', { needs: 'settle-mails', run: listGivenUp }],
  ['POST /api/staff/mails/{id}', { needs: 'settle-mails', run: settleMail }],
  ['GET /api/staff/dead-letters', { needs: 'settle-dead-letters', run: listDeadLetters }],
  [
    'POST /api/staff/dead-letters/{queue}',
    { needs: 'settle-dead-letters', run: settleDeadLetters },
  ],
  ['GET /api/staff/mail-hold', { needs: 'settle-mails', run: readHold }],
  ['POST /api/staff/mail-hold', { needs: 'hold-mails', run: setHold }],
  ['GET /api/staff/records', { needs: 'manage-records', run: listRecords }],
  ['GET /api/staff/records/{id}', { needs: 'manage-records', run: readRecord }],
  ['POST /api/staff/records/{id}/export', { needs: 'manage-records', run: exportRecord }],
  ['PUT /api/staff/records/{id}/person', { needs: 'manage-records', run: correct }],
  ['POST /api/staff/records/{id}/hold', { needs: 'manage-records', run: hold }],
  ['POST /api/staff/records/{id}/deletion', { needs: 'manage-records', run: deleteRecord }],
  ['GET /api/staff/settings', { needs: 'see-settings', run: readSettings }],
]);
export const ADMINISTRATION_ROUTES: readonly string[] = [...ROUTES.keys()];

export const makeAdministration = (
  deps: AdministrationDeps & { readonly groupClaim: string },
): HttpHandler => staffDoor(ROUTES, deps);
