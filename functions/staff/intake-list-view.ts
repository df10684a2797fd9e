import type { ListedIntake } from '../../domain/intake/intake-desk.ts';
import { may } from '../../domain/staff/permissions.ts';
import type { Role } from '../../domain/staff/role.ts';
import type { IntakeListEntry } from '../../schemas/intake-list.ts';

/** As many as one screen and one batch of names hold. */
export const PAGE_SIZE = 50;

/** The lines of a list as this role may see them. */
export const listView = (listed: readonly ListedIntake[], role: Role): IntakeListEntry[] =>
  listed.map((each) => entryView(each, may(role, 'see-clinical')));

function entryView(
  { intake, name, addressFault, others }: ListedIntake,
  seesClinical: boolean,
): IntakeListEntry {
  const { acknowledged } = intake;
  return {
    id: intake.id,
    status: intake.status,
    tier: intake.tier,
    submittedAt: intake.submittedAt.toISOString(),
    name,
    language: intake.language,
    availability: {
      days: [...intake.availability.days],
      times: [...intake.availability.times],
      format: intake.availability.format,
    },
    focus: seesClinical ? intake.focus : null,
    readFirst: seesClinical && intake.readFirst,
    addressFault: addressFault?.why ?? null,
    suspicions: [...intake.suspicions],
    others,
    withdrawnAt: intake.withdrawnAt?.toISOString() ?? null,
    acknowledged: acknowledged ? { by: acknowledged.by, at: acknowledged.at.toISOString() } : null,
  };
}
