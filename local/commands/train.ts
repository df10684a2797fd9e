import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sentenceEmbeddings } from '../../adapters/sentence-embeddings.ts';
import type { Embed, Embedding } from '../../domain/words/embedding.ts';
import { LEANINGS } from '../../domain/words/leaning-model.ts';
import { readLabelled } from '../evaluate/read-labelled.ts';
import type { LabelledText } from '../evaluate/labelled-text.ts';
import { examplesFromLabelled, examplesFromWritten, isLookedAt } from '../train/examples.ts';
import { fit } from '../train/fit.ts';
import { bytesOf, fileDigest, namedAfter, oursDigest } from '../train/made-from.ts';
import { fitRisk, nearestUnseen, riskGroups } from '../train/risk.ts';
import { VIEWS } from '../train/views.ts';
import { bestSoftness, validate } from '../train/validate.ts';

/*
 * npm run train -- FILE.jsonl [--validate]
 * Fits the layers that read where a text leans and whether it comes near a wish to be dead, on the
 * half of the file that may be looked at and on the texts in local/train, and writes their weights:
 * numbers, and no word of any text. The same file gives the same weights on any day. With --validate
 * it only says how well such layers do, by cross-validation.
 */

const USAGE = 'npm run train -- FILE.jsonl [--validate]';
const ADAPTERS = path.resolve(import.meta.dirname, '../../adapters');

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
  const embed = remembered(sentenceEmbeddings());
  const labelled = await examplesFromLabelled(lookedAt, embed);
  const written = await examplesFromWritten(embed);
  const groups = await riskGroups(lookedAt, embed);
  console.log(`${lookedAt.length} texts of the file and ${written.length} of our own`);
  if (values.validate) {
    const { kappas, chosen } = validate(labelled, written);
    console.log(`kappa ${spread(kappas)}; penalty chosen 1/${chosen.join(', 1/')}`);
    const nearest = nearestUnseen(groups);
    const of = (atRisk: boolean) => nearest.filter((one) => one.atRisk === atRisk);
    console.log(
      `nearness of texts at risk ${quantiles(of(true))}, of others ${quantiles(of(false))}`,
    );
    return;
  }
  const madeFrom = { ours: oursDigest(), file: fileDigest(lookedAt) };
  const softness = bestSoftness(labelled, written);
  const { weights } = fit([...labelled, ...written], VIEWS, softness, '');
  const rows = LEANINGS.map((name) => weights[name]);
  write('leaning-model.json', {
    version: namedAfter('leaning', rows),
    madeFrom,
    weights: Object.fromEntries(LEANINGS.map((name) => [name, asText(weights[name])])),
  });
  const risk = fitRisk(groups, '');
  write('risk-model.json', {
    version: namedAfter('risk', [risk.weights]),
    madeFrom,
    weights: asText(risk.weights),
  });
  console.log(`penalty 1/${softness}`);
}

function write(name: string, model: { readonly version: string } & Record<string, unknown>): void {
  const place = path.join(ADAPTERS, name);
  writeFileSync(place, `${JSON.stringify(model, null, 2)}\n`);
  console.log(`written to ${path.relative('.', place)} as ${model.version}`);
}

/** Layers look at the same sentences; each is embedded once. */
function remembered(embed: Embed): Embed {
  const known = new Map<string, Embedding>();
  return async (texts) => {
    const fresh = texts.filter((text) => !known.has(text));
    const embeddings = await embed(fresh);
    embeddings.forEach((embedding, at) => known.set(fresh[at] ?? '', embedding));
    return texts.map((text) => {
      const embedding = known.get(text);
      if (!embedding) throw new Error('A text was not embedded');
      return embedding;
    });
  };
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

/** Least, middle and greatest. */
function quantiles(nearest: readonly { readonly nearness: number }[]): string {
  const sorted = nearest.map(({ nearness }) => nearness).toSorted((a, b) => a - b);
  return [0, sorted.length >> 1, sorted.length - 1].map((at) => sorted[at]?.toFixed(2)).join(' ');
}

function asText(weights: Float32Array): string {
  return bytesOf(weights).toString('base64');
}
