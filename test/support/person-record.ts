import { randomUUID } from 'node:crypto';
import type { PersonRecord } from '../../domain/record/person-record.ts';
import { aForm } from './intake-form.ts';
import { anIntake, NOON } from './intake-record.ts';

/** The seven years of Georgia's psychologists. */
export const RETENTION = { keepYears: 7, keepMinorsUntilAge: 21 };

const ADMINISTRATOR = { id: 'sub-administrator', role: 'administrator' } as const;

/** Of somebody who sent a form at `NOON`, and of whom nothing else is kept. */
export function aRecord(overrides: Partial<PersonRecord> = {}): PersonRecord {
  const { record } = anIntake({ form: aForm() });
  const { client, intake, answered, review, mails } = record;
  return {
    ...{ intake, answered, review, mails },
    client: { ...client, remindersOff: false, mayDetail: client.consents.details },
    ...{ courses: [], corrections: [], holds: [] },
    ...overrides,
  };
}

export const byAdministrator = (now = NOON) => ({
  member: ADMINISTRATOR,
  auditId: randomUUID(),
  now,
});
