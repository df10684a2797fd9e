import path from 'node:path';
import { buildWeb } from '../web/build.ts';
import { bundleFunctions } from './bundle.ts';
import { switchPrices } from './cost/switch-prices.ts';
import { makeApp } from './practice-app.ts';
import { readPracticeFile } from './practice-file.ts';

/*
 * Synthesizes the practice: `cdk` runs this file, and so does anything else that wants the templates.
 *   PRACTICE_FILE     the settings, in place of practice.json
 *   BUILD_DIR         where bundles and pages are built, in place of .build
 *   CDK_OUTDIR        where the cloud assembly goes, in place of cdk.out
 *   PRACTICE_TABLE    "own" leaves a restored table aside, which is on AWS and nowhere else
 *   PRACTICE_CHECKS   "off" leaves out cdk-nag and schema validation, which CI and `cdk deploy` run
 */
const root = path.resolve(import.meta.dirname, '..');
const fromRoot = (setting: string, otherwise: string): string =>
  path.resolve(root, process.env[setting] ?? otherwise);

const practiceFile = fromRoot('PRACTICE_FILE', 'practice.json');
const read = readPracticeFile(practiceFile);
if (read.kind === 'invalid') {
  for (const complaint of read.complaints) console.error(complaint);
  process.exit(1);
}

const ownTable = process.env['PRACTICE_TABLE'] === 'own';
const practice = {
  ...read.settings,
  ...(ownTable && { restoredTableStreamArn: undefined }),
};
const functionsDir = path.join(fromRoot('BUILD_DIR', '.build'), 'functions');
const webDir = path.join(fromRoot('BUILD_DIR', '.build'), 'web');
await Promise.all([
  bundleFunctions({ outDir: functionsDir, practiceFile }),
  buildWeb({ outDir: webDir, practiceFile }),
]);

const checked = process.env['PRACTICE_CHECKS'] !== 'off';
const outdir = fromRoot('CDK_OUTDIR', 'cdk.out');
const app = makeApp({ practice, functionsDir, webDir, outdir, validate: checked });
if (checked) await import('./checks.ts').then(({ addChecks }) => addChecks(app));
for (const line of switchPrices(practice)) console.error(line);
app.synth();
