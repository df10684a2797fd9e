import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RISK_KINDS, type RiskHint } from '../../domain/focus/suggestion.ts';

/**
 * The parts of the corpus of made-up sentences. `first`: what the lists were made on. `learned`:
 * themes that lists and layer learn from. `held-out`: themes that are only ever counted. These are about
 * suicide; the parts of `harm` are about all other risks, and only lists learn from them; `harm-afterwards` was
 * written when the lists stood.
 */
export const CORPUS_PARTS = [
  'first',
  'learned',
  'held-out',
  'harm-learned',
  'harm-held-out',
  'harm-afterwards',
] as const;
export type CorpusPart = (typeof CORPUS_PARTS)[number];

/**
 * A made-up sentence, the risks in it (`-` for none) and its theme or trap. Sentences were written
 * before the rules that read them; each is one line: risks, theme, sentence, with tabs between.
 */
export type RiskSentence = {
  readonly risks: readonly RiskHint['kind'][];
  readonly theme: string;
  readonly sentence: string;
};

export function riskCorpus(part: CorpusPart): readonly RiskSentence[] {
  const folder = path.join(import.meta.dirname, 'risk', part);
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map(sentenceOf);
}

/** Whether somebody who wrote this may be at risk of suicide. */
export const isAtRisk = ({ risks }: Pick<RiskSentence, 'risks'>): boolean =>
  risks.includes('suicide_passive') || risks.includes('suicide_active');

function sentenceOf(line: string): RiskSentence {
  const [risks = '', theme = '', sentence = '', ...rest] = line.split('\t');
  if (sentence === '' || rest.length > 0) throw new Error(`Not a sentence: ${line}`);
  const named = risks === '-' ? [] : risks.split(',');
  return { risks: named.map(riskNamed), theme, sentence };
}

function riskNamed(name: string): RiskHint['kind'] {
  const kind = RISK_KINDS.find((each) => each === name);
  if (!kind) throw new Error(`No such risk: ${name}`);
  return kind;
}
