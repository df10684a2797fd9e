import { clientContact } from '../../../schemas/client-contact.ts';
import { acknowledgement } from '../../../schemas/staff.ts';
import type { Acknowledgement } from '../contract.ts';
import type { Contact } from '../course/contract.ts';
import { staffPath, type Asking } from './asking.ts';

/** How a client may be reached from now on. */
export const changeContact = (id: string, body: Contact): Asking<Contact> => ({
  method: 'PUT',
  path: staffPath('clients', id, 'contact'),
  body,
  reply: clientContact,
});

/** Says after speaking with a client at risk that a course may be booked. */
export const clearIntake = (id: string): Asking<Acknowledgement> => ({
  method: 'POST',
  path: staffPath('intakes', id, 'clearance'),
  reply: acknowledgement,
});
