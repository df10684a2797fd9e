import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LEANINGS, type LeaningClass } from '../../domain/words/leaning-model.ts';
import type { Embed } from '../../domain/words/embedding.ts';
import { meantSentences } from '../../domain/words/meant-sentence.ts';
import { leaningFeatures } from '../../domain/words/read-closely.ts';
import type { LabelledText } from '../evaluate/labelled-text.ts';

/** One text as the layer sees it, with the class to learn and how much it counts. */
export type Example = {
  readonly features: Float32Array;
  readonly label: LeaningClass;
  readonly counts: number;
  /** A second reading of a text that has one already. */
  readonly again: boolean;
};

/** How much a rater's label counts, by how sure they were; a second area teaches a little too. */
const BY_CONFIDENCE: Readonly<Record<number, number>> = { 1: 0.5, 2: 0.8, 3: 1 };
const SECOND_COUNTS = 0.3;

/**
 * Whether a text belongs to the half that may be learned from. The other half is only ever scored, so
 * that a figure about it tells something about people never seen.
 */
export const isLookedAt = ({ id }: Pick<LabelledText, 'id'>): boolean =>
  (createHash('sha256').update(id).digest().at(-1) ?? 0) % 2 === 0;

/** Texts written for this product, one on each line of a file for each class. */
export function writtenTexts(): readonly (readonly [text: string, label: LeaningClass])[] {
  return LEANINGS.flatMap((label) =>
    readFileSync(path.join(import.meta.dirname, 'texts', `${label}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((text) => [text, label] as const),
  );
}

export async function examplesFromWritten(embed: Embed): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const [text, label] of writtenTexts()) {
    examples.push({ features: await seen(text, embed), label, counts: 1, again: false });
  }
  return examples;
}

export async function examplesFromLabelled(
  texts: readonly LabelledText[],
  embed: Embed,
): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const { text, primary, secondary, confidence } of texts) {
    const features = await seen(text, embed);
    const counts = BY_CONFIDENCE[confidence] ?? 1;
    examples.push({ features, label: primary, counts, again: false });
    if (secondary) {
      examples.push({ features, label: secondary, counts: SECOND_COUNTS, again: true });
    }
  }
  return examples;
}

const seen = async (text: string, embed: Embed) =>
  leaningFeatures(text, await meantSentences(text, embed), embed);
