import { suggestionFrom } from '../../domain/intake/assess-intake.ts';
import type { WordsDesk } from '../../domain/intake/words-desk.ts';
import { localDate } from '../../domain/practice/zoned-clock.ts';
import type { CloseReader } from '../../domain/words/close-reader.ts';
import { readClosely } from '../../domain/words/read-closely.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';
import type { LogLine } from '../shared/log.ts';
import { newIntakesOf } from './woken-by.ts';

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

/**
 * Reads the words of new intakes by their meaning and stores the suggestion that follows, as a later
 * version of the one from the form, and with it the words that staff should read first. Nobody waits for it: the form
 * was answered and the staff were
 * told before. It may come twice, and then changes nothing.
 */
export function makeReadWords(deps: ReadWordsDeps) {
  return async (event: unknown): Promise<BatchReply> => {
    const failed: string[] = [];
    for (const { intakeId, record } of newIntakesOf(event)) {
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
  const { desk, practice, now, newId } = deps;
  const file = await desk.wordsFile(intakeId);
  if (!file?.answered.narrative) return;
  const { intake, answered, review } = file;
  const words = await readClosely(file.answered.narrative, deps);
  const today = localDate(intake.submittedAt, practice.timeZone);
  const suggestion = suggestionFrom(
    answered.answers,
    { today, griefScope: practice.griefScope },
    words,
  );
  if (suggestion.ruleVersion === review.suggestion.ruleVersion) return;
  const later = { suggestion, riskHints: words.riskHints };
  await desk.suggestAnew(file, later, {
    id: newId(),
    record: 'intake',
    recordId: intakeId,
    at: now(),
    who: 'clock',
    action: 'words-read',
    fields: ['focus', 'suggestion', 'riskHints'],
  });
}
