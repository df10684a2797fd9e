const MAYA = '5f0c2a8e-1111-4222-8333-9b0c0d0e0f10';
const ROSA = '5f0c2a8e-1111-4222-8333-9b0c0d0e0f11';
const AT = '2026-12-01T17:40:00.000Z';

const GIVEN_UP = 'intake-received_0b6c3f4e-8d0a-4f0e-9c1b-5a7d2e9f1c3a_1';

const decided = {
  id: '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01',
  at: AT,
  who: MAYA,
  action: 'decided',
  record: 'intake',
  recordId: '0b6c3f4e-8d0a-4f0e-9c1b-5a7d2e9f1c3a',
  fields: ['status', 'decisions'],
  count: null,
};

/** People made up, and what one of them did. */
export const ADMINISTRATION_EXAMPLES = {
  People: {
    people: [
      { id: MAYA, name: 'Maya Lind' },
      { id: ROSA, name: 'Rosa Delgado' },
    ],
    role: 'counselor',
  },
  Team: {
    colleagues: [
      {
        id: MAYA,
        name: 'Maya Lind',
        email: 'maya@example.org',
        role: 'counselor',
        standing: 'active',
      },
      {
        id: ROSA,
        name: 'Rosa Delgado',
        email: 'rosa@example.org',
        role: 'front-desk',
        standing: 'invited',
      },
    ],
  },
  Invitation: { name: 'Rosa Delgado', email: 'rosa@example.org', role: 'front-desk' },
  TeamChange: { do: 'set-role', role: 'administrator' },
  Audit: {
    now: AT,
    rows: [decided],
    next: null,
  },
  History: {
    now: AT,
    rows: [decided],
    mails: [
      { kind: 'course-booked', state: 'sent', feedback: 'delivered', due: AT, finishedAt: AT },
    ],
  },
  Agreement: {
    needed: 20,
    pairs: [
      {
        suggested: { primary: 'role_dispute', secondary: 'role_transition', strength: 'some' },
        confirmed: { primary: 'role_transition', secondary: null },
      },
    ],
    agreement: null,
  },
  GivenUpMails: {
    now: AT,
    mails: [
      {
        id: GIVEN_UP,
        kind: 'intake-received',
        state: 'failed',
        reason: 'message-rejected',
        finishedAt: AT,
        intakeId: '0b6c3f4e-8d0a-4f0e-9c1b-5a7d2e9f1c3a',
        courseId: null,
        mayHaveGone: false,
        maySendAgain: true,
      },
    ],
    more: false,
  },
  DeadLetters: {
    now: AT,
    queues: [
      { queue: 'mail-dispatch-dead', waiting: 0, letters: [] },
      {
        queue: 'mail-events-told-dead',
        waiting: 1,
        letters: [
          {
            id: '5a7d2e9f-8d0a-4f0e-9c1b-0b6c3f4e1c3a',
            since: AT,
            work: 'mail-word',
            mailId: GIVEN_UP,
            mailKind: 'intake-received',
            intakeIds: [],
            maySendAgain: true,
          },
        ],
      },
      {
        queue: 'words-dead',
        waiting: 1,
        letters: [
          {
            id: '2e9f5a7d-0a8d-4f0e-9c1b-3f4e0b6c1c3a',
            since: AT,
            work: 'close-reading',
            mailId: null,
            mailKind: null,
            intakeIds: ['0b6c3f4e-8d0a-4f0e-9c1b-5a7d2e9f1c3a'],
            maySendAgain: true,
          },
        ],
      },
    ],
  },
  LetterFateRequest: { fate: 'sent-again', ids: ['5a7d2e9f-8d0a-4f0e-9c1b-0b6c3f4e1c3a'] },
  LetterFate: { queue: 'mail-events-told-dead', fate: 'sent-again', done: 1, left: 0 },
  MailHoldRequest: { held: false },
  MailHold: {
    state: 'restored',
    since: AT,
    passes: [{ name: 'after-restore-1', told: 212, news: 57, lastAt: AT }],
    traces: [
      {
        id: GIVEN_UP,
        kind: 'intake-received',
        about: '0b6c3f4e-8d0a-4f0e-9c1b-5a7d2e9f1c3a',
        sentAt: AT,
        to: ['ana.ruiz@example.org'],
      },
    ],
    more: false,
  },
  SettlementRequest: { settle: 'sent-again' },
  Settlement: { id: GIVEN_UP, settled: 'sent-again' },
  Settings: {
    name: 'Harbor Lane Counseling',
    address: ['1 Harbor Lane', 'Buford, GA 30519'],
    phone: '770-555-0100',
    email: 'hello@example.org',
    webAddress: 'https://intake.example.org',
    timeZone: 'America/New_York',
    hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
    minimumAge: 18,
    languages: ['en', 'es'],
    mail: {
      sender: 'office@example.org',
      senderName: 'The front desk',
      replyTo: 'hello@example.org',
    },
    staff: {
      notices: ['desk@example.org'],
      onCall: 'on-call@example.org',
      backup: 'backup@example.org',
      escalateAfterMinutes: 15,
    },
    emergencyNumber: '911',
    crisisLines: [{ name: { en: 'A crisis line', es: 'Una línea de crisis' }, call: '988' }],
    crisisLinesCheckedOn: '2026-11-24',
    records: { keepYears: 7, keepMinorsUntilAge: 21 },
    griefScope: 'death',
    appointments: {
      minutes: 50,
      noticeHours: 24,
      quietHours: { from: '20:00', to: '08:00' },
      digestAt: '07:00',
    },
  },
};
