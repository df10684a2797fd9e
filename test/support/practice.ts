import { type PracticeSettings, practiceSettings } from '../../schemas/practice.ts';

/** A practice of the tests' own, so that editing practice.json breaks none of them. */
const SETTINGS = practiceSettings.parse({
  name: 'Harbor Lane Counseling',
  address: ['1 Harbor Lane', 'Buford, GA 30519'],
  phone: '770-555-0100',
  email: 'hello@harbor-lane.example',
  webAddress: 'https://intake.harbor-lane.example',
  timeZone: 'America/New_York',
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
  minimumAge: 18,
  languages: ['en', 'es'],
  mail: {
    sender: 'office@harbor-lane.example',
    senderName: 'The front desk',
    replyTo: 'hello@harbor-lane.example',
  },
  staff: {
    notices: ['desk@harbor-lane.example'],
    onCall: 'on-call@harbor-lane.example',
    backup: 'backup@harbor-lane.example',
    escalateAfterMinutes: 15,
  },
  emergencyNumber: '911',
  crisisLines: [{ name: { en: 'A crisis line', es: 'Una línea de crisis' }, call: '988' }],
  crisisLinesCheckedOn: '2026-11-24',
  griefScope: 'death',
  switches: { customerManagedKey: false, webApplicationFirewall: false },
});

/** The settings, with what the test is about put in. */
export const aPractice = (overrides: Partial<PracticeSettings> = {}): PracticeSettings => ({
  ...SETTINGS,
  ...overrides,
});
