import { FOCUS_AREAS } from '../focus/suggestion.ts';
import type { HeardTheme } from './heard-themes.ts';
import type { NarrativeReading } from './narrative.ts';

/** Gathers what speaks for each area, strongest first. */
export function areaEvidence(
  heard: readonly HeardTheme[],
): Pick<NarrativeReading, 'evidence' | 'elsewhere'> {
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
