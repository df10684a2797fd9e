import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { explain, inPlainWords } from '../../schemas/explain.ts';
import { figuresOf, type Judged } from '../evaluate/figures.ts';
import { figuresTable } from '../evaluate/figures-table.ts';
import { labelledText } from '../evaluate/labelled-text.ts';
import { readAsProduct } from '../evaluate/read-as-product.ts';
import { linesOf } from './lines.ts';

/*
 * npm run evaluate -- FILE.jsonl [--json]
 * Compares what the product makes of each text with a rater's labels: as a table, or as JSON alone.
 */

const USAGE = 'npm run evaluate -- FILE.jsonl [--json]';
/** Labels of this confidence are measured on their own as well. */
const SUREST = 3;

try {
  await evaluate();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}

async function evaluate(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error(USAGE);
  const judged = await judgeAll(file);
  const all = figuresOf(judged);
  const surest = figuresOf(judged.filter(({ labelled }) => labelled.confidence === SUREST));
  if (values.json) console.log(JSON.stringify({ all, surest }));
  else {
    console.log(figuresTable('All', all));
    console.log(`\n${figuresTable(`Labelled with confidence ${SUREST}`, surest)}`);
  }
}

async function judgeAll(file: string): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  let at = 0;
  for await (const line of linesOf(createReadStream(file))) {
    at += 1;
    if (line.kind === 'too-long') throw new Error(`line ${at} is too long`);
    judged.push(judge(line.text, at));
  }
  return judged;
}

/** A line that cannot be read ends the run: figures over what happened to be readable would mislead. */
function judge(line: string, at: number): Judged {
  const parsed = labelledText.safeParse(asJson(line), inPlainWords);
  if (parsed.success) return { labelled: parsed.data, read: readAsProduct(parsed.data.text) };
  const reasons = explain(parsed.error).map(({ field, reason }) => `${field} ${reason}`);
  throw new Error(`line ${at}: ${reasons.join('; ')}`);
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
