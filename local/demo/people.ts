import type * as z from 'zod';
import { CONSENT_TEXT_VERSION, type intakeRequest } from '../../schemas/intake.request.ts';

type Form = z.input<ReturnType<typeof intakeRequest>>;

/** Counselors of the demonstration; all of them are made up. */
export const COUNSELORS = [
  { id: 'demo-alder', name: 'Nora Alder', email: 'nora.alder@example.com' },
  { id: 'demo-birch', name: 'Tom Birch', email: 'tom.birch@example.com' },
  { id: 'demo-cedar', name: 'Ines Cedar', email: 'ines.cedar@example.com' },
] as const;

const FIRST = [
  'Ada',
  'Ben',
  'Cleo',
  'Dan',
  'Eva',
  'Finn',
  'Gia',
  'Hugo',
  'Iris',
  'Jon',
  'Kim',
  'Leo',
  'Mina',
  'Ned',
  'Ola',
  'Pia',
  'Quin',
  'Rita',
];

/** The email address of the client with this index: each has one of their own. */
export const emailOf = (index: number): string => `client-${index + 1}@example.org`;

/** A form without any sign of danger; the people differ in name, address and telephone alone. */
export function formOf(index: number): Form {
  return {
    language: 'en',
    contact: {
      name: `${FIRST[index % FIRST.length] ?? 'Sam'} Example`,
      email: emailOf(index),
      phone: `770-555-${String(1000 + index)}`,
      safeToUse: { email: true, call: true, voicemail: true },
      whereNow: '12 Oak Street, Buford, GA',
    },
    dateOfBirth: '1990-04-30',
    consents: { textVersion: CONSENT_TEXT_VERSION, privacy: true, notMonitored: true, email: true },
    answers: {
      phq9: { items: [1, 1, 1, 1, 0, 1, 0, 0, 0], difficulty: 1 },
      gad7: { items: [1, 1, 0, 0, 1, 0, 0] },
      safety: {
        thoughtsOfEndingLifeNow: 'no',
        suicideAttempt: 'never',
        thoughtsOfHarmingSomeone: 'no',
        voicesOrPlots: 'no',
        afraidOfSomeoneClose: 'no',
        unsafeRightNow: 'no',
        childOrDependentInDanger: 'no',
      },
      focus: { someoneDied: 'no', troubleWith: 'no', lifeChanges: ['move'], peopleToCall: '2-3' },
    },
    availability: { days: ['mon', 'wed'], times: ['morning'], format: 'either' },
    timeZone: 'America/New_York',
  };
}
