import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RISK_KINDS, type RiskHint } from '../../domain/focus/suggestion.ts';

const FOLDER = path.resolve('test/domain/words/corpus');

/**
 * A made-up sentence, the risks in it (`-` for none) and what makes it hard. Sentences were written
 * before the rules that read them; each is one line: risks, trap, sentence, with tabs between.
 */
export type RiskSentence = {
  readonly risks: readonly RiskHint['kind'][];
  readonly trap: string;
  readonly sentence: string;
};

export const riskCorpus = (): readonly RiskSentence[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file) => readFileSync(path.join(FOLDER, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map(sentenceOf);

function sentenceOf(line: string): RiskSentence {
  const [risks = '', trap = '', sentence = '', ...rest] = line.split('\t');
  if (sentence === '' || rest.length > 0) throw new Error(`Not a sentence: ${line}`);
  const named = risks === '-' ? [] : risks.split(',');
  return { risks: named.map(riskNamed), trap, sentence };
}

function riskNamed(name: string): RiskHint['kind'] {
  const kind = RISK_KINDS.find((each) => each === name);
  if (!kind) throw new Error(`No such risk: ${name}`);
  return kind;
}
