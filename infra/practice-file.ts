import { readFileSync } from 'node:fs';
import path from 'node:path';
import { practiceSettings, type PracticeSettings } from '../schemas/practice.ts';
import { complaintsOf } from './practice-complaints.ts';

type PracticeFile =
  | { readonly kind: 'valid'; readonly settings: PracticeSettings }
  | { readonly kind: 'invalid'; readonly complaints: readonly string[] };

/** Reads a practice's settings; a bad file gives one line for each bad field, led by the file's name. */
export function readPracticeFile(file: string): PracticeFile {
  const name = path.basename(file);
  const content = parseJson(file);
  if (content.kind === 'unreadable') {
    return { kind: 'invalid', complaints: [`${name}: ${content.reason}`] };
  }
  const parsed = practiceSettings.safeParse(content.json);
  return parsed.success
    ? { kind: 'valid', settings: parsed.data }
    : {
        kind: 'invalid',
        complaints: complaintsOf(parsed.error.issues).map((line) => `${name}: ${line}`),
      };
}

type Content =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'unreadable'; readonly reason: string };

function parseJson(file: string): Content {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { kind: 'unreadable', reason: `cannot be read at ${file}` };
  }
  try {
    return { kind: 'json', json: JSON.parse(text) as unknown };
  } catch (error) {
    return { kind: 'unreadable', reason: `is not JSON (${(error as Error).message})` };
  }
}
