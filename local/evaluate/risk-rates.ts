import { rateOf, type Rate } from '../../domain/agreement/interval.ts';
import type { RiskHint } from '../../domain/focus/suggestion.ts';

type Kind = RiskHint['kind'];
/** The risks in a sentence, and those that were heard in it. */
export type ReadSentence = { readonly there: readonly Kind[]; readonly heard: readonly Kind[] };

/** Thoughts and plans are one risk here: whichever is heard, somebody asks. */
const RISKS: Readonly<Record<string, readonly Kind[]>> = {
  suicide: ['suicide_passive', 'suicide_active'],
  self_harm: ['self_harm'],
  harm_to_others: ['harm_to_others'],
  abuse_or_violence: ['abuse_or_violence'],
  psychosis_or_mania: ['psychosis_or_mania'],
};

type RiskRates = { readonly risk: string; readonly found: Rate; readonly right: Rate };

/** For each risk that is in any of the sentences: found of what is there, and right of what was said. */
export function riskRates(sentences: readonly ReadSentence[]): readonly RiskRates[] {
  return Object.entries(RISKS).flatMap(([risk, kinds]) => {
    const isOf = (named: readonly Kind[]) => named.some((kind) => kinds.includes(kind));
    const there = sentences.filter((one) => isOf(one.there));
    if (there.length === 0) return [];
    const said = sentences.filter((one) => isOf(one.heard));
    const hits = there.filter((one) => isOf(one.heard)).length;
    return [{ risk, found: rateOf(hits, there.length), right: rateOf(hits, said.length) }];
  });
}
