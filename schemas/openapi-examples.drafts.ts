import { CONSENT_TEXT_VERSION } from './intake.request.ts';

const language = 'en';
const parts = [
  {
    id: 'agree',
    done: true,
    values: {
      'consents.textVersion': CONSENT_TEXT_VERSION,
      'consents.privacy': true,
      'consents.notMonitored': true,
    },
  },
  { id: 'birth', done: true, values: { dateOfBirth: '1990-04-30' } },
];
const done = [
  { part: 'agree', revision: 1 },
  { part: 'birth', revision: 1 },
];

export const DRAFT_EXAMPLES = {
  DraftRequest: { language, parts },
  Draft: { done, goodUntil: '2026-12-15T17:00:00.000Z' },
  DraftLinkRequest: { email: 'ana@example.org' },
  DraftLinkReply: {},
  DraftSending: {
    language,
    parts,
    unasked: { 'answers.phq9.items.0': null, 'availability.format': 'either' },
    timeZone: 'America/New_York',
    seen: done,
    receipt: 'EXAMPLEexampleEXAMPLEexampleEXAMPLEexample0',
  },
};
