import type * as z from 'zod';
import { clientContact } from '../../../schemas/client-contact.ts';
import { decisionReply, letterPreview, type LetterPreview } from '../../../schemas/staff.ts';
import { intakeSearchReply, type intakeSearch } from '../../../schemas/intake-list.ts';
import { acknowledgement } from '../../../schemas/intake-parts.ts';
import type { Acknowledgement, DecisionReply, Outcome } from '../contract.ts';
import type { Contact } from '../course/contract.ts';
import { staffPath, type Asking } from './asking.ts';

/** Looks through whole lists; the name goes in the body, because addresses end up in logs. */
export const searchIntakes = (
  body: z.input<typeof intakeSearch>,
): Asking<z.output<typeof intakeSearchReply>> => ({
  method: 'POST',
  path: staffPath('intakes', 'search'),
  body,
  reply: intakeSearchReply,
});

/** How a client may be reached from now on. */
export const changeContact = (id: string, body: Contact): Asking<Contact> => ({
  method: 'PUT',
  path: staffPath('clients', id, 'contact'),
  body,
  reply: clientContact,
});

/** The letter that this decision would send, as it would be mailed now. */
export const letterFor = (id: string, outcome: Outcome): Asking<LetterPreview> => ({
  method: 'GET',
  path: `${staffPath('intakes', id, 'letter')}?outcome=${outcome}`,
  reply: letterPreview,
});

/** Says that a person wrote a request which was set aside. */
export const releaseIntake = (id: string): Asking<DecisionReply> => ({
  method: 'POST',
  path: staffPath('intakes', id, 'release'),
  reply: decisionReply,
});

/** Says that nobody wrote it. */
export const discardIntake = (id: string): Asking<DecisionReply> => ({
  method: 'POST',
  path: staffPath('intakes', id, 'discard'),
  reply: decisionReply,
});

/** Says after speaking with a client at risk that a course may be booked. */
export const clearIntake = (id: string): Asking<Acknowledgement> => ({
  method: 'POST',
  path: staffPath('intakes', id, 'clearance'),
  reply: acknowledgement,
});
