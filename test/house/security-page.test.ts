import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const docs = resolve(import.meta.dirname, '../../docs');
const page = readFileSync(join(docs, 'security.md'), 'utf8');
const named = [...page.matchAll(/\[([^\]]+)\]\((\.\.\/test\/[^)]+)\)/g)].map(
  ([, title = '', file = '']) => [title, file] as const,
);

/** A title may break over lines, and quotes it as the source writes it. */
const plain = (text: string) => text.replaceAll(/\\'/g, "'").replaceAll(/\s+/g, ' ');

describe('the page on security', () => {
  test('names tests', () => {
    expect(named.length).toBeGreaterThan(30);
  });

  test.for(named)('names one that is there: %s, in %s', ([title, file]) => {
    const path = join(docs, file);
    expect(existsSync(path)).toBe(true);
    expect(plain(readFileSync(path, 'utf8'))).toContain(plain(title));
  });
});
