import { addDays } from '../../../domain/calendar/local-time.ts';
import type { CounselorHours } from '../../../domain/counselor/counselor.ts';
import type { Life } from '../life.ts';
import type { Functions } from '../world/functions.ts';
import { ask, claimsOf } from './ask.ts';

const COUNSELOR = '/api/staff/counselors/{id}';
const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const MORNINGS = [{ from: '08:00', to: '12:15' }];
const AFTERNOONS = [{ from: '11:00', to: '18:00' }];

/** A counselor is away for some days, or sees clients at other times from now on. */
export function changeHours(life: Life, { courses }: Functions): void {
  const { dice, table, timeline } = life;
  const counselor = dice.pick([...table.counselors.values()]);
  const { id, name, email, hours } = counselor;
  const version = dice.odds(0.9) ? counselor.version : Math.max(1, counselor.version - 1);
  const today = timeline.now().toISOString().slice(0, 10);
  const from = addDays(today, dice.between(1, 9));
  const days = { from, to: addDays(from, dice.between(0, 4)), kind: 'leave' } as const;
  const isAway = dice.odds(0.6);
  const next: CounselorHours = {
    ...hours,
    weekly: [{ days: WORKDAYS, spans: dice.pick([MORNINGS, AFTERNOONS]) }],
    daysOff: dice.odds(0.5) ? [] : hours.daysOff,
  };
  ask(life, {
    ...{ who: 'counselor', door: courses, again: 2 },
    asked: {
      route: isAway ? `POST ${COUNSELOR}/away` : `PUT ${COUNSELOR}/hours`,
      ...{ claims: claimsOf('administrator'), path: { id } },
      json: isAway ? { version, ...days, choices: [] } : { version, name, email, hours: next },
    },
  });
}
