import { acknowledgeIntake } from '../../domain/intake/acknowledge-intake.ts';
import type { Acknowledgement, Intake } from '../../domain/intake/intake.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import { acknowledgement } from '../../schemas/intake-parts.ts';
import { problem } from '../shared/problem.ts';
import { reply } from '../shared/reply.ts';
import { intakeOf, type StaffDeps, type StaffRoute } from './staff-route.ts';

export const acknowledge: StaffRoute = async (deps, member, request) => {
  const intake = await intakeOf(deps, request);
  if (!intake) return problem('not-found');
  const first = (await settle(deps, intake, member)) ?? (await meanwhile(deps, intake));
  return first
    ? reply(200, acknowledgement.parse({ by: first.by, at: first.at.toISOString() }))
    : problem('try-again');
};

/** `undefined` when somebody else was first between reading and writing. */
async function settle(
  { desk, newId, now }: StaffDeps,
  intake: Intake,
  member: StaffMember,
): Promise<Acknowledgement | undefined> {
  const decision = acknowledgeIntake(intake, member, newId(), now());
  if (decision.kind === 'already') return decision.acknowledgement;
  const saved = await desk.acknowledge(decision.intake, decision.audit);
  return saved === 'saved' ? decision.intake.acknowledged : undefined;
}

const meanwhile = async ({ desk }: StaffDeps, { id }: Intake) =>
  (await desk.find(id))?.acknowledged;
