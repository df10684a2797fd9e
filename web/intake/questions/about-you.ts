import { chosen, questions, type Answers } from './question.ts';

const mayEmail = (answers: Answers) => chosen(answers, 'contact.safeToUse.email').includes('yes');
const wantsEmail = (answers: Answers) =>
  mayEmail(answers) && chosen(answers, 'consents.email').includes('yes');
const mayCall = (answers: Answers) => chosen(answers, 'contact.safeToUse.call').includes('yes');
const namesSomeone = (answers: Answers) => chosen(answers, 'ask.emergency').includes('yes');
const no = () => false;

export const ABOUT_YOU = questions([
  { key: 'consents.privacy', kind: 'tick', as: 'boolean', needed: true },
  { key: 'consents.notMonitored', kind: 'tick', as: 'boolean', needed: true },
  { key: 'dateOfBirth', kind: 'date', needed: true },
  { key: 'contact.name', kind: 'line', needed: true, autocomplete: 'name' },
  { key: 'contact.preferredName', kind: 'line', autocomplete: 'nickname' },
  { key: 'contact.pronouns', kind: 'line', autocomplete: 'off' },
  {
    key: 'contact.safeToUse.email',
    kind: 'one',
    options: 'yesNo',
    as: 'boolean',
    needed: true,
  },
  { key: 'contact.safeToUse.call', kind: 'one', options: 'yesNo', as: 'boolean', needed: true },
  {
    key: 'contact.safeToUse.voicemail',
    kind: 'one',
    options: 'yesNo',
    as: 'boolean',
    needed: true,
    when: mayCall,
    unasked: no,
  },
  { key: 'contact.phone', kind: 'phone', needed: true, when: mayCall, autocomplete: 'tel' },
  { key: 'contact.email', kind: 'email', needed: true, autocomplete: 'email' },
  {
    key: 'consents.email',
    kind: 'tick',
    as: 'boolean',
    when: mayEmail,
    empty: false,
    unasked: no,
  },
  {
    key: 'consents.details',
    kind: 'tick',
    as: 'boolean',
    when: wantsEmail,
    empty: false,
    unasked: no,
  },
  { key: 'contact.whereNow', kind: 'line', needed: true, autocomplete: 'street-address' },
  { key: 'ask.emergency', kind: 'one', options: 'yesNo' },
  {
    key: 'contact.emergencyContact.name',
    kind: 'line',
    needed: true,
    when: namesSomeone,
    autocomplete: 'off',
  },
  {
    key: 'contact.emergencyContact.relation',
    kind: 'line',
    needed: true,
    when: namesSomeone,
    autocomplete: 'off',
  },
  {
    key: 'contact.emergencyContact.phone',
    kind: 'phone',
    needed: true,
    when: namesSomeone,
    autocomplete: 'off',
  },
  {
    key: 'contact.emergencyContact.consent',
    kind: 'tick',
    as: 'boolean',
    needed: true,
    when: namesSomeone,
  },
]);
