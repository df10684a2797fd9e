import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sentenceEmbeddings } from '../../adapters/sentence-embeddings.ts';
import { LEANINGS, type LeaningModel } from '../../domain/words/leaning-model.ts';
import { readLabelled } from '../evaluate/read-labelled.ts';
import type { LabelledText } from '../evaluate/labelled-text.ts';
import { examplesFromLabelled, examplesFromWritten, isLookedAt } from '../train/examples.ts';
import { fit } from '../train/fit.ts';
import { bestSoftness, validate } from '../train/validate.ts';

/*
 * npm run train -- FILE.jsonl [--validate]
 * Fits the layer that reads where a text leans, on the half of the file that may be looked at and on
 * the texts in local/train/texts, and writes its weights: numbers, and no word of any text. With
 * --validate it only says how well such a layer does, by nested cross-validation.
 */

const USAGE = 'npm run train -- FILE.jsonl [--validate]';
const MODEL = path.resolve(import.meta.dirname, '../../adapters/leaning-model.json');

try {
  await train();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}

async function train(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { validate: { type: 'boolean' } },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error(USAGE);
  const lookedAt = (await everyText(file)).filter(isLookedAt);
  const embed = sentenceEmbeddings();
  const labelled = await examplesFromLabelled(lookedAt, embed);
  const written = await examplesFromWritten(embed);
  console.log(`${lookedAt.length} texts of the file and ${written.length} of our own`);
  if (values.validate) {
    const { kappas, chosen } = validate(labelled, written);
    console.log(`kappa ${spread(kappas)}; penalty chosen 1/${chosen.join(', 1/')}`);
    return;
  }
  const softness = bestSoftness(labelled, written);
  const version = `leaning-${new Date().toISOString().slice(0, 10)}`;
  writeFileSync(
    MODEL,
    `${JSON.stringify(stored(fit([...labelled, ...written], softness, version)), null, 2)}\n`,
  );
  console.log(`penalty 1/${softness}; written to ${path.relative('.', MODEL)} as ${version}`);
}

async function everyText(file: string): Promise<readonly LabelledText[]> {
  const texts: LabelledText[] = [];
  for await (const text of readLabelled(file)) texts.push(text);
  return texts;
}

function spread(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const each = values.map((value) => value.toFixed(2)).join(' ');
  return `${mean.toFixed(3)} on average (${each})`;
}

function stored({ version, weights }: LeaningModel) {
  const asText = (name: (typeof LEANINGS)[number]) =>
    Buffer.from(weights[name].buffer).toString('base64');
  return { version, weights: Object.fromEntries(LEANINGS.map((name) => [name, asText(name)])) };
}
