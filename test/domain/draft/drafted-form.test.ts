import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftedForm } from '../../../domain/draft/drafted-form.ts';

const language = 'en' as const;
const form = (unasked: Readonly<Record<string, unknown>>) =>
  draftedForm({ language, values: {} }, unasked);

describe('the form that a draft makes', () => {
  test('holds each value at its place, a number being a place in a list', () => {
    expect(form({ 'contact.name': 'Ana', 'people.1.name': 'Bo', 'people.0.name': 'Al' })).toEqual({
      language,
      answers: { focus: {} },
      contact: { name: 'Ana' },
      people: [{ name: 'Al' }, { name: 'Bo' }],
    });
  });

  test('changes nothing that was given', () => {
    const contact = { name: 'Ana' };
    form({ contact, 'contact.name': 'Bo' });
    expect(contact).toEqual({ name: 'Ana' });
  });

  test('puts a field in the place of a value that cannot hold it', () => {
    expect(form({ 'language.x': 1, contact: 'Ana', 'contact.name': 'Bo' })).toMatchObject({
      language: { x: 1 },
      contact: { name: 'Bo' },
    });
  });

  test('reaches nothing but itself, whatever its fields are called', () => {
    const step = fc.constantFrom(
      'constructor',
      'prototype',
      '__proto__',
      'length',
      '0',
      'toString',
      'x',
    );
    const path = fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) => steps.join('.'));
    const names = () =>
      [Object, Array, String, Function].flatMap((each) => [
        ...Object.getOwnPropertyNames(each),
        ...Object.getOwnPropertyNames(each.prototype),
      ]);
    const before = names();
    fc.assert(
      fc.property(fc.dictionary(path, fc.jsonValue()), (unasked) => {
        form(unasked);
        expect(names()).toEqual(before);
        expect('x' in {}).toBe(false);
      }),
    );
  });
});
