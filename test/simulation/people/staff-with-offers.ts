import { addDays } from '../../../domain/calendar/local-time.ts';
import { heldFor, offeredTo, type Offer } from '../../../domain/offer/offer.ts';
import { aPlan } from '../../support/course.ts';
import { verdict } from '../../support/staff-desk.ts';
import type { Life } from '../life.ts';
import type { Functions } from '../world/functions.ts';
import { ask, claimsOf } from './ask.ts';

const OFFERS = '/api/staff/offers';
const claims = claimsOf('front-desk');
const who = 'front desk';

type InLine = { readonly intakeId: string; readonly why: string | null };

/** The front desk looks who would be asked about a time, and has the first asked; perhaps by pressing twice. */
export function offerATime(life: Life, { courses }: Functions): void {
  const { dice, faults, timeline } = life;
  const wanted = {
    counselorId: aPlan().counselorId,
    start: {
      date: addDays(timeline.now().toISOString().slice(0, 10), dice.between(2, 6)),
      time: dice.pick(['10:00', '11:00', '18:00']),
    },
    minutes: 50,
    answerHours: dice.pick([2, 3, 6, 24]),
  };
  const headers = { 'idempotency-key': `offer-key-${life.next('id')}` };
  const press = (first: string) =>
    ask(life, {
      ...{ who, door: courses, again: 3 },
      asked: { route: `POST ${OFFERS}`, claims, headers, json: { ...wanted, first } },
    });
  ask(life, {
    ...{ who, door: courses, again: 1 },
    asked: { route: `POST ${OFFERS}/preview`, claims, json: wanted },
    answered: ({ statusCode, json }) => {
      const line = statusCode === 200 ? (json['line'] as readonly InLine[]) : [];
      const first = line.find(({ why }) => why === null)?.intakeId;
      if (first === undefined) return;
      press(first);
      if (faults.strikes(0.3)) timeline.after(dice.between(0, 1000), () => press(first));
    },
  });
}

/** Somebody of the staff does something with an offer that is there, from a page that may be out of date. */
export function atTheOffers(life: Life, functions: Functions): void {
  const { dice, table } = life;
  if (table.offers.size === 0) return offerATime(life, functions);
  const offer = dice.pick([...table.offers.values()]);
  const version = dice.odds(0.85) ? offer.version : Math.max(1, offer.version - 1);
  switch (dice.weighted({ plan: 5, pass: 3, end: 2, list: 1 })) {
    case 'plan':
      return planTheCourse(life, functions, offer);
    case 'pass':
      return atAnOffer(life, functions, offer, {
        route: 'pass-on',
        json: {
          ...{ version, ask: offeredTo(offer)?.number ?? 1 },
          because: dice.pick(['said-no', 'not-reached']),
        },
      });
    case 'end':
      return atAnOffer(life, functions, offer, { route: 'end', json: { version } });
    case 'list':
      return ask(life, {
        ...{ who, door: functions.courses },
        asked: { route: `GET ${OFFERS}`, claims },
      });
  }
}

const atAnOffer = (
  life: Life,
  { courses }: Functions,
  { id }: Offer,
  { route, json }: { readonly route: string; readonly json: object },
): void =>
  ask(life, {
    ...{ who, door: courses, again: 1 },
    asked: { route: `POST ${OFFERS}/{id}/${route}`, claims, path: { id }, json },
  });

/** Whoever has said yes is accepted, and their course begins with the time that is kept. */
function planTheCourse(life: Life, { staff, courses }: Functions, offer: Offer): void {
  const { dice, history, table } = life;
  const intakeId = heldFor(offer)?.intakeId;
  const intake = table.intakes.get(intakeId ?? '')?.intake;
  if (!intake) return;
  const book = () =>
    ask(life, {
      ...{ who, door: courses, again: 3 },
      asked: {
        ...{ route: 'POST /api/staff/courses', claims },
        headers: { 'idempotency-key': `kept-key-${offer.id}` },
        json: {
          intakeId,
          plan: aPlan({ first: dice.odds(0.9) ? offer.start : { ...offer.start, time: '15:00' } }),
          hoursVersion: table.counselors.get(aPlan().counselorId)?.version ?? 1,
          only: 'first',
        },
      },
      answered: ({ statusCode, json }) => {
        if (statusCode === 201) history.promised.courses.add(String(json['id']));
      },
    });
  if (intake.status === 'accepted') return book();
  decideOn(life, { staff }, { id: intake.id, version: intake.version, outcome: 'accepted' }, book);
}

/** Staff decide otherwise about somebody who waits, whatever is offered to them. */
export function decideOnWaiting(life: Life, functions: Functions): void {
  const { dice, table } = life;
  const waiting = [...table.intakes.values()].filter(
    ({ intake }) => intake.status === 'waitlisted',
  );
  if (waiting.length === 0) return;
  const { id, version } = dice.pick(waiting).intake;
  decideOn(life, functions, { id, version, outcome: dice.pick(['accepted', 'referred']) });
}

function decideOn(
  life: Life,
  { staff }: Pick<Functions, 'staff'>,
  {
    id,
    version,
    outcome,
  }: { readonly id: string; readonly version: number; readonly outcome: string },
  then: () => void = () => {},
): void {
  ask(life, {
    ...{ who: 'staff', door: staff, again: 1 },
    asked: {
      ...{ route: 'POST /api/staff/intakes/{id}/decision', claims: claimsOf('counselor') },
      ...{ path: { id }, json: { ...verdict, version, outcome } },
    },
    answered: ({ statusCode }) => {
      if (statusCode === 200) then();
    },
  });
}
