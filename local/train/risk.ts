import type { Embed, Embedding } from '../../domain/words/embedding.ts';
import { meantSentences } from '../../domain/words/meant-sentence.ts';
import { readNarrative } from '../../domain/words/read-narrative.ts';
import { nearnessOf, type RiskModel } from '../../domain/words/risk-model.ts';
import type { LabelledText } from '../evaluate/labelled-text.ts';
import { writtenTexts } from './examples.ts';
import { fitLayer } from './fit.ts';
import { isAtRisk, riskCorpus } from './risk-corpus.ts';

const CLASSES = ['near', 'far'] as const;
type Class = (typeof CLASSES)[number];
type Taught = { readonly embedding: Embedding; readonly label: Class; readonly counts: number };
/** Sentences of one text or of one theme; they are learned from together or not at all. */
export type RiskGroup = {
  readonly taught: readonly Taught[];
  /** A whole text of the file, to see how well the line does; a theme of the corpus has none. */
  readonly text?: { readonly atRisk: boolean; readonly embeddings: readonly Embedding[] };
};

/** Chosen by cross-validation, as the count of a sentence of a text without risk. */
const SOFTNESS = 4;
const FAR_COUNTS = 0.3;
const REACH = 2;
const FOLDS = 5;

/** Sentences of texts without risk, those of texts at risk that the lists hear, and made-up ones. */
export async function riskGroups(
  texts: readonly LabelledText[],
  embed: Embed,
): Promise<readonly RiskGroup[]> {
  const groups: RiskGroup[] = [];
  for (const { text, risk } of texts)
    groups.push(await groupOf(text, risk.suicide !== 'none', embed));
  const byTheme = new Map<string, Taught[]>();
  for (const part of ['first', 'learned'] as const) {
    for (const one of riskCorpus(part)) {
      const [embedding] = await embed([one.sentence]);
      if (!embedding) continue;
      const taught: Taught = { embedding, label: isAtRisk(one) ? 'near' : 'far', counts: 1 };
      byTheme.set(one.theme, [...(byTheme.get(one.theme) ?? []), taught]);
    }
  }
  for (const taught of byTheme.values()) groups.push({ taught });
  for (const [text] of writtenTexts()) {
    const [embedding] = await embed([text]);
    if (embedding) groups.push({ taught: [{ embedding, label: 'far', counts: FAR_COUNTS }] });
  }
  return groups;
}

async function groupOf(text: string, atRisk: boolean, embed: Embed): Promise<RiskGroup> {
  const meant = await meantSentences(text, embed);
  const taught = meant.flatMap(({ sentence, embedding }): readonly Taught[] => {
    if (!atRisk) return [{ embedding, label: 'far', counts: FAR_COUNTS }];
    return speaksOfSuicide(sentence) ? [{ embedding, label: 'near', counts: 1 }] : [];
  });
  return { taught, text: { atRisk, embeddings: meant.map(({ embedding }) => embedding) } };
}

const speaksOfSuicide = (sentence: string) =>
  readNarrative(sentence).riskHints.some(({ kind }) => kind.startsWith('suicide'));

export const fitRisk = (groups: readonly RiskGroup[], version: string): RiskModel => ({
  version,
  weights: lineThrough(groups),
});

type Nearest = { readonly atRisk: boolean; readonly nearness: number };

/** How near the nearest sentence of each text lies, by a line fitted on other texts and themes. */
export function nearestUnseen(groups: readonly RiskGroup[]): readonly Nearest[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = lineThrough(groups.filter((_, at) => at % FOLDS !== fold));
    return groups
      .filter((_, at) => at % FOLDS === fold)
      .flatMap(({ text }) =>
        text && text.embeddings.length > 0
          ? [{ atRisk: text.atRisk, nearness: nearestOf(text.embeddings, weights) }]
          : [],
      );
  });
}

function nearestOf(embeddings: readonly Embedding[], weights: Float32Array): number {
  const line = { version: '', weights };
  return Math.max(...embeddings.map((embedding) => nearnessOf(line, embedding)));
}

function lineThrough(groups: readonly RiskGroup[]): Float32Array {
  const examples = groups.flatMap(({ taught }) =>
    taught.map(({ embedding, label, counts }) => ({
      features: Float32Array.from([...embedding.map((value) => value * REACH), 1]),
      label,
      counts,
    })),
  );
  const [near, far] = fitLayer(CLASSES, examples, SOFTNESS);
  if (!near || !far) throw new Error('A class is missing');
  const width = near.length - 1;
  return near.map((value, at) => (value - (far[at] ?? 0)) * (at < width ? REACH : 1));
}
