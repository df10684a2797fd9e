import { FOCUS_AREAS } from '../focus/suggestion.ts';
import { THEMES } from './lists/themes.ts';
import type { Theme } from './lists/theme.ts';
import type { NarrativeReading } from './narrative.ts';
import { isFromChildhood } from './phrase-context.ts';
import { makePhraseIndex } from './phrase-index.ts';
import { quoted } from './quoted.ts';
import type { Token } from './token.ts';

const findThemes = makePhraseIndex(
  THEMES.flatMap((theme) => theme.phrases.map((phrase) => ({ phrase, theme }))),
);

/** Gathers what speaks for each area, strongest first; a theme counts once, with its first words. */
export function areaEvidence(
  text: string,
  sentences: readonly (readonly Token[])[],
): Pick<NarrativeReading, 'evidence' | 'elsewhere'> {
  const heard = themesHeard(text, sentences);
  const tellsOfDeath = heard.some(({ theme }) => theme.area === 'grief');
  const counted = heard
    .filter(({ theme }) => !theme.nameOnly || !tellsOfDeath)
    .toSorted((a, b) => b.theme.weight - a.theme.weight);
  const evidence = FOCUS_AREAS.flatMap((area) =>
    counted
      .filter(({ theme }) => theme.area === area)
      .map(({ theme: { name, weight }, phrase }) => ({ area, about: name, phrase, weight })),
  );
  const elsewhere = counted.filter(({ theme }) => theme.area === 'elsewhere');
  return { evidence, elsewhere: elsewhere.reduce((sum, { theme }) => sum + theme.weight, 0) };
}

type Heard = { readonly theme: Theme; readonly phrase: string };

function themesHeard(text: string, sentences: readonly (readonly Token[])[]): readonly Heard[] {
  const heard = new Map<Theme, Heard>();
  for (const tokens of sentences) {
    for (const found of findThemes(tokens)) {
      const { theme } = found.row;
      if (theme.area === 'grief' && isFromChildhood(tokens, found)) continue;
      if (!heard.has(theme)) heard.set(theme, { theme, phrase: quoted(text, tokens, found) });
    }
  }
  return [...heard.values()];
}
