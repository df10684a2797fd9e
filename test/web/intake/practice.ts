import { readFileSync } from 'node:fs';
import { practiceSettings } from '../../../schemas/practice.ts';
import { publicPractice, type PublicPractice } from '../../../schemas/public-practice.ts';

export const PRACTICE_FILE = new URL('../../../practice.json', import.meta.url).pathname;

export const settings = practiceSettings.parse(JSON.parse(readFileSync(PRACTICE_FILE, 'utf8')));

/** What the service says of the practice on a Tuesday morning. */
export const openPractice: PublicPractice = publicPractice.parse({
  name: settings.name,
  address: settings.address,
  phone: settings.phone,
  timeZone: settings.timeZone,
  hours: settings.hours,
  minimumAge: settings.minimumAge,
  languages: settings.languages,
  emergencyNumber: settings.emergencyNumber,
  crisisLines: settings.crisisLines,
  crisisLinesCheckedOn: settings.crisisLinesCheckedOn,
  today: '2026-11-24',
  staffBackAt: null,
  signIn: { issuer: 'https://issuer.example.org', clientId: 'console', scope: 'practice/staff' },
});
