import { CONSENT_TEXT_VERSION } from './intake.request.ts';

const INTAKE = '0b6c3f4e-8d0a-4f0e-9c1b-5a7d2e9f1c3a';
const START = '1796144400000.Jx0t8mN1cVbQyWcZ2uE5sK7hR3fL9pA4dG6oT0iXwUY';
const COUNSELOR = '5f0c2a8e-1111-4222-8333-9b0c0d0e0f10';

const answers = {
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
  inventory: {
    people: [
      { name: 'Luz', relation: 'sibling', standing: 'in-touch', ring: 1, support: 'a-lot' },
      { name: 'R.', relation: 'friend', standing: 'lost-touch', ring: 3, when: '2026-06' },
    ],
    everyone: 'yes',
  },
  timeline: {
    events: [{ month: '2026-05', kind: 'move', label: 'From the coast to Buford' }],
    onset: '2026-07',
  },
};
const availability = { days: ['mon', 'wed'], times: ['evening'], format: 'either' };
const narrative = 'We moved here in spring. I miss my old street and the people on it.';
const contact = {
  name: 'Ana Ruiz',
  preferredName: 'Ani',
  pronouns: 'she/her',
  email: 'ana.ruiz@example.org',
  phone: '770-555-0142',
  safeToUse: { email: true, call: true, voicemail: false },
  whereNow: '12 Oak Street, Buford, GA',
};
const emergencyContact = { name: 'Luz Ruiz', relation: 'sister', phone: '770-555-0143' };
const acknowledgement = { by: COUNSELOR, at: '2026-12-01T17:40:00.000Z' };
const focus = { primary: 'role_transition', secondary: null, strength: 'clear' };
const entry = {
  id: INTAKE,
  status: 'new',
  tier: 'yellow',
  submittedAt: '2026-12-01T17:00:00.000Z',
  language: 'en',
  acknowledged: null,
  withdrawnAt: null,
  suspicions: [],
  availability,
};

const clinical = {
  answers,
  narrative,
  screening: {
    tier: 'yellow',
    fired: [
      { id: 'phq9-mild', tier: 'yellow', because: 'PHQ-9 is 5 of 27: mild symptoms of low mood.' },
    ],
    phq9: { total: 5, unanswered: 0, band: 'mild' },
    gad7: { total: 3, unanswered: 0, band: 'minimal' },
    auditC: null,
    rulesVersion: '1',
  },
  suggestion: {
    ...focus,
    eitherFits: false,
    scores: { grief: 0, role_dispute: 0, role_transition: 11, interpersonal_deficits: 2 },
    evidence: [{ area: 'role_transition', item: 'lifeChanges', says: 'A move.', points: 3 }],
    against: [],
    ask: ['What was good about life before the change, and what was hard?'],
    clientsPick: 'role_transition',
    background: null,
    reviewFirst: false,
    wordsDisagree: null,
    ruleVersion: '1',
  },
  riskHints: [],
  wordsUnread: false,
  decisions: [],
};

/** A person made up, and what staff see of her form. */
export const INTAKE_EXAMPLES = {
  IntakeRequest: {
    language: 'en',
    contact: { ...contact, emergencyContact: { ...emergencyContact, consent: true } },
    dateOfBirth: '1990-04-30',
    consents: {
      textVersion: CONSENT_TEXT_VERSION,
      privacy: true,
      notMonitored: true,
      email: true,
      details: true,
    },
    answers,
    narrative,
    availability,
    timeZone: 'America/New_York',
    heardFrom: 'search',
    guard: { start: START, subject: '' },
  },
  StartReply: { start: START },
  IntakeReply: {
    intakeId: INTAKE,
    receivedAt: '2026-12-01T17:00:00.000Z',
    crisisHelp: 'footer',
    staffBackAt: null,
    confirmationByEmail: true,
  },
  PublicPractice: {
    name: 'Harbor Lane Counseling',
    address: ['1 Harbor Lane', 'Buford, GA 30519'],
    phone: '770-555-0100',
    timeZone: 'America/New_York',
    hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
    minimumAge: 18,
    languages: ['en', 'es'],
    emergencyNumber: '911',
    crisisLines: [{ name: { en: 'A crisis line', es: 'Una línea de crisis' }, call: '988' }],
    crisisLinesCheckedOn: '2026-11-24',
    today: '2026-12-01',
    staffBackAt: null,
    signIn: {
      issuer: 'https://sign-in.example.org',
      clientId: 'console',
      scope: 'openid practice/staff',
    },
  },
  IntakeList: {
    now: '2026-12-01T17:30:00.000Z',
    mailsHeldSince: null,
    intakes: [{ ...entry, name: 'Ani', focus, readFirst: false, addressFault: null, others: 1 }],
    next: null,
  },
  IntakeSearch: {
    status: 'any',
    name: 'ani',
    tier: null,
    language: 'en',
    unseen: false,
    after: `new.${INTAKE}`,
  },
  IntakeSearchReply: {
    now: '2026-12-01T17:30:00.000Z',
    mailsHeldSince: null,
    intakes: [{ ...entry, name: 'Ani', focus, readFirst: false, addressFault: null, others: 1 }],
    lookedAt: 212,
    next: null,
  },
  IntakeDetail: {
    ...entry,
    now: '2026-12-01T17:30:00.000Z',
    version: 1,
    cleared: null,
    others: [
      {
        id: '6f1d0a92-7b3e-4c55-8a10-2e4b6c8d0f12',
        status: 'waitlisted',
        tier: 'green',
        submittedAt: '2026-09-14T13:20:00.000Z',
        by: ['address', 'phoneAndBirth'],
      },
    ],
    timeZone: 'America/New_York',
    heardFrom: 'search',
    callInstead: null,
    client: {
      ...contact,
      id: '3d9a1b57-2c4e-4a86-b1f0-6e8c7d5a9b20',
      dateOfBirth: '1990-04-30',
      emergencyContact,
      consents: {
        textVersion: CONSENT_TEXT_VERSION,
        at: '2026-12-01T17:00:00.000Z',
        email: true,
        details: true,
      },
    },
    clinical,
    mails: [
      {
        kind: 'intake-received',
        state: 'sent',
        feedback: 'delivered',
        due: '2026-12-01T17:00:00.000Z',
        finishedAt: '2026-12-01T17:00:04.000Z',
      },
    ],
  },
  Acknowledgement: acknowledgement,
  DecisionRequest: {
    version: 1,
    outcome: 'accepted',
    reason: 'A good fit for the evenings.',
    confirmedFocus: { primary: 'role_transition', secondary: null },
    letter: true,
  },
  LetterPreview: {
    language: 'en',
    from: 'Harbor Lane <office@example.org>',
    to: contact.email,
    subject: 'Our answer to your form',
    html: '<!doctype html><html lang="en"><body><h1>We have a place for you</h1></body></html>',
    text: 'We have a place for you\n',
  },
  DecisionReply: { id: INTAKE, status: 'accepted', version: 2 },
  Problem: {
    type: '/problems/invalid-request',
    title: 'Some of the answers cannot be accepted',
    status: 400,
    errors: [{ field: 'reason', reason: 'is needed' }],
  },
};
