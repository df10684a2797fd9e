import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromItem, toItem } from '../../adapters/item.ts';

const name = fc.string().filter((text) => text !== '__proto__');
const number = fc.oneof(fc.maxSafeInteger(), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    number,
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.array(fc.string(), { minLength: 1 }).map((texts) => new Set(texts)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
}));
const stored = fc.dictionary(name, value, { maxKeys: 6 });

describe('an item', () => {
  test("is written as Amazon's own code writes it, and read as that reads it", () => {
    fc.assert(
      fc.property(stored, (given) => {
        const item = toItem(given);
        expect(item).toEqual(marshall(given, { removeUndefinedValues: true }));
        expect(fromItem(item)).toEqual(unmarshall(item));
      }),
    );
  });

  test.for([
    ['a date', new Date(0)],
    ['bytes', new Uint8Array([1])],
    ['no number', Number.NaN],
    ['an endless number', Number.POSITIVE_INFINITY],
    ['a number that would be rounded', 2 ** 60],
    ['an empty set', new Set()],
    ['a set of numbers', new Set([1])],
    ['a function', () => 1],
    ['an object of a class', new (class Kept {})()],
  ] as const)('takes no %s, at any depth', ([, odd]) => {
    expect(() => toItem({ list: [{ odd }] })).toThrow();
  });

  test('of a kind that is never written is a fault to read', () => {
    expect(() => fromItem({ bytes: { B: new Uint8Array([1]) } })).toThrow('never written');
  });
});
