import { describe, expect, test } from 'vitest';
import {
  holdIn,
  isHeld,
  isFromBefore,
  mayGoOut,
  orderHold,
  type MailHold,
} from '../../../domain/mail/mail-hold.ts';
import { after, NOON } from '../../support/mail.ts';

const member = { id: 'sub-administrator', role: 'administrator' } as const;
const open: MailHold = { table: 'records', state: 'open', since: NOON };
const LATER = after(NOON, 3600);
const inTable = (kept: MailHold | undefined, table: string) =>
  holdIn(kept, { table, auditId: 'audit-1', now: LATER });

describe('whether mails go out', () => {
  test('is yes where the records never said so, and is written down for the table they are in', () => {
    expect(inTable(undefined, 'records')).toEqual({
      hold: { table: 'records', state: 'open', since: LATER },
      news: {},
    });
  });

  test.for(['open', 'ordered', 'restored'] as const)(
    'stays as it is (%s) in the table where it was written',
    (state) => {
      const kept = { ...open, state };
      expect(inTable(kept, 'records')).toEqual({ hold: kept });
    },
  );

  test.for(['open', 'ordered'] as const)(
    'is no in a table of another name, whatever it was (%s), and that is on record',
    (state) => {
      const { hold, news } = inTable({ ...open, state }, 'records-restored');
      expect(hold).toEqual({ table: 'records-restored', state: 'restored', since: LATER });
      expect(news?.audit).toMatchObject({
        id: 'audit-1',
        record: 'mail',
        who: 'clock',
        action: 'held-back',
        at: LATER,
      });
    },
  );

  test('lets an urgent alert go that was planned since, and nothing else', () => {
    const held: MailHold = { ...open, state: 'restored', since: LATER };
    const mail = (kind: 'urgent-intake' | 'urgent-intake-backup' | 'intake-notice', at: Date) =>
      mayGoOut({ kind, createdAt: at }, held);
    expect(mail('urgent-intake', LATER)).toBe(true);
    expect(mail('urgent-intake-backup', LATER)).toBe(true);
    expect(mail('urgent-intake', NOON)).toBe(false);
    expect(mail('urgent-intake', after(LATER, -11 * 60))).toBe(false);
    expect(mail('intake-notice', LATER)).toBe(false);
    expect(mayGoOut({ kind: 'intake-notice', createdAt: NOON }, open)).toBe(true);
  });
});

test('an alert that came in before anybody saw that the records were restored does not wait (seed 46)', () => {
  const held: MailHold = { ...open, state: 'restored', since: LATER };
  const createdAt = after(LATER, -60);
  expect(mayGoOut({ kind: 'urgent-intake', createdAt }, held)).toBe(true);
  expect(mayGoOut({ kind: 'intake-notice', createdAt }, held)).toBe(false);
});

test('a mail that was planned before the mails were let go may have gone, and an alert is not asked about', () => {
  const letGo = { ...open, since: LATER };
  expect(isFromBefore({ kind: 'intake-notice', createdAt: NOON }, letGo)).toBe(true);
  expect(isFromBefore({ kind: 'intake-notice', createdAt: LATER }, letGo)).toBe(false);
  expect(isFromBefore({ kind: 'urgent-intake', createdAt: NOON }, letGo)).toBe(false);
});

describe('an administrator', () => {
  const order = (hold: MailHold, held: boolean) =>
    orderHold({ hold, held, member, auditId: 'audit-1', now: LATER });

  test.for([
    ['holds mails back', 'open', true, 'ordered', 'held-back'],
    ['lets mails go that were held', 'ordered', false, 'open', 'let-go'],
    ['lets mails go after a restore', 'restored', false, 'open', 'let-go'],
  ] as const)('%s', ([, state, held, becomes, action]) => {
    expect(order({ ...open, state }, held)).toMatchObject({
      kind: 'ordered',
      hold: { table: 'records', state: becomes, since: LATER },
      audit: { who: member.id, action, record: 'mail', at: LATER, fields: ['state'] },
    });
  });

  test('says nothing new by saying what is so', () => {
    for (const state of ['open', 'ordered', 'restored'] as const) {
      const hold = { ...open, state };
      expect(order(hold, isHeld(hold))).toEqual({ kind: 'already' });
    }
  });
});
