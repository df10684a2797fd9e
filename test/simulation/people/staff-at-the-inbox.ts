import { verdict } from '../../support/staff-desk.ts';
import type { Life } from '../life.ts';
import type { Functions } from '../world/functions.ts';
import { ask, claimsOf } from './ask.ts';

const INTAKE = '/api/staff/intakes/{id}';
const ROUTES = {
  acknowledge: `POST ${INTAKE}/acknowledgement`,
  clear: `POST ${INTAKE}/clearance`,
  decide: `POST ${INTAKE}/decision`,
  read: `GET ${INTAKE}`,
  list: 'GET /api/staff/intakes',
} as const;

/** Somebody of the staff does something with an intake that is there, whatever has become of it. */
export function atTheInbox(life: Life, { staff }: Functions): void {
  const { dice, table } = life;
  const records = [...table.intakes.values()];
  if (records.length === 0) return;
  const { intake } = dice.pick(records);
  const doing = dice.weighted({ acknowledge: 4, clear: 1, decide: 3, read: 1, list: 1 });
  const version = dice.odds(0.8) ? intake.version : Math.max(1, intake.version - 1);
  ask(life, {
    ...{ who: 'staff', door: staff, again: 1 },
    asked: {
      ...{ route: ROUTES[doing], claims: claimsOf('counselor') },
      ...(doing === 'list' ? {} : { path: { id: intake.id } }),
      ...(doing === 'decide' ? { json: { ...verdict, version } } : {}),
    },
  });
}
