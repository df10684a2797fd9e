import { reviewWords } from '../../domain/intake/review-words.ts';
import type { WordsDesk, WordsFile } from '../../domain/intake/words-desk.ts';
import type { CloseReader } from '../../domain/words/close-reader.ts';
import type { NarrativeReading } from '../../domain/words/narrative.ts';
import { readClosely } from '../../domain/words/read-closely.ts';
import { readNarrative } from '../../domain/words/read-narrative.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';
import type { LogLine } from '../shared/log.ts';
import { intakesToRead } from './woken-by.ts';

export type ReadWordsDeps = CloseReader & {
  readonly desk: WordsDesk;
  readonly practice: Pick<PracticeSettings, 'timeZone' | 'griefScope'>;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: (line: LogLine) => void;
};

export type BatchReply = {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
};

/** Decisions come one at a time, and seldom within the second that a reading takes. */
const MOST_TRIES = 3;

/**
 * Reads the words of new intakes, and of those it is asked to read once more, and stores what follows
 * as a later version of the review: the suggestion, and what staff should read first. Nobody waits for
 * it: the form was answered and the staff were told before. It may come twice, and then changes nothing.
 */
export function makeReadWords(deps: ReadWordsDeps) {
  return async (event: unknown): Promise<BatchReply> => {
    const failed: string[] = [];
    for (const { intakeId, record } of intakesToRead(event)) {
      try {
        await readWordsOf(intakeId, deps);
      } catch (error) {
        const name = error instanceof Error ? error.name : undefined;
        deps.log({ level: 'error', code: 'words-not-read', intakeId, name });
        failed.push(record);
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

async function readWordsOf(intakeId: string, deps: ReadWordsDeps): Promise<void> {
  const file = await deps.desk.wordsFile(intakeId);
  const narrative = file?.answered.narrative;
  if (!narrative) return;
  const { words, fault } = await readAsFarAsPossible(narrative, deps);
  await keep(file, words, deps);
  if (fault !== undefined) throw fault;
}

/** Words that cannot be read by their meaning are still read by the lists; a later try does better. */
async function readAsFarAsPossible(
  narrative: string,
  reader: CloseReader,
): Promise<{ readonly words: NarrativeReading; readonly fault?: Error }> {
  try {
    return { words: await readClosely(narrative, reader) };
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error));
    return { words: readNarrative(narrative), fault };
  }
}

/** Stores what the words change; somebody may decide meanwhile, so it looks again. */
async function keep(
  file: WordsFile,
  words: NarrativeReading,
  { desk, practice, now, newId }: ReadWordsDeps,
): Promise<void> {
  const intakeId = file.intake.id;
  let seen: WordsFile | undefined = file;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const later = seen && reviewWords(seen, words, practice);
    if (!seen || !later) return;
    const outcome = await desk.suggestAnew(seen, later, {
      id: newId(),
      record: 'intake',
      recordId: intakeId,
      at: now(),
      who: 'clock',
      action: 'words-read',
      fields: ['focus', 'suggestion', 'riskHints'],
    });
    if (outcome === 'saved') return;
    seen = await desk.wordsFile(intakeId);
  }
  throw new Error('The request changed at every try');
}
