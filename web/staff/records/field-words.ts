import type { RecordReply } from '../../../schemas/records.ts';

type Field = RecordReply['corrections'][number]['before'][number]['field'];

export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  name: 'Name',
  preferredName: 'Preferred name',
  pronouns: 'Pronouns',
  dateOfBirth: 'Date of birth',
  email: 'Email',
  phone: 'Phone',
  safeToUse: 'Safe ways',
  whereNow: 'Where they are',
};
