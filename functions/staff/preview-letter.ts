import { decisionLetter } from '../../emails/decision-letter.ts';
import { senderNameIn } from '../../emails/sender-name.ts';
import { letterPreview, letterQuery } from '../../schemas/staff.ts';
import { problem } from '../shared/problem.ts';
import { queryAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { intakeOf, type StaffRoute } from './staff-route.ts';

/** Shown by what writes the mail itself. It names the client's address: the reading is on record first. */
export const previewLetter: StaffRoute = async (deps, member, request) => {
  const query = queryAs(request, letterQuery);
  if (query.kind === 'refused') return query.reply;
  const intake = await intakeOf(deps, request);
  if (!intake) return problem('not-found');
  const contact = await deps.desk.contactFile(intake);
  if (!contact) return problem('not-found');
  const { client } = contact;
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
