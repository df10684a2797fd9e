import { changeContact as decide, type Ways } from '../../domain/intake/change-contact.ts';
import { clientContact } from '../../schemas/client-contact.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import { auditOf, type CourseRoute, idIn } from './course-route.ts';

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
    const saved = await deps.clients.changeContact(client, contact, auditOf(deps, member, did));
    if (saved === 'saved') return contactReply(ways);
  }
  return problem('try-again');
};

const contactReply = ({ email, phone, safeToUse }: Ways): HttpReply =>
  reply(200, clientContact.parse({ email, phone: phone ?? null, safeToUse }));
