import { decisionLetter } from '../../emails/decision-letter.ts';
import { senderNameIn } from '../../emails/sender-name.ts';
import { letterPreview, letterQuery } from '../../schemas/staff.ts';
import { problem } from '../shared/problem.ts';
import { queryAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { intakeAndClientOf, type StaffRoute } from './staff-route.ts';

/** Shown by what writes the mail itself. It names the client's address: the reading is on record first. */
export const previewLetter: StaffRoute = async (deps, member, request) => {
  const query = queryAs(request, letterQuery);
  if (query.kind === 'refused') return query.reply;
  const found = await intakeAndClientOf(deps, request);
  if (!found) return problem('not-found');
  const { intake, client } = found;
  const { practice, newId, now } = deps;
  await deps.desk.recordRead({
    ...{ id: newId(), at: now(), who: member.id, action: 'read' },
    ...{ record: 'intake', recordId: intake.id, fields: ['client'] },
  });
  const { language } = intake;
  return reply(
    200,
    letterPreview.parse({
      from: `${senderNameIn(practice, language)} <${practice.mail.sender}>`,
      to: client.email,
      ...decisionLetter({ outcome: query.data.outcome, language, practice }),
    }),
  );
};
