import { createReadStream } from 'node:fs';
import { explain, inPlainWords } from '../../schemas/explain.ts';
import { linesOf } from '../commands/lines.ts';
import { labelledText, type LabelledText } from './labelled-text.ts';

/**
 * Reads a file of labelled texts. A line that cannot be read ends the run: figures over what happened
 * to be readable would mislead.
 */
export async function* readLabelled(file: string): AsyncGenerator<LabelledText> {
  let at = 0;
  for await (const line of linesOf(createReadStream(file))) {
    at += 1;
    if (line.kind === 'too-long') throw new Error(`line ${at} is too long`);
    yield parsed(line.text, at);
  }
}

function parsed(line: string, at: number): LabelledText {
  const result = labelledText.safeParse(asJson(line), inPlainWords);
  if (result.success) return result.data;
  const reasons = explain(result.error).map(({ field, reason }) => `${field} ${reason}`);
  throw new Error(`line ${at}: ${reasons.join('; ')}`);
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
