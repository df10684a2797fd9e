import { describe, expect, test } from 'vitest';
import type { CourseClient } from '../../../domain/course/client-store.ts';
import { endsLinks } from '../../../domain/intake/change-contact.ts';
import type { Intake } from '../../../domain/intake/intake.ts';
import { mayPutRight, putRight } from '../../../domain/intake/put-right.ts';
import { aForm } from '../../support/intake-form.ts';
import { anIntake, later } from '../../support/intake-record.ts';

const { intake, client } = anIntake().record;
const THEM: CourseClient = { ...client, remindersOff: false, mayDetail: false };
const NEW = 'ana.right@example.org';

type Told = { readonly intake?: Partial<Intake>; readonly client?: Partial<CourseClient> };
const sent = (told: Told = {}) => ({
  intake: { ...intake, ...told.intake },
  client: { ...THEM, ...told.client },
});
const decide = (wanted: Parameters<typeof putRight>[1], told?: Told) =>
  putRight(sent(told), wanted, 'audit-1', later(9));

function corrected(...asked: Parameters<typeof decide>) {
  const decision = decide(...asked);
  if (decision.kind !== 'put-right') throw new Error(decision.kind);
  return decision;
}

describe('a mistyped address', () => {
  test('is put right, counted, mailed the confirmation, and on record without its value', () => {
    const { contact, mail, audit } = corrected({ email: NEW });
    const { phone, safeToUse } = client;
    expect(contact).toEqual({ email: NEW, phone, safeToUse, generation: 1, timesPutRight: 1 });
    expect(endsLinks(contact)).toBe(true);
    expect(mail).toMatchObject({
      ...{ id: `intake-received_${intake.id}_2`, kind: 'intake-received', due: later(9) },
      about: { record: 'intake', id: intake.id, version: 2 },
    });
    expect(audit).toEqual({
      ...{ id: 'audit-1', record: 'client', recordId: client.id, at: later(9) },
      ...{ who: 'client', action: 'put-right', fields: ['email'] },
    });
  });

  test('that was put right before is the next one', () => {
    const told = { client: { generation: 3, timesPutRight: 2 } };
    expect(corrected({ email: NEW }, told)).toMatchObject({
      contact: { generation: 4, timesPutRight: 3 },
      mail: { about: { version: 5 } },
    });
  });

  test('that mail did not reach counts as right again when it is given once more, without another mail', () => {
    const addressFault = { why: 'bounced', at: later(1) } as const;
    const again = corrected({ email: client.email }, { client: { addressFault } });
    expect(again.audit.fields).toEqual(['addressFault']);
    expect(again).not.toHaveProperty('mail');
    expect(again.contact).not.toHaveProperty('generation');
    expect(corrected({ email: NEW }, { client: { addressFault } })).toHaveProperty('mail');
  });

  test.for([
    [
      'they said that mail is not safe',
      { client: { safeToUse: { ...client.safeToUse, email: false } } },
    ],
    ['they did not agree to mail', { client: { consents: { ...client.consents, email: false } } }],
    ['their form is set aside', { intake: { status: 'quarantined', suspicions: ['too-fast'] } }],
    [
      'their urgent form looks like a script’s',
      { intake: { tier: 'red', suspicions: ['too-fast'] } },
    ],
  ] satisfies readonly (readonly [string, Told])[])(
    'is put right without a mail where %s',
    ([, told]) => {
      const decision = corrected({ email: NEW }, told);
      expect(decision.contact.email).toBe(NEW);
      expect(decision).not.toHaveProperty('mail');
    },
  );
});

describe('a mistyped telephone number', () => {
  test('is put right, and the address with its links and its mails stays', () => {
    const { contact, audit, ...rest } = corrected({ phone: '555-010-0177' });
    const { email, safeToUse } = client;
    expect(contact).toEqual({ email, phone: '555-010-0177', safeToUse, timesPutRight: 1 });
    expect(endsLinks(contact)).toBe(false);
    expect(audit.fields).toEqual(['phone']);
    expect(rest).not.toHaveProperty('mail');
  });
});

test('what was right already changes nothing', () => {
  const { contact } = aForm();
  expect(decide({ email: contact.email, phone: contact.phone })).toEqual({ kind: 'unchanged' });
});

test.for([
  ['withdrawn', { intake: { withdrawnAt: later(2) } }],
  ['active-course', { client: { activeCourse: 'a-course' } }],
  ['too-many-changes', { client: { timesPutRight: 5 } }],
] satisfies readonly (readonly [string, Told])[])(
  'nothing is put right any more: %s',
  ([reason, told]) => {
    expect(decide({ email: NEW }, told)).toEqual({ kind: 'refused', refusal: { reason } });
    expect(mayPutRight(sent(told))).toBe(false);
    expect(mayPutRight(sent())).toBe(true);
  },
);
