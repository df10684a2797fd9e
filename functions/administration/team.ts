import { changeTeam, type TeamChange } from '../../domain/staff/change-team.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import type { Colleague, StaffDirectory } from '../../domain/staff/staff-directory.ts';
import { counselorId } from '../../schemas/counselor.ts';
import { invitationRequest, teamChangeRequest, teamReply } from '../../schemas/team.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import {
  auditOf,
  type AdministrationDeps,
  type AdministrationRoute,
} from './administration-route.ts';

export const readTeam: AdministrationRoute = async (deps) => teamAnswer(deps, 200);

/**
 * The directory is no part of our table, so a change and its row cannot be one transaction. The row
 * comes first: what was tried is on record even if it broke off, and nothing is done unrecorded.
 * Whom an invitation made is known only afterwards, and stands in a second row.
 */
export const invite: AdministrationRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, invitationRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const fields = ['name', 'email', 'role'];
  const put = (recordId: string, action: string) =>
    deps.trail.recordRead(auditOf(deps, member, { record: 'staff', recordId, action, fields }));
  await put('new', 'inviting');
  const invited = await deps.directory.invite(wanted.data);
  if (invited.kind === 'taken') return problem('address-taken');
  await put(invited.id, 'invited');
  return teamAnswer(deps, 201);
};

export const change: AdministrationRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, teamChangeRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const id = counselorId.safeParse(request.path['id']);
  const colleague = id.success ? await deps.directory.find(id.data) : undefined;
  if (!colleague) return problem('not-found');
  const decision = changeTeam(colleague, wanted.data, member, deps.newId(), deps.now());
  if (decision.kind === 'refused') return problem(decision.reason);
  await deps.trail.recordRead(decision.audit);
  if (!(await settleCounselor(deps, member, colleague.id, wanted.data)))
    return problem('try-again');
  await carryOut(deps.directory, colleague, wanted.data);
  return teamAnswer(deps, 200);
};

/** Enough for who meets somebody setting the same counselor's hours. */
const TRIES = 3;

/**
 * Whoever is removed and sees clients is no counselor any more from before the sign-in ends, and is
 * one again before it is given back: what breaks off in between is completed by asking again.
 */
async function settleCounselor(
  deps: AdministrationDeps,
  member: StaffMember,
  recordId: string,
  wanted: TeamChange,
): Promise<boolean> {
  if (wanted.do !== 'remove' && wanted.do !== 'let-back-in') return true;
  const gone = wanted.do === 'remove';
  for (let tries = 0; tries < TRIES; tries += 1) {
    const counselor = await deps.counselors.find(recordId);
    if (!counselor || (counselor.gone ?? false) === gone) return true;
    const fields = gone ? ['gone', 'feed'] : ['gone'];
    const did = { record: 'counselor', recordId, action: gone ? 'left' : 'came-back' } as const;
    const audit = auditOf(deps, member, { ...did, fields });
    if ((await deps.counselors.setGone(counselor, gone, audit)) === 'saved') return true;
  }
  return false;
}

function carryOut(
  directory: StaffDirectory,
  colleague: Colleague,
  wanted: TeamChange,
): Promise<void> {
  switch (wanted.do) {
    case 'set-role':
      return directory.setRole(colleague.id, wanted.role);
    case 'remove':
      return directory.remove(colleague.id);
    case 'let-back-in':
      return directory.letBackIn(colleague.id);
    case 'invite-again':
      return directory.inviteAgain(colleague);
  }
}

async function teamAnswer(
  { directory }: AdministrationDeps,
  status: 200 | 201,
): Promise<HttpReply> {
  return reply(status, teamReply.parse({ colleagues: await directory.list() }));
}
