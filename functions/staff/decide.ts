import { decideIntake } from '../../domain/intake/decide-intake.ts';
import { decisionReply, decisionRequest } from '../../schemas/staff.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { intakeOf, type StaffRoute } from './staff-route.ts';

export const decide: StaffRoute = async (deps, member, request) => {
  const verdict = bodyAs(request, decisionRequest);
  if (verdict.kind === 'refused') return verdict.reply;
  const intake = await intakeOf(deps, request);
  if (!intake) return problem('not-found');

  const { client } = await deps.desk.contactFile(intake);
  const outcome = decideIntake(intake, client, verdict.data, member, deps.newId(), deps.now());
  if (outcome.kind === 'refused') return problem(outcome.refusal.reason);
  const { decision, mails, audit } = outcome;
  const saved = await deps.desk.decide(outcome.intake, decision, intake.version, mails, audit);
  if (saved === 'stale') return problem('changed-meanwhile');
  const { id, status, version } = outcome.intake;
  return reply(200, decisionReply.parse({ id, status, version }));
};
