import { randomUUID } from 'node:crypto';
import { beginDraft, pageLink } from '../../domain/draft/begin-draft.ts';
import type { GivenPart } from '../../domain/draft/draft.ts';
import type { DraftPart } from '../../domain/draft/draft-parts.ts';
import { CONSENT_TEXT_VERSION } from '../../schemas/intake.request.ts';
import { aForm, type Form } from './intake-form.ts';
import { NOON } from './intake-record.ts';

/** Values of one part, done. */
export const aPart = (id: DraftPart, values: GivenPart['values'], done = true): GivenPart => ({
  id,
  done,
  values,
});

export const FIRST_PARTS: readonly GivenPart[] = [
  aPart('agree', {
    'consents.textVersion': CONSENT_TEXT_VERSION,
    'consents.privacy': true,
    'consents.notMonitored': true,
  }),
  aPart('birth', { dateOfBirth: '1990-04-30' }),
];

/** A draft as a page begins it, and the link that opens it. */
export function aDraft({ now = NOON, hash = String(randomUUID()) } = {}) {
  const ids = { id: randomUUID(), auditId: randomUUID() };
  const { draft, audit } = beginDraft({ ...ids, language: 'en', parts: FIRST_PARTS, now });
  return { draft, audit, link: pageLink(hash, draft) };
}

/** A whole form, in the parts in which a page gives it. */
export function aFormInParts(form: Form = aForm()): readonly GivenPart[] {
  const { contact, consents, answers, availability } = form;
  const { emergencyContact, safeToUse } = contact;
  const under = (path: string, values: object) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [`${path}.${key}`, value]));
  return [
    ...FIRST_PARTS,
    aPart('name', {
      'contact.name': contact.name,
      'contact.preferredName': contact.preferredName,
      'contact.pronouns': contact.pronouns,
    }),
    aPart('contact', {
      ...under('contact.safeToUse', safeToUse),
      'contact.email': contact.email,
      'contact.phone': contact.phone,
      'consents.email': consents.email,
    }),
    aPart('where', { 'contact.whereNow': contact.whereNow }),
    aPart('emergency', under('contact.emergencyContact', emergencyContact ?? {})),
    aPart('weeks-1', under('answers.phq9.items', answers.phq9.items)),
    aPart('weeks-3', { 'answers.phq9.difficulty': answers.phq9.difficulty }),
    aPart('worry-1', under('answers.gad7.items', answers.gad7.items)),
    aPart('thoughts', under('answers.safety', answers.safety)),
    aPart('change', under('answers.focus', answers.focus)),
    aPart('words', { narrative: form.narrative }),
    aPart('times', under('availability', availability)),
    aPart('heard', { heardFrom: form.heardFrom }),
  ];
}
