import { expect, test } from 'vitest';
import { frameOf, log, type LogLine } from '../../../functions/shared/log.ts';

const written = (line: LogLine) => {
  const lines: string[] = [];
  log(line, (text) => lines.push(text));
  return lines;
};

test('writes codes, ids and counts as one line of JSON', () => {
  expect(
    written({
      level: 'error',
      code: 'request-failed',
      route: 'GET /api/staff/intakes/{id}',
      count: 2,
    }),
  ).toEqual([
    '{"level":"error","code":"request-failed","route":"GET /api/staff/intakes/{id}","count":2}',
  ]);
});

test('leaves out what is not on the list, and withholds what looks like a text', () => {
  const line = { level: 'warn', code: 'x', name: 'Ana Ruiz <ana@example.org>', body: 'secret' };
  expect(written(line as LogLine)).toEqual(['{"level":"warn","code":"x","name":"withheld"}']);
});

test('withholds what could start a line of its own', () => {
  expect(written({ level: 'info', code: 'x', intakeId: 'a\n{"level":"error"}' })).toEqual([
    '{"level":"info","code":"x","intakeId":"withheld"}',
  ]);
});

test('finds where an error was thrown, whatever its message says', () => {
  const error = new Error('Ana\n    at home (12.ts:1:1)\n    at 12.ts:1:1');
  expect(frameOf(error)).toMatch(/^log\.test\.ts:\d+:\d+$/);
  expect(frameOf('a text')).toBeUndefined();
});
