import { parseArgs } from 'node:util';
import { figuresOf, type Judged } from '../evaluate/figures.ts';
import { figuresTable } from '../evaluate/figures-table.ts';
import { readLabelled } from '../evaluate/read-labelled.ts';
import { productReader } from '../evaluate/read-as-product.ts';

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
  const read = productReader();
  const judged: Judged[] = [];
  for await (const labelled of readLabelled(file)) {
    judged.push({ labelled, read: await read(labelled.text) });
  }
  return judged;
}
