import type { Language } from '../../schemas/practice.ts';
import type { Messages } from './messages.ts';

/** Only the language at hand is loaded: a phone on a poor line should not carry the others. */
const LOADERS: { readonly [Tongue in Language]: () => Promise<{ readonly default: Messages }> } = {
  en: () => import('./messages.en.ts'),
  es: () => import('./messages.es.ts'),
};

/** Everything the form says in one language; refused where the line is down. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  (await LOADERS[language]()).default;
