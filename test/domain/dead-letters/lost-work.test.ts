import { describe, expect, test } from 'vitest';
import {
  errandOf,
  isDealtWith,
  receivedIn,
  receivedWithin,
  type LostWork,
} from '../../../domain/dead-letters/lost-work.ts';
import type { AuditEntry } from '../../../domain/audit.ts';
import { NOON, after } from '../../support/mail.ts';

const lost = (work: LostWork, body = '{}') => ({
  letter: { id: 'a-letter', body, since: NOON },
  work,
});
const WAKE_UP = lost({ kind: 'wake-up' });
const READING = lost({ kind: 'close-reading', intakeIds: ['one', 'two'] });

describe('the work of a dead letter', () => {
  test('that is word of a mail goes back as it came', () => {
    const word = lost({ kind: 'mail-word', mailId: 'intake-received_1' }, 'as it came');
    expect(errandOf(word)).toEqual({ to: 'mail-events-told', bodies: ['as it came'] });
  });

  test('that is a close reading is asked for form by form', () => {
    expect(errandOf(READING)).toEqual({
      to: 'words-again',
      bodies: ['{"intakeId":"one"}', '{"intakeId":"two"}'],
    });
  });

  test.each([
    ['a wake-up, which the next minute makes up for', WAKE_UP],
    ['the reading of forms that are deleted', lost({ kind: 'close-reading', intakeIds: [] })],
    ['unknown', lost({ kind: 'unknown' })],
  ])('is not sent again where it is %s', (_what, letter) => {
    expect(errandOf(letter)).toBeUndefined();
  });
});

describe('a letter is dealt with', () => {
  const ids = ['a-letter'];

  test('where it was named, and where its work can be sent again', () => {
    expect(isDealtWith(READING, { ids, fate: 'sent-again' })).toBe(true);
    expect(isDealtWith(WAKE_UP, { ids, fate: 'sent-again' })).toBe(false);
    expect(isDealtWith(READING, { ids: ['another'], fate: 'sent-again' })).toBe(false);
  });

  test('where it was named to be taken away, whatever it is', () => {
    expect(isDealtWith(WAKE_UP, { ids, fate: 'taken-away' })).toBe(true);
    expect(isDealtWith(WAKE_UP, { ids: ['another'], fate: 'taken-away' })).toBe(false);
  });
});

describe('the forms of a lost batch', () => {
  const row = (overrides: Partial<AuditEntry>): AuditEntry => ({
    ...{ id: 'a-row', record: 'intake', recordId: 'one', at: NOON, who: 'client' },
    ...{ action: 'submitted', fields: [], ...overrides },
  });

  test('were received within a minute of their change being read', () => {
    expect(receivedWithin(NOON, after(NOON, 5))).toEqual({
      from: after(NOON, -60),
      until: after(NOON, 65),
    });
  });

  test('are those that were received then, each once, and none that was only read or changed', () => {
    const trail = [
      row({}),
      row({ action: 'read', recordId: 'two' }),
      row({ action: 'quarantined', recordId: 'three' }),
      row({ record: 'draft', recordId: 'four' }),
      row({}),
    ];
    expect(receivedIn(trail)).toEqual(['one', 'three']);
  });
});
