import { describe, expect, test } from 'vitest';
import { AMOUNTS, tieOf } from '../../../domain/intake/inventory.ts';

describe('the tie to a person', () => {
  test.each([
    ['support', { support: 'some' }],
    ['support', { support: 'a-lot', strain: 'none' }],
    ['strain', { strain: 'a-lot' }],
    ['both', { support: 'some', strain: 'some' }],
    ['unsaid', {}],
    ['unsaid', { support: 'none', strain: 'none' }],
  ] as const)('is %s with %o', (tie, told) => {
    expect(tieOf({ name: 'M', ...told })).toBe(tie);
  });

  test('is cut off or ended by death whatever it was like', () => {
    for (const support of AMOUNTS) {
      for (const strain of AMOUNTS) {
        expect(tieOf({ name: 'M', support, strain, standing: 'lost-touch' })).toBe('cut-off');
        expect(tieOf({ name: 'M', support, strain, standing: 'died' })).toBe('died');
      }
    }
  });
});
