const ADMINISTRATOR = '5f0c2a8e-1111-4222-8333-9b0c0d0e0f12';
const RECORD = '0b6c3f4e-8d0a-4f0e-9c1b-5a7d2e9f1c3a';
const AT = '2026-12-01T17:40:00.000Z';
const counts = { forms: 1, clients: 1, corrections: 0, courses: 1, sessions: 12, mails: 31 };
const person = {
  name: 'Jordan Avery Example',
  preferredName: 'Jordan',
  pronouns: null,
  dateOfBirth: '1990-04-12',
  email: 'jordan@example.org',
  phone: '770-555-0188',
  safeToUse: { email: true, call: true, voicemail: false },
  whereNow: '2 Example Street, Buford',
};
const deletion = {
  recordId: RECORD,
  basis: 'retention',
  state: 'done',
  by: ADMINISTRATOR,
  orderedAt: AT,
  finishedAt: '2026-12-01T17:41:00.000Z',
  counts,
};

/** A record of somebody made up. */
export const RECORDS_EXAMPLES = {
  Records: {
    now: AT,
    past: [{ id: RECORD, name: person.name, keptUntil: '2026-11-01T17:00:00.000Z' }],
    deletions: [deletion],
  },
  PersonRecord: {
    now: AT,
    id: RECORD,
    submittedAt: '2026-10-01T17:00:00.000Z',
    person,
    counts: { ...counts, corrections: 1 },
    keptUntil: '2033-12-01T17:00:00.000Z',
    holds: [{ reason: 'A court asks for it.', by: ADMINISTRATOR, at: AT, lifted: null }],
    corrections: [
      {
        reason: 'It was misspelt.',
        by: ADMINISTRATOR,
        at: AT,
        before: [{ field: 'name', was: 'Jordon Avery Example' }],
      },
    ],
    deletion: null,
  },
  RecordExport: {
    format: 1,
    exportedAt: AT,
    record: { client: { name: person.name } },
    history: [],
  },
  Correction: { ...person, reason: 'It was misspelt.' },
  LegalHold: { held: true, reason: 'A court asks for it.' },
  DeletionOrder: { basis: 'retention' },
};
