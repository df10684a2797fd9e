import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const docs = resolve(import.meta.dirname, '../../docs');

/** A title may break over lines, and quotes it as the source writes it. */
const plain = (text: string) => text.replaceAll(/\\'/g, "'").replaceAll(/\s+/g, ' ');

/** The tests that a page of docs/ links to, each by its title and its file from there. */
export const testsNamedIn = (page: string): readonly (readonly [title: string, file: string])[] =>
  [...readFileSync(join(docs, page), 'utf8').matchAll(/\[([^\]]+)\]\((\.\.\/test\/[^)]+)\)/g)].map(
    ([, title = '', file = '']) => [title, file] as const,
  );

/** Whether that file is there and holds a test of that title. */
export function isThere([title, file]: readonly [title: string, file: string]): boolean {
  const path = join(docs, file);
  return existsSync(path) && plain(readFileSync(path, 'utf8')).includes(plain(title));
}
