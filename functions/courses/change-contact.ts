import type { CourseClient } from '../../domain/course/client-store.ts';
import { changeContact as decide, type Ways } from '../../domain/intake/change-contact.ts';
import type { Intake } from '../../domain/intake/intake.ts';
import { clientContact } from '../../schemas/client-contact.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import { auditOf, type CourseDeps, type CourseRoute, idIn } from './course-route.ts';

/** The last word counts: whoever changes it has just heard it from the client. */
const MOST_TRIES = 3;

export const changeContact: CourseRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, clientContact);
  if (wanted.kind === 'refused') return wanted.reply;
  const ways = { ...wanted.data, phone: wanted.data.phone ?? undefined };
  const id = idIn(request);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const client = id === undefined ? undefined : await deps.clients.find(id);
    if (!client) return problem('not-found');
    const { fields, contact } = decide(client, ways);
    if (fields.length === 0) return contactReply(ways);
    const did = {
      record: 'client',
      recordId: client.id,
      action: 'changed-contact',
      fields,
    } as const;
    const audit = auditOf(deps, member, did);
    const intake = await requestOf(deps, client);
    const personKeys = await deps.guard.personKeys({ ...client, ...contact });
    const saved = intake
      ? await deps.intakes.putRight({ intake, client }, { contact, personKeys, mails: [] }, audit)
      : await deps.clients.changeContact(client, contact, audit);
    if (saved === 'saved') return contactReply(ways);
  }
  return problem('try-again');
};

/**
 * The request that a client came with: by their course, or by the hashes of how they are reached. One
 * that is set aside is named under none, and found by neither.
 */
async function requestOf(
  { courses, intakes, guard }: CourseDeps,
  client: CourseClient,
): Promise<Intake | undefined> {
  const file = client.activeCourse ? await courses.find(client.activeCourse) : undefined;
  if (file) return intakes.find(file.course.intakeId);
  const personKeys = await guard.personKeys(client);
  const named = await intakes.others({ id: client.id, personKeys });
  return named.find(({ intake }) => intake.clientId === client.id)?.intake;
}

const contactReply = ({ email, phone, safeToUse }: Ways): HttpReply =>
  reply(200, clientContact.parse({ email, phone: phone ?? null, safeToUse }));
