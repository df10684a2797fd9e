import { describe, expect, test } from 'vitest';
import { cell, pairsAsCsv, pairsAsJson } from '../../../web/staff/practice/pairs-file.ts';

const PAIRS = [
  {
    suggested: { primary: 'none', secondary: null, strength: 'unclear' },
    confirmed: { primary: 'grief', secondary: 'role_transition' },
  },
] as const;

describe('the file of pairs', () => {
  test('is a table with a line for each pair', () => {
    expect(pairsAsCsv(PAIRS).split('\r\n')).toEqual([
      'suggested,suggested_second,strength,confirmed,confirmed_second',
      'none,,unclear,grief,role_transition',
      '',
    ]);
  });

  test('or JSON that reads back the same', () => {
    expect(JSON.parse(pairsAsJson(PAIRS))).toEqual(PAIRS);
  });

  test.for(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'holds nothing that a spreadsheet would run: %j',
    (formula) => {
      expect(cell(formula).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test('keeps a comma, a mark and a line end inside their cell', () => {
    expect(cell('a,"b"\nc')).toBe('"a,""b""\nc"');
  });
});
