import { clearIntake } from '../../domain/intake/clear-intake.ts';
import type { Acknowledgement } from '../../domain/intake/intake.ts';
import { acknowledgement } from '../../schemas/intake-parts.ts';
import { problem } from '../shared/problem.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import { intakeOf, type StaffRoute } from './staff-route.ts';

export const clear: StaffRoute = async (deps, member, request) => {
  const intake = await intakeOf(deps, request);
  if (!intake) return problem('not-found');
  const decision = clearIntake(intake, member, deps.newId(), deps.now());
  if (decision.kind === 'refused') return problem(decision.refusal.reason);
  if (decision.kind === 'already') return clearedBy(decision.clearance);
  const { cleared } = decision.intake;
  const saved = await deps.desk.clear(decision.intake, intake.version, decision.audit);
  if (saved === 'saved' && cleared) return clearedBy(cleared);
  const meanwhile = (await deps.desk.find(intake.id))?.cleared;
  return meanwhile ? clearedBy(meanwhile) : problem('changed-meanwhile');
};

const clearedBy = ({ by, at }: Acknowledgement): HttpReply =>
  reply(200, acknowledgement.parse({ by, at: at.toISOString() }));
