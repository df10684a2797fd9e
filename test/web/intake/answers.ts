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

/** What somebody answers who leaves out little, and takes every side path. */
export const fullAnswers: Answers = {
  ...calmAnswers,
  'contact.preferredName': 'Mari',
  'ask.emergency': 'yes',
  'contact.emergencyContact.name': 'Ana',
  'contact.emergencyContact.relation': 'sister',
  'contact.emergencyContact.phone': '770-555-0177',
  'contact.emergencyContact.consent': 'yes',
  'consents.email': 'yes',
  'consents.details': 'yes',
  'answers.phq9.items.0': '1',
  'answers.phq9.difficulty': '1',
  'answers.gad7.items.6': '3',
  'answers.safety.voicesOrPlots': 'unsaid',
  'answers.safety.alcohol.frequency': '2',
  'answers.safety.alcohol.typicalAmount': '0',
  'answers.safety.alcohol.sixOrMore': '1',
  'answers.focus.onset': '4-6-months',
  'answers.focus.aroundThen': ['someone-died', 'big-change'],
  'answers.focus.eventTiming.big-change': 'after',
  'answers.focus.someoneDied': 'yes',
  'answers.focus.whoDied': 'my mother',
  'answers.focus.whenDied': '2026-5',
  'answers.focus.longing': '3',
  'answers.focus.troubleWith': 'other-family',
  'answers.focus.troubleStage': 'stuck',
  'answers.focus.lifeChanges': ['move', 'job'],
  'answers.focus.missLifeBefore': '2',
  'answers.focus.peopleToCall': '2-3',
  'answers.focus.wish': 'coping-with-a-loss',
  narrative: 'Since my mother died I do not sleep well.',
  heardFrom: 'doctor',
};
