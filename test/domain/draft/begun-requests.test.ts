import { describe, expect, test } from 'vitest';
import { beginByTelephone } from '../../../domain/draft/begin-by-telephone.ts';
import { listedUntil, standingOf } from '../../../domain/draft/begun-request.ts';
import type { Draft } from '../../../domain/draft/draft.ts';
import { draftedForm } from '../../../domain/draft/drafted-form.ts';
import { keepParts } from '../../../domain/draft/keep-parts.ts';
import { mailBegun, removeBegun } from '../../../domain/draft/mail-begun.ts';
import { sendDraft } from '../../../domain/draft/send-draft.ts';
import { aCall } from '../../support/a-call.ts';
import { FIRST_PARTS } from '../../support/drafts.ts';
import { anIntake, later, NOON } from '../../support/intake-record.ts';

const DAYS_14 = 14 * 24 * 60;

const begin = (said: Parameters<typeof aCall>[0] = {}) =>
  beginByTelephone({
    caller: aCall(said),
    memberId: 'rosa',
    ids: { draft: 'a-draft', audit: 'an-audit' },
    now: NOON,
  });
const mailing = (beginning = begin(), changes: Partial<Parameters<typeof mailBegun>[0]> = {}) =>
  mailBegun({
    request: beginning.request,
    form: beginning.draft,
    to: null,
    memberId: 'sam',
    auditId: 'a-second-audit',
    now: later(60),
    ...changes,
  });
const sentOf = (draft: Draft) => {
  const { receipt, record } = anIntake();
  const by = { token: 't', request: 'r' };
  const { request } = sendDraft(draft, { receipt, clientId: record.client.id, by });
  if (!request) throw new Error('nobody began it on the telephone');
  return request;
};

describe('a request begun on the telephone', () => {
  test('answers who, how to reach them and when in the form, and nothing else', () => {
    const { draft } = begin();
    expect(Object.entries(draft.parts)).toEqual(
      ['name', 'contact', 'times'].map((part) => [part, { revision: 1, done: true }]),
    );
    expect(draftedForm(draft, {})).toMatchObject({
      contact: {
        name: 'Ana Ruiz',
        email: 'ana@example.org',
        phone: '555 0142',
        safeToUse: { email: true, call: true, voicemail: false },
      },
      consents: { email: true },
      availability: { days: ['mon', 'wed'], times: ['evening'], format: 'either' },
    });
  });

  test('agrees to nothing that is agreed to in the form alone', () => {
    expect(draftedForm(begin().draft, {})['consents']).toEqual({ email: true });
  });

  test('is mailed at once, for as long as the form is kept', () => {
    const { draft, mail } = begin();
    expect(mail).toMatchObject({ kind: 'draft-link', due: NOON, usefulUntil: draft.goodUntil });
    expect(draft).toMatchObject({ mailTo: 'ana@example.org', linksAsked: 1 });
  });

  test('is on record as the work of who took the call, without a value', () => {
    const { audit } = begin();
    expect(audit).toMatchObject({
      who: 'rosa',
      action: 'began',
      fields: ['name', 'contact', 'times'],
    });
  });

  test.each([
    ['is safe to call', { call: true, voicemail: false }, '555 0142'],
    ['is not', { call: false, voicemail: false }, undefined],
  ])('lists the number of somebody who %s', (_, safeToUse, phone) => {
    expect(begin({ safeToUse }).request.phone).toBe(phone);
  });

  test('of somebody who gave no number has none, in the form or in the list', () => {
    const { draft, request } = begin({ phone: null });
    expect(request).not.toHaveProperty('phone');
    expect(request.state).toBe('open');
    expect(Object.keys(draft.values.contact ?? {})).not.toContain('contact.phone');
  });
});

describe('how a begun request stands', () => {
  const { draft, request } = begin();
  const opened = keepParts(draft, { language: 'en', parts: FIRST_PARTS });

  test.each([
    ['waiting until somebody answers', request, draft, NOON, 'waiting'],
    ['opened once somebody does', request, opened, NOON, 'opened'],
    ['run out after fourteen days', request, undefined, later(DAYS_14), 'run-out'],
    ['sent, whenever that was', sentOf(draft), undefined, later(2 * DAYS_14), 'sent'],
    ['nothing when it was removed meanwhile', request, undefined, NOON, undefined],
  ] as const)('is %s', (_, one, form, now, standing) => {
    expect(standingOf(one, form, now)).toBe(standing);
  });

  test('is told for fourteen days after its form is gone', () => {
    expect(listedUntil(request)).toEqual(later(2 * DAYS_14));
  });
});

describe('the link of a begun request', () => {
  test('mailed again goes where it went last, and the earlier one stays good', () => {
    expect(mailing()).toMatchObject({
      kind: 'mailed',
      link: {
        draft: { mailTo: 'ana@example.org', generation: 0, linksAsked: 2 },
        audit: { who: 'sam', action: 'asked-for-link', fields: [] },
      },
      answered: undefined,
    });
  });

  test('mailed to the right address ends the earlier one, and answers the form anew', () => {
    const { draft } = begin();
    expect(mailing(undefined, { to: 'ana.right@example.org' })).toMatchObject({
      kind: 'mailed',
      link: {
        draft: {
          mailTo: 'ana.right@example.org',
          generation: 1,
          parts: { contact: { revision: draft.version + 1, done: true } },
        },
        audit: { fields: ['address'] },
      },
      request: { email: 'ana.right@example.org' },
      answered: 'ana.right@example.org',
    });
  });

  test('mailed to the right address leaves open what else the form asks about reaching them', () => {
    const { draft } = begin();
    const contact = { revision: 1, done: false };
    const form = { ...draft, parts: { ...draft.parts, contact } };
    expect(mailing(undefined, { to: 'ana.right@example.org', form })).toMatchObject({
      link: { draft: { parts: { contact: { revision: draft.version + 1, done: false } } } },
    });
  });

  test.each([
    ['ten were mailed', { form: { ...begin().draft, linksAsked: 10 } }, 'too-many-links'],
    ['the form has run out', { now: later(DAYS_14) }, 'draft-run-out'],
    ['the form is gone', { form: undefined }, 'draft-run-out'],
    ['the form was sent', { request: sentOf(begin().draft) }, 'draft-sent'],
  ] as const)('is mailed no more once %s', (_, changes, reason) => {
    expect(mailing(undefined, changes)).toEqual({ kind: 'refused', reason });
  });
});

describe('removing a begun request', () => {
  const asked = { memberId: 'sam', auditId: 'a-second-audit', now: later(60) };

  test('is on record', () => {
    expect(removeBegun({ request: begin().request, ...asked })).toMatchObject({
      kind: 'removed',
      audit: {
        record: 'draft',
        recordId: 'a-draft',
        who: 'sam',
        action: 'removed-form',
        fields: [],
      },
    });
  });

  test('never touches one that was sent', () => {
    expect(removeBegun({ request: sentOf(begin().draft), ...asked })).toEqual({
      kind: 'refused',
      reason: 'draft-sent',
    });
  });
});
