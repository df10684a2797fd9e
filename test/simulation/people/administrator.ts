import type { Client } from '../../../domain/intake/intake.ts';
import { CANARY } from '../invariants/no-telling.ts';
import type { Life } from '../life.ts';
import type { Functions } from '../world/functions.ts';
import { ask, claimsOf } from './ask.ts';

const MINUTE = 60_000;
const RECORD = '/api/staff/records/{id}';
const ROUTES = {
  delete: `POST ${RECORD}/deletion`,
  hold: `POST ${RECORD}/hold`,
  lift: `POST ${RECORD}/hold`,
  correct: `PUT ${RECORD}/person`,
  read: `GET ${RECORD}`,
  export: `POST ${RECORD}/export`,
} as const;

/** An administrator does something with the record of somebody, whatever has become of it. */
export function atTheRecords(life: Life, functions: Functions): void {
  const { dice, history, table, timeline } = life;
  const ids = [...table.intakes.keys(), ...history.removed];
  if (ids.length === 0) return;
  const id = dice.pick(ids);
  const doing = dice.weighted({ delete: 6, hold: 2, lift: 2, correct: 4, read: 1, export: 1 });
  doAt(life, functions, id, doing);
  // A letter of a court comes on the day on which the record was to go.
  if (doing === 'delete' && dice.odds(0.3)) {
    timeline.after(dice.between(0, MINUTE), () => doAt(life, functions, id, 'hold'));
  }
}

function doAt(
  life: Life,
  { administration }: Functions,
  id: string,
  doing: keyof typeof ROUTES,
): void {
  const { table } = life;
  const json = bodyOf(doing, life, table.intakes.get(id)?.intake.clientId);
  ask(life, {
    ...{ who: 'administrator', door: administration, again: 1 },
    asked: {
      ...{ route: ROUTES[doing], claims: claimsOf('administrator'), path: { id } },
      ...(json === undefined ? {} : { json }),
    },
  });
}

function bodyOf(
  doing: keyof typeof ROUTES,
  { dice, next, table }: Life,
  clientId: string | undefined,
): object | undefined {
  const reason = `As ${CANARY} said on the telephone.`;
  switch (doing) {
    case 'delete':
      return { basis: dice.odds(0.9) ? 'request' : 'retention' };
    case 'hold':
    case 'lift':
      return { held: doing === 'hold', reason };
    case 'correct': {
      const client = table.clients.get(clientId ?? '');
      const email = `corrected-${next('id')}@example.org`;
      return { ...personOf(client), ...(dice.odds(0.5) && { email }), reason };
    }
    case 'read':
    case 'export':
      return undefined;
  }
}

/** The person as they stand, or somebody whom nobody knows any more. */
const personOf = (client: Client | undefined) => ({
  name: `${CANARY} Ruiz-Soto`,
  preferredName: client?.preferredName ?? null,
  pronouns: client?.pronouns ?? null,
  dateOfBirth: client?.dateOfBirth ?? '1990-04-30',
  email: client?.email ?? `${CANARY}@example.org`,
  phone: client?.phone ?? '770-555-0142',
  safeToUse: client?.safeToUse ?? { email: true, call: true, voicemail: false },
  whereNow: client?.whereNow ?? `12 ${CANARY} Street`,
});
