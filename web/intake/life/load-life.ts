import type { Language } from '../../../schemas/practice.ts';
import type { LifeWords } from './life-words.ts';

const WORDS: { readonly [Tongue in Language]: () => Promise<{ readonly default: LifeWords }> } = {
  en: () => import('./life.en.ts'),
  es: () => import('./life.es.ts'),
};

/** What these pages say in one language. */
export const loadLifeWords = async (language: Language): Promise<LifeWords> =>
  (await WORDS[language]()).default;

/** The pages of the circle and the line with their words: a part of the form that is fetched when it nears. */
export async function loadLife(language: Language) {
  const [{ default: pages }, words] = await Promise.all([
    import('./life-pages.tsx'),
    loadLifeWords(language),
  ]);
  return { ...pages, words, language };
}

export type Life = Awaited<ReturnType<typeof loadLife>>;
