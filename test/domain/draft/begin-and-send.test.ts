import { describe, expect, test } from 'vitest';
import { sendDraft } from '../../../domain/draft/send-draft.ts';
import { aDraft } from '../../support/drafts.ts';
import { anIntake, later, NOON } from '../../support/intake-record.ts';

const DAYS_14 = 14 * 24 * 60;

describe('a form that its own holder begins', () => {
  const { draft, audit, link } = aDraft({ hash: 'its-hash' });

  test('is kept open for fourteen days', () => {
    expect(draft).toMatchObject({ state: 'open', begunAt: NOON, goodUntil: later(DAYS_14) });
    expect(draft).toMatchObject({ version: 1, generation: 0, linksAsked: 0 });
  });

  test('is on record as theirs, by the parts that were given and no answer', () => {
    expect(audit).toEqual({
      ...{ id: audit.id, record: 'draft', recordId: draft.id, at: NOON },
      ...{ who: 'client', action: 'began', fields: ['agree', 'birth'] },
    });
  });

  test('is opened by its page for as long as it is kept', () => {
    expect(link).toEqual({
      ...{ hash: 'its-hash', purpose: 'draft', recordId: draft.id, expiresAt: later(DAYS_14) },
    });
  });
});

describe('a draft that was sent', () => {
  const { draft } = aDraft();
  const { receipt, record } = anIntake();
  const by = { token: 'the-token', request: 'the-request' };
  const end = () => sendDraft(draft, { receipt, clientId: record.client.id, by });

  test('leaves what its sender was told and how a repeat is known, and not one answer', () => {
    expect(end().sent).toEqual({
      ...{ state: 'sent', id: draft.id, version: draft.version + 1 },
      ...{ goodUntil: draft.goodUntil, receipt, by },
    });
  });

  test('lets the same page take the request back for an hour', () => {
    expect(end().link).toEqual({
      ...{ hash: 'the-token', purpose: 'receipt', recordId: receipt.intakeId },
      expiresAt: new Date(receipt.receivedAt.getTime() + 60 * 60_000),
    });
  });

  test('stands in no list of staff, unless they began it', () => {
    expect(end().request).toBeUndefined();
  });
});
