import { describe, expect, test } from 'vitest';
import type { AuditRow } from '../../../schemas/audit.ts';
import { historyLines } from '../../../web/staff/intake/history.ts';
import { actionWords, listName } from '../../../web/staff/words/history.ts';
import { aDetail } from './support/records.ts';

const row = (minute: number, action: string, who = 'sub-maya'): AuditRow => ({
  id: `row-${minute}`,
  at: `2026-11-24T14:${String(minute).padStart(2, '0')}:00.000Z`,
  who,
  action,
  record: 'intake',
  recordId: 'an-intake',
  fields: ['intake'],
  count: null,
});

describe('the history of a request', () => {
  test('has what was done and what was mailed in one line of time, newest first', () => {
    const { mails } = aDetail(1);
    const lines = historyLines([row(1, 'read'), row(9, 'decided')], mails);
    expect(lines).toHaveLength(2 + mails.length);
    expect(lines.map(({ at }) => at)).toEqual(
      lines
        .map(({ at }) => at)
        .toSorted()
        .reverse(),
    );
  });

  test('tells the opening of a course from that of the request', () => {
    const course = { ...row(2, 'read'), record: 'course' as const };
    expect(historyLines([row(1, 'read'), course], [])).toHaveLength(2);
    expect([actionWords(row(1, 'read')), actionWords(course)]).toEqual([
      'opened it',
      'opened the course',
    ]);
  });

  test.for([
    ['new', 'New'],
    ['waiting-line', 'Line for an opening'],
    ['a-list-to-come', 'a list to come'],
  ] as const)('names the list %s that was read', ([list, name]) => {
    expect(listName(list)).toBe(name);
  });

  test('says once what one person read again and again, and anew after anything else', () => {
    const rows = [row(1, 'read'), row(2, 'read'), row(3, 'read', 'sub-rosa'), row(4, 'read')];
    const told = historyLines(rows, []).map((line) =>
      line.is === 'done' ? [line.row.who, line.times] : [],
    );
    expect(told).toEqual([
      ['sub-maya', 1],
      ['sub-rosa', 1],
      ['sub-maya', 2],
    ]);
  });
});
