import { decideIntake } from '../../domain/intake/decide-intake.ts';
import { explain, inPlainWords } from '../../schemas/explain.ts';
import { decisionReply, decisionRequest } from '../../schemas/staff.ts';
import { problem } from '../shared/problem.ts';
import { reply } from '../shared/reply.ts';
import { intakeOf, type StaffRoute } from './staff-route.ts';

export const decide: StaffRoute = async (deps, member, request) => {
  if (request.body === undefined) return problem('body-missing');
  const verdict = decisionRequest.safeParse(request.body, inPlainWords);
  if (!verdict.success) return problem('invalid-request', { errors: explain(verdict.error) });
  const intake = await intakeOf(deps, request);
  if (!intake) return problem('not-found');

  const outcome = decideIntake(intake, verdict.data, member, deps.newId(), deps.now());
  if (outcome.kind === 'refused') return problem(outcome.refusal.reason);
  const { decision, audit } = outcome;
  const saved = await deps.desk.decide(outcome.intake, decision, intake.version, audit);
  if (saved === 'stale') return problem('changed-meanwhile');
  const { id, status, version } = outcome.intake;
  return reply(200, decisionReply.parse({ id, status, version }));
};
