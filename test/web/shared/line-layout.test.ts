import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_KINDS } from '../../../schemas/timeline.ts';
import { layLine, onsetOnLine } from '../../../web/shared/life-line/line-layout.ts';

const today = '2026-11-24';
const words = { kind: (kind: string) => kind, month: (month: string) => month, onset: 'onset' };
const month = fc
  .tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`);
const anyEvents = fc.array(
  fc.record({
    month,
    kind: fc.constantFrom(...EVENT_KINDS),
    label: fc.constantFrom(undefined, 'a few words'),
  }),
  { maxLength: 12 },
);

describe('the line of two years', () => {
  test('writes no words over others, loses none, and keeps their order', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { marks } = layLine(events, null, { today, words });
        expect(marks).toHaveLength(events.length);
        marks.slice(1).forEach((mark, at) => {
          const above = marks[at];
          if (!above) return;
          expect(mark.y).toBeGreaterThanOrEqual(above.y);
          const height = above.note === '' ? 19 : 38;
          expect(mark.textY - above.textY).toBeGreaterThanOrEqual(height);
        });
      }),
    );
  });

  test('puts every event between two years ago and now, the later the lower', () => {
    const at = (told: string) =>
      layLine([{ month: told, kind: 'move' }], null, { today, words }).marks[0]?.y ?? NaN;
    const { top, bottom } = layLine([], null, { today, words });
    expect(at('2019-01')).toBe(top);
    expect(at('2024-11')).toBe(top);
    expect(at('2026-11')).toBe(bottom);
    expect(at('2025-11')).toBe((top + bottom) / 2);
  });
});

describe('the onset on the line', () => {
  const month2026 = (at: number) => 2026 * 12 + at - 1;
  test.each([
    [
      'the month that was marked',
      '2026-03',
      '4-6-months',
      { from: month2026(3), to: month2026(3) },
    ],
    [
      'else the months the question leaves open',
      undefined,
      '4-6-months',
      { from: month2026(5), to: month2026(7) },
    ],
    ['before the line where it is longer ago', undefined, 'over-2-years', 'before'],
    ['before the line where that was marked', '2020', '1-2-years', 'before'],
    ['nowhere where nothing was said', undefined, undefined, null],
  ] as const)('is %s', (_what, marked, told, expected) => {
    expect(onsetOnLine(marked, told, today)).toEqual(expected);
  });
});
