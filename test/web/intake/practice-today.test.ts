import { describe, expect, test } from 'vitest';
import { dayIn, practiceToday } from '../../../web/intake/practice-today.ts';
import { preferredLanguage } from '../../../web/shared/preferred-language.ts';
import { shiftCounter } from '../../../web/shared/leave.ts';
import { openPractice, settings } from './practice.ts';

const lateEvening = new Date('2026-11-25T03:30:00Z');

describe('the day at the practice', () => {
  test('is what the service says', async () => {
    const told = { ...openPractice, today: '2026-11-30', phone: '770-555-0100' };
    const { today, practice } = await practiceToday(
      async () => Response.json(told),
      settings,
      lateEvening,
    );
    expect(today).toBe('2026-11-30');
    expect(practice.phone).toBe('770-555-0100');
  });

  test.each([
    ['does not answer', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['answers with something else', async () => Response.json({ today: 'soon' })],
  ])('is counted in its zone where the service %s', async (_how, fetch) => {
    const { today, practice } = await practiceToday(fetch, settings, lateEvening);
    expect(today).toBe('2026-11-24');
    expect(practice.phone).toBe(settings.phone);
  });

  test('depends on the zone', () => {
    expect(dayIn('Europe/Madrid', lateEvening)).toBe('2026-11-25');
  });
});

describe('the language at first', () => {
  test.each([
    [['es-MX', 'en'], 'es'],
    [['fr-CA', 'es'], 'es'],
    [['fr'], 'en'],
    [[], 'en'],
  ] as const)('for a browser that asks for %j is %s', (wanted, language) => {
    expect(preferredLanguage(wanted, ['en', 'es'])).toBe(language);
  });

  test('is one the practice offers', () => {
    expect(preferredLanguage(['en'], ['es'])).toBe('es');
  });
});

describe('leaving by the keyboard', () => {
  const press = (keys: readonly (readonly [string, number])[]) => {
    const pressed = shiftCounter();
    return keys.map(([key, at]) => pressed(key, at)).at(-1);
  };

  test('takes three presses of Shift', () => {
    expect(
      press([
        ['Shift', 0],
        ['Shift', 300],
      ]),
    ).toBe(false);
    expect(
      press([
        ['Shift', 0],
        ['Shift', 300],
        ['Shift', 600],
      ]),
    ).toBe(true);
  });

  test('is not set off by capitals or by slow presses', () => {
    expect(
      press([
        ['Shift', 0],
        ['A', 50],
        ['Shift', 300],
        ['B', 350],
        ['Shift', 600],
      ]),
    ).toBe(false);
    expect(
      press([
        ['Shift', 0],
        ['Shift', 1500],
        ['Shift', 3000],
      ]),
    ).toBe(false);
  });
});
