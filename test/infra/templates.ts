import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App } from 'aws-cdk-lib';
import practiceJson from '../../practice.json' with { type: 'json' };
import { FUNCTION_NAMES } from '../../infra/function-names.ts';
import { makeApp } from '../../infra/practice-app.ts';
import { practiceSettings, type PracticeSettings } from '../../schemas/practice.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };
export type Resource = { Type: string; Properties: JsonObject; DeletionPolicy?: string };
type Template = {
  Resources: Record<string, Resource>;
  Parameters: JsonObject;
  Outputs?: Record<string, JsonObject>;
  Rules: JsonObject;
};
export const STACKS = ['data', 'service', 'web'] as const;
export type Templates = Record<(typeof STACKS)[number], Template>;

/** A practice as the tests want it: the repository's own settings, some of them changed. */
export function aPractice(changes: Partial<PracticeSettings> = {}): PracticeSettings {
  return { ...practiceSettings.parse(practiceJson), ...changes };
}

/** Makes the app over functions and pages that are empty, in a folder that goes when the work is done. */
export function withApp<Result>(practice: PracticeSettings, work: (app: App) => Result): Result {
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

/** The three templates as they would be deployed. */
export function synthesize(practice: PracticeSettings = aPractice()): Templates {
  return withApp(practice, (app) => {
    const assembly = app.synth();
    const template = (stack: string): Template =>
      assembly.getStackArtifact(stack).template as Template;
    return { data: template('data'), service: template('service'), web: template('web') };
  });
}
