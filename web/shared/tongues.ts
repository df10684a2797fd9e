import type { Language } from '../../schemas/practice.ts';

/** The languages to switch to, each by the name its speakers give it. */
export const otherTongues = (
  offered: readonly Language[],
  spoken: Language,
  choose: (language: Language) => void,
) =>
  offered
    .filter((one) => one !== spoken)
    .map((one) => ({ language: one, name: ownName(one), choose: () => choose(one) }));

function ownName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
