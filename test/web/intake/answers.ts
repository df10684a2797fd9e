import type { Answers } from '../../../web/intake/questions/question.ts';

/** What a calm adult answers who may be mailed and called; everything else is left empty. */
export const calmAnswers: Answers = {
  'consents.privacy': 'yes',
  'consents.notMonitored': 'yes',
  dateOfBirth: '1990-4-30',
  'contact.name': 'Maria Alvarez',
  'contact.safeToUse.email': 'yes',
  'contact.safeToUse.call': 'yes',
  'contact.safeToUse.voicemail': 'no',
  'contact.phone': '770-555-0142',
  'contact.email': 'maria@example.org',
  'contact.whereNow': '12 Oak Street, Buford',
  'ask.private': 'yes',
  'answers.safety.thoughtsOfEndingLifeNow': 'no',
  'answers.safety.suicideAttempt': 'never',
  'answers.safety.thoughtsOfHarmingSomeone': 'no',
  'answers.safety.voicesOrPlots': 'no',
  'answers.safety.afraidOfSomeoneClose': 'no',
  'answers.safety.unsafeRightNow': 'no',
  'answers.safety.childOrDependentInDanger': 'no',
  'availability.days': ['tue'],
  'availability.times': ['morning', 'evening'],
  'availability.format': 'video',
};

export const rule = { today: '2026-11-24', minimumAge: 18 };
export const visit = { language: 'en', timeZone: 'America/New_York' } as const;
