import type { Language } from '../../schemas/practice.ts';
import { wordsIn } from '../../emails/words/words-in.ts';
import { RECEIPT_WORDS } from '../../web/visit/receipt/receipt-words.ts';
import { WORDS } from '../../web/visit/words/spoken.ts';
import { loadLifeWords } from '../../web/intake/life/load-life.ts';
import { loadMessages } from '../../web/intake/load-messages.ts';

/** One message that a client reads as a whole, and where it stands. */
export type ClientText = { readonly at: string; readonly text: string };

type Says = (...asked: readonly unknown[]) => unknown;

/**
 * Published wording is not ours to change: PHQ-9, GAD-7 and AUDIT-C are said as their authors wrote
 * them, and whom they belong to as they ask.
 */
const PUBLISHED = ['published', 'alcoholCredit'];

/** Everything that a language says to a client: each object of sentences is one message. */
export async function clientTexts(language: Language): Promise<readonly ClientText[]> {
  return [
    ...textsIn(await loadMessages(language), 'form'),
    ...textsIn(await loadLifeWords(language), 'form.life'),
    ...textsIn(WORDS[language], 'appointments'),
    ...textsIn(RECEIPT_WORDS[language], 'request'),
    ...textsIn(wordsIn(language), 'mail'),
  ];
}

function textsIn(node: object, at: string): readonly ClientText[] {
  const entries = Object.entries(node).filter(([key]) => !PUBLISHED.includes(key));
  const inner = entries.filter(([, value]) => isBranch(value));
  const own = entries.filter(([, value]) => !isBranch(value)).flatMap(([, value]) => said(value));
  return [
    ...(own.length > 0 ? [{ at, text: own.join('\n') }] : []),
    ...inner.flatMap(([key, value]) => textsIn(value as object, `${at}.${key}`)),
  ];
}

/** An object of messages; a list is read as one message with what stands beside it. */
const isBranch = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What takes an argument is asked with a name, a number or a telephone, as a client would read it. */
function said(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(said);
  if (typeof value === 'function') return said(asked(value as Says));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [];
}

function asked(says: Says): unknown {
  for (const given of [
    ['2', '2', '2'],
    [['2'], '2'],
    [{}, 2, '2'],
  ]) {
    try {
      return says(...given);
    } catch {
      // Another kind of argument is wanted.
    }
  }
  throw new Error(`A message cannot be asked: ${says.toString()}`);
}
