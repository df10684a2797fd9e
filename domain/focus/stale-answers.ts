import type { FocusAnswers } from '../intake/answers.ts';

/** Follow-up questions are not asked after "no trouble with anyone"; an answer left over from before is dropped. */
export function withoutStaleAnswers(answers: FocusAnswers): FocusAnswers {
  return answers.troubleWith === 'no' ? { ...answers, troubleStage: undefined } : answers;
}
