import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFunctions } from '../../infra/bundle.ts';
import { FUNCTION_NAMES, type FunctionName } from '../../infra/function-names.ts';
import { at, theFunction } from './reading.ts';
import { aPractice, synthesize, type JsonObject, type Templates } from './templates.ts';

let folder: string;
let templates: Templates;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'practice-bundle-'));
  const practiceFile = path.join(folder, 'another-practice.json');
  writeFileSync(practiceFile, JSON.stringify(aPractice({ name: 'A Practice Elsewhere' })));
  await bundleFunctions({ outDir: folder, practiceFile });
  templates = synthesize();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The settings the template gives a function; what they stand for is known to AWS alone. */
function environmentOf(name: FunctionName): Record<string, string> {
  const variables = at(theFunction(templates, name), 'Properties.Environment.Variables');
  return Object.fromEntries(
    Object.entries(variables as JsonObject).map(([variable, value]) => [
      variable,
      typeof value === 'string' ? value : 'https://given.by.aws.example',
    ]),
  );
}

const LOADS = 'process.exit(typeof require(process.argv[1]).handler === "function" ? 0 : 9)';

describe('a bundled function', () => {
  it.each(FUNCTION_NAMES)('%s starts with the settings that the template gives it', (name) => {
    const bundle = path.join(folder, name, 'index.js');
    const env = { ...environmentOf(name), AWS_REGION: 'us-east-1' };
    const { status, stderr } = spawnSync(process.execPath, ['-e', LOADS, bundle], { env });
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
  });

  it.each(['read-practice', 'dispatch-mail'])(
    '%s works for the practice it was built for',
    (name) => {
      const code = readFileSync(path.join(folder, name, 'index.js'), 'utf8');
      expect(code).toContain('A Practice Elsewhere');
      expect(code).not.toContain('Gentle Empathy');
    },
  );
});
