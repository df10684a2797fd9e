import { describe, expect, test } from 'vitest';
import { CONSENT_TEXT_VERSION } from '../../../schemas/intake.request.ts';
import { aForm, anUrgentForm } from '../../support/intake-form.ts';
import { anIntake, later, NOON } from '../../support/intake-record.ts';

const kinds = (...given: Parameters<typeof anIntake>) =>
  anIntake(...given).record.mails.map(({ kind }) => kind);

describe('receiving an intake', () => {
  test('lists it as new, by its tier, with the focus that staff see at first sight', () => {
    const { intake, review } = anIntake().record;
    expect(intake).toMatchObject({
      status: 'new',
      tier: 'green',
      version: 1,
      submittedAt: NOON,
      readFirst: false,
      focus: {
        primary: review.suggestion.primary,
        secondary: review.suggestion.secondary,
        strength: review.suggestion.strength,
      },
    });
    expect(review.decisions).toEqual([]);
  });

  test('parts what a client said from how to reach them, and both from the list', () => {
    const { intake, client, answered } = anIntake().record;
    expect(client).not.toHaveProperty('answers');
    expect(answered.answers).toEqual(aForm().answers);
    for (const told of ['Ana', 'phq9', 'old street', '1990']) {
      expect(JSON.stringify(intake)).not.toContain(told);
    }
  });

  test('keeps whom to call in an emergency, where somebody was named', () => {
    const { client } = anIntake().record;
    expect(client.emergencyContact).toEqual({
      ...{ name: 'Luz Ruiz', relation: 'sister', phone: '770-555-0143' },
    });
    const form = aForm();
    const contact = { ...form.contact, emergencyContact: undefined };
    const alone = anIntake({ form: { ...form, contact } }).record;
    expect(alone.client.emergencyContact).toBeUndefined();
  });

  test('remembers when the consents were given, and to which text', () => {
    const { client } = anIntake().record;
    expect(client.consents).toEqual({
      textVersion: CONSENT_TEXT_VERSION,
      at: NOON,
      email: true,
      details: false,
    });
  });

  test('records that the client sent it, by field names alone', () => {
    const { audit } = anIntake().record;
    expect(audit).toMatchObject({ record: 'intake', who: 'client', action: 'submitted', at: NOON });
    expect(audit.fields).toEqual(['intake', 'answers', 'review', 'client']);
  });
});

describe('what the client is told', () => {
  test('is what to do next, and nothing of what was found', () => {
    const { receipt, record } = anIntake({ form: anUrgentForm() });
    expect(receipt).toEqual({
      intakeId: record.intake.id,
      receivedAt: NOON,
      crisisHelp: 'full',
      staffBackAt: null,
      confirmationByEmail: true,
    });
  });

  test('outside the hours includes when somebody is back', () => {
    const { receipt } = anIntake({ now: later(6 * 60) });
    expect(receipt.staffBackAt).toEqual(new Date('2026-12-02T14:00:00Z'));
  });
});

describe('the mails that follow', () => {
  test('are two for an adult without risk', () => {
    expect(kinds()).toEqual(['intake-received', 'intake-notice']);
  });

  test('alert the person on call, and the backup later, when it is urgent', () => {
    const { mails } = anIntake({ form: anUrgentForm() }).record;
    expect(mails.map(({ kind, due }) => [kind, due])).toEqual([
      ['intake-received', NOON],
      ['intake-notice', NOON],
      ['urgent-intake', NOON],
      ['urgent-intake-backup', later(15)],
    ]);
  });

  test.for([
    ['the address is not safe', { email: false, call: true, voicemail: false }, true],
    ['mail was not agreed to', { email: true, call: true, voicemail: false }, false],
  ] as const)('leave the client in peace when %s', ([, safeToUse, agreed]) => {
    const form = aForm();
    const given = {
      ...form,
      contact: { ...form.contact, safeToUse },
      consents: { ...form.consents, email: agreed },
    };
    expect(kinds({ form: given })).toEqual(['intake-notice']);
    expect(anIntake({ form: given }).receipt.confirmationByEmail).toBe(false);
  });
});
