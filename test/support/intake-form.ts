import type * as z from 'zod';
import type { SafetyAnswers } from '../../domain/intake/answers.ts';
import { CONSENT_TEXT_VERSION, type intakeRequest } from '../../schemas/intake.request.ts';

export type Form = z.input<ReturnType<typeof intakeRequest>>;

const NO_RISK: SafetyAnswers = {
  thoughtsOfEndingLifeNow: 'no',
  suicideAttempt: 'never',
  thoughtsOfHarmingSomeone: 'no',
  voicesOrPlots: 'no',
  afraidOfSomeoneClose: 'no',
  unsafeRightNow: 'no',
  childOrDependentInDanger: 'no',
};

/** A form as the page sends it: an adult after a move, without any sign of danger. */
export function aForm(overrides: Partial<Form> = {}): Form {
  return {
    language: 'en',
    contact: {
      name: 'Ana Ruiz',
      preferredName: 'Ani',
      pronouns: 'she/her',
      email: 'ana.ruiz@example.org',
      phone: '770-555-0142',
      safeToUse: { email: true, call: true, voicemail: false },
      whereNow: '12 Oak Street, Buford, GA',
      emergencyContact: {
        name: 'Luz Ruiz',
        relation: 'sister',
        phone: '770-555-0143',
        consent: true,
      },
    },
    dateOfBirth: '1990-04-30',
    consents: {
      textVersion: CONSENT_TEXT_VERSION,
      privacy: true,
      notMonitored: true,
      email: true,
    },
    answers: {
      phq9: { items: [1, 1, 1, 1, 0, 1, 0, 0, 0], difficulty: 1 },
      gad7: { items: [1, 1, 0, 0, 1, 0, 0] },
      safety: NO_RISK,
      focus: {
        onset: '4-6-months',
        aroundThen: ['big-change'],
        eventTiming: { 'big-change': 'same-time' },
        someoneDied: 'no',
        troubleWith: 'no',
        lifeChanges: ['move'],
        missLifeBefore: 3,
        unsureWhatIsAsked: 2,
        cutOffFromSupport: 3,
        peopleToCall: '2-3',
        wish: 'settling-into-a-change',
      },
    },
    narrative: 'We moved here in spring.\nI miss my old street and the people on it.',
    availability: { days: ['mon', 'wed'], times: ['evening'], format: 'either' },
    timeZone: 'America/New_York',
    heardFrom: 'search',
    ...overrides,
  };
}

let people = 0;

/** A form by somebody of their own, with their own address and telephone: nobody takes them for another. */
export function aFormBy(email: string, form: Form = aForm()): Form {
  people += 1;
  const phone = `770-555-${String(2000 + people)}`;
  return { ...form, contact: { ...form.contact, email, phone } };
}

/** The same person, thinking of ending their life right now. */
export const anUrgentForm = (): Form => {
  const form = aForm();
  const safety = { ...NO_RISK, thoughtsOfEndingLifeNow: 'yes' } as const;
  return { ...form, answers: { ...form.answers, safety } };
};

export const PEOPLE_TOLD: NonNullable<Form['answers']['inventory']> = {
  people: [
    { name: 'Mamá', relation: 'parent', standing: 'died', ring: 1, when: '2026-06' },
    {
      name: 'J. R.',
      relation: 'partner',
      standing: 'in-touch',
      ring: 2,
      support: 'some',
      strain: 'a-lot',
      contact: 'daily',
      change: 'more-trouble',
      when: '2026',
    },
    { name: '李' },
  ],
  everyone: 'yes',
};
export const EVENTS_TOLD: NonNullable<Form['answers']['timeline']> = {
  events: [
    { month: '2026-06', kind: 'someone-died' },
    { month: '2026-05', kind: 'move', label: 'Away from the coast' },
  ],
  onset: '2026-07',
};

/** The same person, who drew the circle and the line as well. */
export const aFormWithPeople = (): Form => {
  const form = aForm();
  return { ...form, answers: { ...form.answers, inventory: PEOPLE_TOLD, timeline: EVENTS_TOLD } };
};
