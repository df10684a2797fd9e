import { describe, expect, test } from 'vitest';
import { explain, inPlainWords } from '../../schemas/explain.ts';
import { intakeRequest } from '../../schemas/intake.request.ts';
import { decisionRequest } from '../../schemas/staff.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { aForm } from '../support/intake-form.ts';

const form = intakeRequest({ today: '2026-12-01', minimumAge: 18 });

function complaints(body: unknown) {
  const parsed = form.safeParse(body, inPlainWords);
  return parsed.success ? [] : explain(parsed.error);
}
/** The form with one field replaced, wherever it lies. */
function withField(path: string, value: unknown): unknown {
  const replaced = (at: unknown, [key = '', ...rest]: readonly string[]): unknown => {
    const inner = rest.length > 0 ? replaced(Reflect.get(Object(at), key), rest) : value;
    return Array.isArray(at) ? at.with(Number(key), inner) : { ...Object(at), [key]: inner };
  };
  return replaced(aForm(), path.split('.'));
}

describe('why a field cannot be accepted', () => {
  test.for([
    ['contact.name', undefined, 'is needed'],
    ['contact.name', '   ', 'is needed'],
    ['contact.name', 7, 'must be text'],
    ['contact.name', null, 'must be text'],
    ['contact.name', 'Ana\nRuiz', 'must be one line'],
    ['contact.name', 'Ana\u0000', 'has characters that cannot be used'],
    ['contact.name', 'Ana \u202Eziur', 'has characters that cannot be used'],
    ['contact.name', '\ud800', 'has characters that cannot be used'],
    ['contact.name', 'a'.repeat(101), 'is too long (at most 100 characters)'],
    ['contact.email', 'ana at example', 'must be an email address such as name@example.org'],
    ['contact.phone', 'call me', 'must be a telephone number'],
    ['contact.phone', undefined, 'is needed, unless a call is not safe'],
    ['contact.safeToUse', 'yes', 'must be a group of fields'],
    ['contact.safeToUse.call', 'yes', 'must be true or false'],
    ['dateOfBirth', undefined, 'must be a date such as 1990-04-30'],
    ['dateOfBirth', '04/30/1990', 'must be a date such as 1990-04-30'],
    ['dateOfBirth', '1990-02-30', 'must be a date such as 1990-04-30'],
    ['dateOfBirth', '2026-12-01', 'must be a date in the past'],
    ['language', undefined, 'is needed'],
    ['language', 'tlh', 'is not one of the possible answers'],
    ['consents.privacy', false, 'must be agreed to before you can send the form'],
    ['answers.safety.voicesOrPlots', undefined, 'is needed'],
    ['answers.safety.voicesOrPlots', 'maybe', 'is not one of the possible answers'],
    ['answers.phq9.items', [], 'needs 9 answers'],
    ['answers.phq9.items', 'none', 'must be a list'],
    ['answers.phq9.items.3', 4, 'is not one of the possible answers'],
    ['answers.gad7.items.0', '2', 'is not one of the possible answers'],
    ['availability.days', [], 'needs at least one day'],
    ['availability.days', Array(8).fill('mon'), 'must have at most 7 entries'],
    [
      'answers.focus.whenDied',
      'last May',
      'must be a year, a month or a day, such as 2025, 2025-03 or 2025-03-14',
    ],
    ['timeZone', 'New York', 'must be a time zone'],
  ] as const)('%s: %j', ([field, value, reason]) => {
    expect(complaints(withField(field, value))).toEqual([{ field, reason }]);
  });

  test.for([
    ['a list', []],
    ['a text', 'hello'],
    ['a number', 7],
    ['null', null],
  ] as const)('the body as a whole, being %s', ([, body]) => {
    expect(complaints(body)).toEqual([{ field: 'body', reason: 'must be a group of fields' }]);
  });

  test('names every field at once', () => {
    const body = { ...aForm(), language: undefined, dateOfBirth: 'soon' };
    expect(complaints(body).map(({ field }) => field)).toEqual(['language', 'dateOfBirth']);
  });

  test('names an unknown field where it looks harmless, and never what it holds', () => {
    const attack = '<script>alert(1)</script>';
    const body = { ...aForm(), role: 'administrator', [attack]: 'x' };
    expect(complaints(body)).toEqual([
      { field: 'role', reason: 'is not a known field' },
      { field: '(unnamed)', reason: 'is not a known field' },
    ]);
  });

  test('stays short for a request that is all wrong', () => {
    const body = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, at]));
    expect(complaints(body)).toHaveLength(50);
  });
});

test('says in a decision, too, what is missing', () => {
  const parsed = decisionRequest.safeParse(
    { version: 0, outcome: 'maybe', reason: ' ', confirmedFocus: null },
    inPlainWords,
  );
  expect(parsed.success ? [] : explain(parsed.error)).toEqual([
    { field: 'version', reason: 'must be at least 1' },
    { field: 'outcome', reason: 'is not one of the possible answers' },
    { field: 'reason', reason: 'is needed' },
  ]);
});

test('is quick whatever is typed', async () => {
  const nasty = ['a'.repeat(60_000), 'a@'.repeat(30_000), '1 '.repeat(30_000), '+('.repeat(30_000)];
  const fields = ['contact.name', 'contact.email', 'contact.phone', 'timeZone', 'narrative'];
  const taken = await cpuTimeOf(() => {
    for (const text of nasty) {
      for (const field of fields) expect(complaints(withField(field, text))).toHaveLength(1);
    }
  });
  expect(taken / (nasty.length * fields.length)).toBeLessThan(50);
});
