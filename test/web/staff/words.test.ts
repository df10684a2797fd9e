import { describe, expect, test } from 'vitest';
import { clientsPick, comparedWithSuggestion } from '../../../web/staff/words/focus-areas.ts';
import { bandsInWords, PHQ9_SCALE, totalWords } from '../../../web/staff/words/measures.ts';
import { mailTrouble, mailWords } from '../../../web/staff/words/mails.ts';
import { dayWords, partOfDayWords, staffName } from '../../../web/staff/words/records.ts';
import { makeTimes, waitingTime, yearsOld } from '../../../web/staff/words/times.ts';
import { ME } from './support/records.ts';

describe('waiting time', () => {
  const asked = new Date('2026-11-24T12:00:00Z');
  const after = (ms: number) => waitingTime(asked, new Date(asked.getTime() + ms));
  const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];

  test.each([
    [59 * second, 'less than a minute'],
    [minute, '1 min'],
    [hour - 1, '59 min'],
    [hour, '1 h'],
    [2 * hour + 10 * minute, '2 h 10 min'],
    [day - 1, '23 h 59 min'],
    [day, '1 d'],
    [3 * day + 4 * hour + 59 * minute, '3 d 4 h'],
    [-hour, 'less than a minute'],
  ])('%d ms reads as %s', (ms, words) => expect(after(ms)).toBe(words));
});

describe('times', () => {
  test('moments are told on the clock of the practice, across a change of the clocks', () => {
    const times = makeTimes('America/New_York');
    expect(times.moment('2026-07-01T13:05:00Z')).toBe('Wed, Jul 1, 9:05 AM');
    expect(times.moment('2026-12-01T13:05:00Z')).toBe('Tue, Dec 1, 8:05 AM');
  });

  test('a birthday is the day that was typed, whatever the zone', () => {
    expect(makeTimes('Pacific/Kiritimati').day('1984-03-09')).toBe('March 9, 1984');
    expect(makeTimes('Pacific/Pago_Pago').day('1984-03-09')).toBe('March 9, 1984');
  });

  test('age counts whole years, and grows on the birthday', () => {
    expect(yearsOld('1984-03-09', '2026-03-08')).toBe(41);
    expect(yearsOld('1984-03-09', '2026-03-09')).toBe(42);
  });
});

test('all days and all times are said in short', () => {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const always = { days: [...days], times: ['morning', 'afternoon', 'evening'] as const };
  const availability = { ...always, times: [...always.times], format: 'either' as const };
  expect([dayWords(availability), partOfDayWords(availability)]).toEqual(['any day', 'any time']);
});

test('staff read their own name as "you", and no long id of anybody else', () => {
  expect(staffName(ME, ME)).toBe('you');
  expect(staffName(ME, 'someone-else')).toBe('staff 1234');
  expect(staffName('dana@example.org', ME)).toBe('dana@example.org');
});

test('a mail that came back is trouble although it was sent', () => {
  const mail = { state: 'sent', feedback: 'bounced' } as const;
  expect(mailTrouble(mail)).toBe(true);
  expect(mailWords(mail)).toBe('sent, bounced: the address does not take mail');
  expect(mailTrouble({ state: 'dropped', feedback: 'none' })).toBe(false);
});

test('with items skipped a total is a lower bound', () => {
  expect(totalWords({ total: 16, unanswered: 1 }, PHQ9_SCALE)).toBe('at least 16 of 27');
  expect(totalWords({ total: 16, unanswered: 0 }, PHQ9_SCALE)).toBe('16 of 27');
});

test('the bands of the PHQ-9 are the published ones', () => {
  expect(bandsInWords(PHQ9_SCALE)).toBe(
    '0–4 minimal, 5–9 mild, 10–14 moderate, 15–19 moderately severe, 20–27 severe',
  );
});

describe('beside a decision', () => {
  const suggested = { primary: 'grief' } as const;
  test.each([
    [{ primary: 'grief', secondary: null } as const, 'The suggestion was: Grief and loss.'],
    [null, 'The suggestion was: Grief and loss.'],
    [
      { primary: 'role_dispute', secondary: 'grief' } as const,
      'Differs from the suggestion. The suggestion was: Grief and loss.',
    ],
  ])('%o is compared in words', (focus, words) => {
    expect(comparedWithSuggestion(focus, suggested)).toBe(words);
  });

  test('not said and not sure are two different picks', () => {
    expect(clientsPick(null)).not.toBe(clientsPick('not-sure'));
  });
});
