import type { Contact } from '../../domain/intake/intake.ts';
import { clientContact } from '../../schemas/client-contact.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import { auditOf, type CourseRoute, idIn } from './course-route.ts';

const FIELDS = ['email', 'phone', 'safeToUse'] as const;
type Reached = Pick<Contact, (typeof FIELDS)[number]>;

/** The last word counts: whoever changes it has just heard it from the client. */
const MOST_TRIES = 3;

/** Mails that are planned go to the new address: it is read as each is sent. */
export const changeContact: CourseRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, clientContact);
  if (wanted.kind === 'refused') return wanted.reply;
  const contact = { ...wanted.data, phone: wanted.data.phone ?? undefined };
  const id = idIn(request);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const client = id === undefined ? undefined : await deps.clients.find(id);
    if (!client) return problem('not-found');
    const changed = FIELDS.filter((field) => isChanged(field, client, contact));
    // Saved as it was, an address that mail did not reach is said to be right after all.
    const fields = client.addressFault ? [...changed, 'addressFault'] : changed;
    if (fields.length === 0) return contactReply(contact);
    const did = {
      record: 'client',
      recordId: client.id,
      action: 'changed-contact',
      fields,
    } as const;
    const saved = await deps.clients.changeContact(client, contact, auditOf(deps, member, did));
    if (saved === 'saved') return contactReply(contact);
  }
  return problem('try-again');
};

const isChanged = (field: (typeof FIELDS)[number], one: Reached, other: Reached) =>
  JSON.stringify(one[field]) !== JSON.stringify(other[field]);

const contactReply = ({ email, phone, safeToUse }: Reached): HttpReply =>
  reply(200, clientContact.parse({ email, phone: phone ?? null, safeToUse }));
