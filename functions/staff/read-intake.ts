import type { AuditEntry } from '../../domain/audit.ts';
import type { Intake } from '../../domain/intake/intake.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import { may } from '../../domain/staff/permissions.ts';
import { intakeDetail } from '../../schemas/staff.ts';
import { problem } from '../shared/problem.ts';
import { reply } from '../shared/reply.ts';
import { clinicalView, contactView, intakeView, othersView } from './detail-views.ts';
import { intakeOf, type StaffDeps, type StaffRoute } from './staff-route.ts';

/** The reading is on record before anything is shown: no record, no reading. */
export const readIntake: StaffRoute = async (deps, member, request) => {
  const intake = await intakeOf(deps, request);
  if (!intake) return problem('not-found');
  const seesClinical = may(member.role, 'see-clinical');
  const [contact, others, clinical] = await Promise.all([
    deps.desk.contactFile(intake),
    deps.desk.others(intake),
    seesClinical ? deps.desk.clinicalFile(intake) : null,
  ]);
  if (!contact || clinical === undefined) return problem('not-found');
  await deps.desk.recordRead(readEntry(deps, intake, member, seesClinical));
  return reply(
    200,
    intakeDetail.parse({
      now: deps.now().toISOString(),
      ...intakeView(intake),
      ...contactView(contact),
      others: othersView(others),
      clinical: clinical && clinicalView(clinical),
    }),
  );
};

const readEntry = (
  { newId, now }: StaffDeps,
  intake: Intake,
  member: StaffMember,
  seesClinical: boolean,
): AuditEntry => ({
  id: newId(),
  record: 'intake',
  recordId: intake.id,
  at: now(),
  who: member.id,
  action: 'read',
  fields: ['intake', 'client', 'mails', ...(seesClinical ? ['answers', 'review'] : [])],
});
