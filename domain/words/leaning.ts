import { FOCUS_AREAS, type FocusArea } from '../focus/suggestion.ts';
import type { Leaning, NarrativeReading } from './narrative.ts';

/** Limits of a leaning; measured on texts of other people, and never on the practice's own (docs/model-card.md). */
const LIMITS = {
  /** One strong theme, or several weak ones. */
  leanFrom: 4,
  /** Words about something else raise the bar by half their weight. */
  elsewhereShare: 1 / 2,
  secondFrom: 4,
  secondShare: 1 / 2,
} as const;

/** Decides where the words lean; `null` when they say too little, or more about something else. */
export function leaningOf({
  evidence,
  elsewhere,
}: Pick<NarrativeReading, 'evidence' | 'elsewhere'>): Leaning | null {
  const weight = (area: FocusArea) =>
    evidence.reduce((sum, found) => sum + (found.area === area ? found.weight : 0), 0);
  const [primary, second] = FOCUS_AREAS.toSorted((a, b) => weight(b) - weight(a));
  const bar = LIMITS.leanFrom + elsewhere * LIMITS.elsewhereShare;
  if (!primary || weight(primary) < bar) return null;
  const secondStands =
    second !== undefined &&
    weight(second) >= LIMITS.secondFrom &&
    weight(second) >= weight(primary) * LIMITS.secondShare;
  return { primary, secondary: secondStands ? second : null };
}
