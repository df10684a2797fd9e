import type { AgreementReply } from '../../../schemas/agreement.ts';

type Pair = AgreementReply['pairs'][number];

const COLUMNS: readonly (readonly [name: string, of: (pair: Pair) => string])[] = [
  ['suggested', ({ suggested }) => suggested.primary],
  ['suggested_second', ({ suggested }) => suggested.secondary ?? ''],
  ['strength', ({ suggested }) => suggested.strength],
  ['confirmed', ({ confirmed }) => confirmed.primary],
  ['confirmed_second', ({ confirmed }) => confirmed.secondary ?? ''],
];

/** The pairs as a table for a spreadsheet (RFC 4180); they name nobody. */
export function pairsAsCsv(pairs: readonly Pair[]): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...pairs.map((pair) => COLUMNS.map(([, of]) => of(pair))),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

export const pairsAsJson = (pairs: readonly Pair[]): string =>
  `${JSON.stringify(pairs, null, 2)}\n`;

/** A spreadsheet runs what begins like a formula; an apostrophe before it makes it text. */
export function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
