import type { Language } from '../domain/practice/languages.ts';

const lists = new Map<Language, Intl.ListFormat>();

/** Ways of which one is enough, in one sentence: "call, text or write". */
export function anyOf(language: Language, ways: readonly string[]): string {
  const list = lists.get(language) ?? new Intl.ListFormat(language, { type: 'disjunction' });
  lists.set(language, list);
  return list.format(ways);
}
