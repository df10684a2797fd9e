import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const COMMAND = path.resolve('local/commands/evaluate.ts');
const run = promisify(execFile);

const line = (primary: string, text: string, changed: object = {}) =>
  JSON.stringify({
    id: 'made-up',
    text,
    primary,
    secondary: null,
    risk: {
      suicide: 'none',
      self_harm: false,
      harm_to_others: false,
      abuse_or_violence: false,
      psychosis_or_mania: false,
    },
    confidence: 2,
    ...changed,
  });

async function evaluated(lines: readonly string[], ...flags: readonly string[]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'evaluate-'));
  const file = path.join(folder, 'texts.jsonl');
  await writeFile(file, lines.join('\n'));
  try {
    return await run(process.execPath, [COMMAND, file, ...flags]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const LINES = [
  line('grief', 'My father died in March and I cannot stop crying.', { confidence: 3 }),
  line('none', 'What does a first session cost?'),
];

describe('evaluating a file of labelled texts', () => {
  test('prints figures over all texts and over the surest labels', async () => {
    const { stdout } = await evaluated(LINES);
    expect(stdout).toMatch(/^All: 2 texts$/m);
    expect(stdout).toMatch(/^Labelled with confidence 3: 1 text$/m);
  });

  test('prints the same as JSON and nothing else', async () => {
    const { stdout } = await evaluated(LINES, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      all: { texts: 2, kappa: { value: 1 }, accuracy: { hits: 2, of: 2 } },
      surest: { texts: 1, kappa: null },
    });
  });

  test('stops at a line it cannot read, and names it', async () => {
    await expect(evaluated([...LINES, line('sadness', 'x')])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^line 3: primary /) as string,
    });
  });
});
