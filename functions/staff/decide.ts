import { decideIntake } from '../../domain/intake/decide-intake.ts';
import { offersAfterDecision } from '../../domain/offer/leave-offers.ts';
import { decisionReply, decisionRequest } from '../../schemas/staff.ts';
import { offersTo } from '../shared/offers-to.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { intakeAndClientOf, type StaffRoute } from './staff-route.ts';

const MOST_TRIES = 3;

/** Decides and writes, and again from the reading on where an offer to the client moved meanwhile. */
export const decide: StaffRoute = async (deps, member, request) => {
  const verdict = bodyAs(request, decisionRequest);
  if (verdict.kind === 'refused') return verdict.reply;
  const { desk, newId } = deps;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await intakeAndClientOf(deps, request);
    if (!found) return problem('not-found');
    const { intake, client } = found;
    const now = deps.now();
    const outcome = decideIntake(intake, client, verdict.data, member, newId(), now);
    if (outcome.kind === 'refused') return problem(outcome.refusal.reason);
    const { intake: decided, decision, mails, audit } = outcome;
    const live = await offersTo(deps.offers, intake, now);
    const offers = offersAfterDecision(decided, live, member, { newId, now });
    const follows = { mails, offers };
    if ((await desk.decide(decided, decision, intake.version, follows, audit)) === 'saved') {
      const { id, status, version } = decided;
      return reply(200, decisionReply.parse({ id, status, version }));
    }
  }
  return problem('changed-meanwhile');
};
