import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App } from 'aws-cdk-lib';
import type { PracticeSettings } from '../schemas/practice.ts';
import { FUNCTION_NAMES } from './function-names.ts';
import { makeApp } from './practice-app.ts';

/** Makes the app over functions and pages that are empty, in a folder that goes when the work is done. */
export function withOutlineApp<Result>(
  practice: PracticeSettings,
  work: (app: App) => Result,
): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'practice-infra-'));
  const functionsDir = path.join(folder, 'functions');
  const webDir = path.join(folder, 'web');
  for (const name of FUNCTION_NAMES) {
    mkdirSync(path.join(functionsDir, name), { recursive: true });
    writeFileSync(path.join(functionsDir, name, 'index.js'), 'exports.handler = async () => {};');
  }
  mkdirSync(webDir);
  writeFileSync(path.join(webDir, 'index.html'), '<!doctype html>');
  try {
    const outdir = path.join(folder, 'out');
    return work(makeApp({ practice, functionsDir, webDir, outdir }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
