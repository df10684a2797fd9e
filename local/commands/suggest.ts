import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { leaningModel } from '../../adapters/leaning-model.ts';
import { riskModel } from '../../adapters/risk-model.ts';
import { sentenceEmbeddings } from '../../adapters/sentence-embeddings.ts';
import { localDate } from '../../domain/practice/zoned-clock.ts';
import { readPracticeFile } from '../../infra/practice-file.ts';
import { linesOf } from './lines.ts';
import { suggestLine, type SuggestSettings } from './suggest-line.ts';

/*
 * npm run --silent suggest < intakes.jsonl
 * Suggests a focus for each line, one line out for each line in. Nothing is stored, and nothing but
 * JSON goes to standard output.
 */

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', () => process.exit());

process.exitCode = await suggestAll();

async function suggestAll(): Promise<number> {
  const settings = settingsOfPractice();
  if (!settings) return 1;
  let bad = 0;
  for await (const line of linesOf(process.stdin)) {
    const answer =
      line.kind === 'line'
        ? await suggestLine(line.text, settings)
        : { id: null, error: 'the line is too long' };
    if ('error' in answer) bad += 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  if (bad > 0) console.error(`${bad} ${bad === 1 ? 'line' : 'lines'} could not be read`);
  return bad > 0 ? 1 : 0;
}

function settingsOfPractice(): SuggestSettings | null {
  const file =
    process.env['PRACTICE_FILE'] ?? fileURLToPath(import.meta.resolve('../../practice.json'));
  const practice = readPracticeFile(file);
  if (practice.kind === 'invalid') {
    for (const complaint of practice.complaints) console.error(complaint);
    return null;
  }
  const { griefScope, timeZone } = practice.settings;
  const reader = { embed: sentenceEmbeddings(), model: leaningModel(), risk: riskModel() };
  return { griefScope, today: localDate(new Date(), timeZone), reader };
}
