import type { Follows } from '../../domain/intake/intake-desk.ts';
import { randomUUID } from 'node:crypto';
import { assessIntake } from '../../domain/intake/assess-intake.ts';
import type { IntakeRecord } from '../../domain/intake/intake.ts';
import type { Once, Receipt } from '../../domain/intake/intake-inbox.ts';
import { receiveIntake, type Guarded } from '../../domain/intake/receive-intake.ts';
import type { AuditEntry } from '../../domain/audit.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import { intakeRequest } from '../../schemas/intake.request.ts';
import { aForm, type Form } from './intake-form.ts';

/** A Tuesday at noon in New York. */
export const NOON = new Date('2026-12-01T17:00:00Z');
export const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

export const COUNSELOR: StaffMember = { id: 'sub-counselor', role: 'counselor' };
export const FRONT_DESK: StaffMember = { id: 'sub-front-desk', role: 'front-desk' };

const A_PRACTICE = {
  timeZone: 'America/New_York',
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, opens: '09:00', closes: '17:00' }],
  staff: { escalateAfterMinutes: 15 },
};

/** What the guards say of an honest form from somebody new. */
const HONEST: Guarded = { suspicions: [], mayMail: true, mayAlert: true };

/** A form, received: everything the table would hold of it. */
export function anIntake({
  form = aForm(),
  now = NOON,
  guarded = HONEST,
}: { form?: Form; now?: Date; guarded?: Guarded } = {}): {
  record: IntakeRecord;
  receipt: Receipt;
} {
  const today = now.toISOString().slice(0, 10);
  const submitted = intakeRequest({ today, minimumAge: 18 }).parse(form);
  return receiveIntake({
    submitted,
    ...assessIntake(submitted, { today, griefScope: 'death' }),
    guarded,
    ids: { intake: randomUUID(), client: randomUUID(), audit: randomUUID() },
    practice: A_PRACTICE,
    now,
  });
}

/** The client's key for one request, good for a day. */
export const anOnce = (receipt: Receipt, overrides: Partial<Once> = {}): Once => ({
  key: randomUUID(),
  body: 'hash-of-the-body',
  receipt,
  expiresAt: later(24 * 60),
  ...overrides,
});

export const anAudit = (intakeId: string, overrides: Partial<AuditEntry> = {}): AuditEntry => ({
  id: randomUUID(),
  record: 'intake',
  recordId: intakeId,
  at: later(5),
  who: COUNSELOR.id,
  action: 'read',
  fields: ['intake'],
  ...overrides,
});

/** A decision about somebody to whom nothing is mailed and nothing held out. */
export const NOTHING_MORE: Follows = { mails: [], offers: [] };
