import { clientContact } from '../../../schemas/client-contact.ts';
import type { Contact, Course } from './contract.ts';

/** A contact as it stands in the form: an empty phone is none. */
export type ContactDraft = {
  readonly email: string;
  readonly phone: string;
  readonly safeToUse: Contact['safeToUse'];
};

const FIELD_WORDS: Readonly<Record<string, string>> = {
  email: 'The email address',
  phone: 'The phone number',
  safeToUse: 'The list of safe ways',
};

export const contactDraft = ({
  email,
  phone,
  safeToUse,
}: Course['client']['contact']): ContactDraft => ({
  email,
  phone: phone ?? '',
  safeToUse,
});

/** Ready to be sent, or what is wrong, in words. */
export function readContact(draft: ContactDraft): Contact | readonly string[] {
  const phone = draft.phone.trim();
  const read = clientContact.safeParse({
    email: draft.email.trim(),
    phone: phone === '' ? null : phone,
    safeToUse: draft.safeToUse,
  });
  if (read.success) return read.data;
  return read.error.issues.map(
    ({ path: [field], message }) => `${FIELD_WORDS[String(field)] ?? 'Something'} ${message}.`,
  );
}
