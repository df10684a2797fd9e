import { isFromChildhood } from './phrase-context.ts';
import { makePhraseIndex } from './phrase-index.ts';
import { THEMES } from './lists/themes.ts';
import type { Theme } from './lists/theme.ts';
import { quoted } from './quoted.ts';
import type { Token } from './token.ts';

const findThemes = makePhraseIndex(
  THEMES.flatMap((theme) => theme.phrases.map((phrase) => ({ phrase, theme }))),
);

/** A theme with the first words of the text that speak of it. */
export type HeardTheme = { readonly theme: Theme; readonly phrase: string };

/** Finds what a text speaks of; each theme once, in the order of the text. */
export function heardThemes(
  text: string,
  sentences: readonly (readonly Token[])[],
): readonly HeardTheme[] {
  const heard = new Map<Theme, HeardTheme>();
  for (const tokens of sentences) {
    for (const found of findThemes(tokens)) {
      const { theme } = found.row;
      if (theme.area === 'grief' && isFromChildhood(tokens, found)) continue;
      if (!heard.has(theme)) heard.set(theme, { theme, phrase: quoted(text, tokens, found) });
    }
  }
  return [...heard.values()];
}
