import type { ListedIntake } from '../../domain/intake/intake-desk.ts';
import { may } from '../../domain/staff/permissions.ts';
import { type IntakeListEntry, intakeList, intakeListQuery } from '../../schemas/staff.ts';
import { problem } from '../shared/problem.ts';
import { queryAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import type { StaffRoute } from './staff-route.ts';

/** As many as one screen and one batch of names hold. */
const PAGE_SIZE = 50;

export const listIntakes: StaffRoute = async ({ desk, now }, { role }, request) => {
  const query = queryAs(request, intakeListQuery);
  if (query.kind === 'refused') return query.reply;
  const { status, after } = query.data;
  const page = await desk.list(status, { size: PAGE_SIZE, after });
  if (page === 'unknown-place') {
    return problem('invalid-request', {
      errors: [{ field: 'after', reason: 'is not a place in this list' }],
    });
  }
  const intakes = page.listed.map((listed) => entryView(listed, may(role, 'see-clinical')));
  return reply(200, intakeList.parse({ now: now().toISOString(), intakes, next: page.last }));
};

function entryView({ intake, name, others }: ListedIntake, seesClinical: boolean): IntakeListEntry {
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
    suspicions: [...intake.suspicions],
    others,
    acknowledged: acknowledged ? { by: acknowledged.by, at: acknowledged.at.toISOString() } : null,
  };
}
