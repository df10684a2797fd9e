import { describe, expect, test } from 'vitest';
import type { Intake } from '../../../domain/intake/intake.ts';
import type { Guarded } from '../../../domain/intake/receive-intake.ts';
import { discardIntake, releaseIntake } from '../../../domain/intake/settle-quarantine.ts';
import { anUrgentForm } from '../../support/intake-form.ts';
import { anIntake, COUNSELOR, later, NOON } from '../../support/intake-record.ts';

const SUSPECT: Guarded = { suspicions: ['too-fast'], mayMail: true, mayAlert: true };
const { intake: aside } = anIntake({ guarded: SUSPECT }).record;
const settling = (intake: Intake) => ({
  ...{ intake, member: COUNSELOR, auditId: 'audit-1', now: later(60) },
});
const release = (intake: Intake, settings: object = {}) =>
  releaseIntake(settling(intake), {
    ...{ mayEmailClient: true, escalateAfterMinutes: 15, ...settings },
  });
const audited = (action: string) => ({
  ...{ id: 'audit-1', record: 'intake', recordId: aside.id, at: later(60) },
  ...{ who: COUNSELOR.id, action, fields: ['status'] },
});

describe('a form that may be a script’s', () => {
  test('is set aside, and nobody is mailed of it', () => {
    const { intake, mails, audit } = anIntake({ guarded: SUSPECT }).record;
    expect(intake).toMatchObject({ status: 'quarantined', suspicions: ['too-fast'] });
    expect(mails).toEqual([]);
    expect(audit.action).toBe('quarantined');
  });

  test('that is urgent is in the list of work all the same, and its sender is not mailed', () => {
    const urgent = anIntake({ form: anUrgentForm(), guarded: SUSPECT }).record;
    expect(urgent.intake.status).toBe('new');
    expect(urgent.audit.action).toBe('submitted');
    expect(urgent.mails.map(({ kind }) => kind)).toEqual([
      ...['intake-notice', 'urgent-intake', 'urgent-intake-backup'],
    ]);
    const many = { ...SUSPECT, mayAlert: false };
    expect(anIntake({ form: anUrgentForm(), guarded: many }).record.mails).toEqual([]);
  });

  test('is promised a confirmation like any other, so that nobody learns what the guards found', () => {
    expect(anIntake({ guarded: SUSPECT }).receipt.confirmationByEmail).toBe(true);
  });

  test('an honest one whose address had a mail a moment ago gets no other', () => {
    const honest: Guarded = { suspicions: [], mayMail: false, mayAlert: true };
    const { record, receipt } = anIntake({ guarded: honest });
    expect(record.mails.map(({ kind }) => kind)).toEqual(['intake-notice']);
    expect(receipt.confirmationByEmail).toBe(true);
  });
});

describe('releasing what was set aside', () => {
  test.for(['quarantined', 'discarded'] as const)(
    'lets everything follow that follows from any form, from now on, also where it was %s',
    (status) => {
      const released = release({ ...aside, status });
      if (released.kind !== 'settled') throw new Error(released.kind);
      expect(released.intake).toEqual({ ...aside, status: 'new' });
      expect(released.mails.map(({ kind, due }) => [kind, due])).toEqual([
        ['intake-received', later(60)],
        ['intake-notice', later(60)],
      ]);
      expect(released.audit).toEqual(audited('released'));
    },
  );

  test('mails no client who may not be mailed, and the latest address of one who may', () => {
    expect(release(aside, { mayEmailClient: false })).toMatchObject({
      mails: [{ kind: 'intake-notice' }],
    });
    expect(release(aside, { generation: 2 })).toMatchObject({
      mails: [{ about: { version: 3 } }, {}],
    });
  });

  test.for(['new', 'accepted', 'withdrawn'] as const)('is refused for one that is %s', (status) => {
    const refused = { kind: 'refused', refusal: { reason: 'not-quarantined' } };
    expect(release({ ...aside, status })).toEqual(refused);
    expect(discardIntake(settling({ ...aside, status }))).toEqual(refused);
  });
});

describe('discarding what was set aside', () => {
  test('takes it out of the list, and keeps it', () => {
    expect(discardIntake(settling(aside))).toEqual({
      kind: 'settled',
      intake: { ...aside, status: 'discarded' },
      audit: audited('discarded'),
    });
  });

  test('is done once', () => {
    const again = discardIntake(settling({ ...aside, status: 'discarded' }));
    expect(again.kind).toBe('refused');
  });
});

test('a form keeps when it came, whoever looks at it later', () => {
  expect(release(aside)).toMatchObject({ intake: { submittedAt: NOON, version: 1 } });
});
