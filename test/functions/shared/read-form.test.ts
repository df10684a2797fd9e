import { describe, expect, test } from 'vitest';
import { readForm } from '../../../functions/shared/read-form.ts';

const FORM = 'application/x-www-form-urlencoded';
const read = (body: unknown, contentType: string | undefined = FORM, isBase64Encoded = false) =>
  readForm({ body, contentType, isBase64Encoded }, 200);

describe('a form', () => {
  test('is read by its fields, decoded', async () => {
    expect(await read('name=%C5%81ucja+R&x=')).toEqual({
      kind: 'read',
      body: { name: 'Łucja R', x: '' },
    });
  });

  test('behind base64 is read alike', async () => {
    const body = Buffer.from('a=1').toString('base64');
    expect(await read(body, FORM, true)).toEqual({ kind: 'read', body: { a: '1' } });
  });

  test.for([undefined, ''])('that is not there (%o) is no body', async (body) => {
    expect(await read(body)).toEqual({ kind: 'read', body: undefined });
  });

  test('cannot reach the prototype of anything', async () => {
    await read('__proto__=x&constructor=y');
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});

describe('what is refused', () => {
  const file = [
    '--b',
    'Content-Disposition: form-data; name="f"; filename="a.txt"',
    '',
    'x',
    '--b--',
    '',
  ].join('\r\n');

  test.for([
    ['too much, before it is read', 'a'.repeat(201), FORM, 'too-large'],
    ['JSON', '{"a":1}', 'application/json', 'not-a-form'],
    ['a text', 'a=1', 'text/plain', 'not-a-form'],
    ['no type at all', 'a=1', '', 'not-a-form'],
    ['a file', file, 'multipart/form-data; boundary=b', 'not-a-form'],
    ['parts without their line', file, 'multipart/form-data', 'not-a-form'],
    ['parts that are cut off', file.slice(0, 40), 'multipart/form-data; boundary=b', 'not-a-form'],
  ] as const)('%s', async ([, body, contentType, problem]) => {
    expect(await read(body, contentType)).toEqual({ kind: 'refused', problem });
  });
});
