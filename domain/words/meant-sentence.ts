import type { Embed, Embedding } from './embedding.ts';
import { spokenSentences } from './spoken-sentences.ts';

/** A sentence as it was written, and its place among meanings. */
export type MeantSentence = { readonly sentence: string; readonly embedding: Embedding };

export async function meantSentences(
  text: string,
  embed: Embed,
): Promise<readonly MeantSentence[]> {
  const sentences = spokenSentences(text);
  const embeddings = await embed(sentences);
  return sentences.flatMap((sentence, at) => {
    const embedding = embeddings[at];
    return embedding ? [{ sentence, embedding }] : [];
  });
}
