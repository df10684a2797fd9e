import { callInstead } from '../../domain/intake/call-instead.ts';
import { discardIntake, releaseIntake } from '../../domain/intake/settle-quarantine.ts';
import type { Client, Intake } from '../../domain/intake/intake.ts';
import { decisionReply } from '../../schemas/staff.ts';
import { problem } from '../shared/problem.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import { intakeAndClientOf, intakeOf, type StaffDeps, type StaffRoute } from './staff-route.ts';

/** A person's after all: everything follows as from any other intake. */
export const release: StaffRoute = async (deps, member, request) => {
  const found = await intakeAndClientOf(deps, request);
  if (!found) return problem('not-found');
  const { intake, client } = found;
  const [auditId, now] = [deps.newId(), deps.now()];
  const outcome = releaseIntake(
    { intake, member, auditId, now },
    {
      escalateAfterMinutes: deps.practice.staff.escalateAfterMinutes,
      mayEmailClient: await mayMail(deps, { intake, client, now }),
      generation: client.generation,
    },
  );
  if (outcome.kind === 'refused') return problem(outcome.refusal.reason);
  return settled(
    outcome.intake,
    await deps.desk.release(outcome.intake, outcome.mails, outcome.audit),
  );
};

/** Nobody's: it is kept, and stands in nobody's way. */
export const discard: StaffRoute = async (deps, member, request) => {
  const intake = await intakeOf(deps, request);
  if (!intake) return problem('not-found');
  const outcome = discardIntake({ intake, member, auditId: deps.newId(), now: deps.now() });
  if (outcome.kind === 'refused') return problem(outcome.refusal.reason);
  return settled(outcome.intake, await deps.desk.discard(outcome.intake, outcome.audit));
};

type ContactFileOf = { readonly intake: Intake; readonly client: Client; readonly now: Date };

/** The address is still one that somebody typed: its limits hold here too. */
async function mayMail(
  { limits }: StaffDeps,
  { intake, client, now }: ContactFileOf,
): Promise<boolean> {
  const address = intake.personKeys?.address;
  if (address === undefined || callInstead(client)) return false;
  return (await limits.takeMailPermit({ address, holder: intake.id }, now)) === 'taken';
}

const settled = ({ id, status, version }: Intake, saved: 'saved' | 'stale'): HttpReply =>
  saved === 'saved'
    ? reply(200, decisionReply.parse({ id, status, version }))
    : problem('changed-meanwhile');
