import { endOffer as decideEnd } from '../../domain/offer/end-offer.ts';
import { makeOffer, previewOffer as decidePreview } from '../../domain/offer/make-offer.ts';
import type { Offer } from '../../domain/offer/offer.ts';
import type { OfferDecision, OfferRefusal } from '../../domain/offer/offer-decision.ts';
import { passOnByStaff } from '../../domain/offer/pass-on-by-staff.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import type * as z from 'zod';
import {
  offerEndRequest,
  offerList,
  offerPassOnRequest,
  offerPreview,
  offerPreviewRequest,
  offerRequest,
} from '../../schemas/offers.ts';
import { idempotencyKeyIn } from '../shared/idempotency-key.ts';
import { problem } from '../shared/problem.ts';
import { recordListReading } from '../shared/list-reading.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import { type CourseDeps, type CourseRoute, idIn } from './course-route.ts';
import { showOffer, showOffers } from './offer-view.ts';
import { noSuchCounselor } from './refusal-reply.ts';
import { uuidFrom } from '../shared/uuid-from.ts';

const TRIES = 3;

export const listOffers: CourseRoute = async (deps, member) => {
  const now = deps.now();
  const offers = await showOffers(deps, await deps.offers.ahead(now));
  const people = offers.flatMap(({ asks }) => asks.flatMap((ask) => [ask, ...ask.passedOver]));
  const count = new Set(people.map(({ intakeId }) => intakeId)).size;
  await recordListReading(deps, member, { list: 'offers', fields: ['names', 'offers'], count });
  const { timeZone } = deps.practice;
  return reply(200, offerList.parse({ now: now.toISOString(), timeZone, offers }));
};

/** In which order people would be asked, and who would not be, and why; nobody is asked. */
export const previewOffer: CourseRoute = async (deps, member, request) => {
  const asked = bodyAs(request, offerPreviewRequest);
  if (asked.kind === 'refused') return asked.reply;
  const facts = await factsOf(deps, member, deps.newId(), asked.data);
  if (!facts) return noSuchCounselor('counselorId');
  const preview = decidePreview(facts);
  if (preview.kind === 'refused') return refusalReply(preview.refusal);
  const reading = { list: 'waiting-line', fields: ['names', 'tier'], count: preview.line.length };
  await recordListReading(deps, member, reading);
  return reply(
    200,
    offerPreview.parse({
      now: facts.now.toISOString(),
      timeZone: deps.practice.timeZone,
      until: preview.until.toISOString(),
      line: preview.line.map(({ waiting: { intake, name }, why }) => ({
        intakeId: intake.id,
        name,
        tier: intake.tier,
        submittedAt: intake.submittedAt.toISOString(),
        why,
      })),
    }),
  );
};

/** Asks the first in line. A repeat of the request finds the offer that it made. */
export const offer: CourseRoute = async (deps, member, request) => {
  const key = idempotencyKeyIn(request);
  if (key === undefined) return problem('idempotency-key-missing');
  const wanted = bodyAs(request, offerRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const id = uuidFrom(deps.sha256(`offer ${member.id} ${key}`));
  return settle(deps, 201, async () => {
    const before = await deps.offers.find(id);
    if (before) return isSame(before, wanted.data) ? before : problem('idempotency-key-reused');
    const facts = await factsOf(deps, member, id, wanted.data);
    return facts
      ? makeOffer({ ...facts, first: wanted.data.first })
      : noSuchCounselor('counselorId');
  });
};

/** Takes an offer back, or lets a kept time go. */
export const endOffer: CourseRoute = async (deps, member, request) => {
  const id = idIn(request);
  const asked = bodyAs(request, offerEndRequest);
  if (asked.kind === 'refused') return asked.reply;
  const { newId, now } = deps;
  return settle(deps, 200, async () => {
    const found = id === undefined ? undefined : await deps.offers.find(id);
    if (!found) return problem('not-found');
    return decideEnd({ offer: found, ...asked.data, member, newId, now: now() });
  });
};

/** Waits for an answer no longer: the next in line is asked by the job that this plans. */
export const passOn: CourseRoute = async (deps, member, request) => {
  const id = idIn(request);
  const asked = bodyAs(request, offerPassOnRequest);
  if (asked.kind === 'refused') return asked.reply;
  const { ask: number, ...wanted } = asked.data;
  const { newId, now } = deps;
  return settle(deps, 200, async () => {
    const found = id === undefined ? undefined : await deps.offers.find(id);
    if (!found) return problem('not-found');
    return passOnByStaff({ offer: found, number, ...wanted, member, newId, now: now() });
  });
};

type Wanted = z.output<typeof offerPreviewRequest>;

async function factsOf(
  { counselors, offers, practice, newId, now }: CourseDeps,
  member: StaffMember,
  id: string,
  { counselorId, start, minutes, answerHours }: Wanted,
) {
  const counselor = await counselors.find(counselorId);
  if (!counselor) return undefined;
  const at = now();
  const [busy, waiting, ahead] = await Promise.all([
    counselors.busy(counselor.id, start.date, start.date),
    offers.waiting(),
    offers.ahead(at),
  ]);
  const wanted = { id, start, minutes, answerHours };
  return { counselor, busy, waiting, offers: ahead, wanted, member, practice, newId, now: at };
}

/** Decides and writes, and again from the reading on where others were quicker. */
async function settle(
  deps: CourseDeps,
  status: 200 | 201,
  decide: () => Promise<OfferDecision | Offer | HttpReply>,
): Promise<HttpReply> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const decision = await decide();
    if ('statusCode' in decision) return decision;
    if (!('kind' in decision)) return reply(status, await showOffer(deps, decision));
    if (decision.kind === 'refused') return refusalReply(decision.refusal);
    const outcome = await deps.offers.write(decision.writes);
    if (outcome.kind === 'written') return reply(status, await showOffer(deps, decision.offer));
  }
  return problem('try-again');
}

const refusalReply = ({ reason, problem: why }: OfferRefusal): HttpReply =>
  problem(reason, why ? { more: { problem: why } } : {});

const isSame = (
  { counselorId, start, minutes, answerHours, asks }: Offer,
  wanted: z.output<typeof offerRequest>,
): boolean =>
  counselorId === wanted.counselorId &&
  start.date === wanted.start.date &&
  start.time === wanted.start.time &&
  minutes === wanted.minutes &&
  answerHours === wanted.answerHours &&
  asks[0]?.intakeId === wanted.first;
