import type { FocusAnswers } from '../intake/answers.ts';

/**
 * Whether somebody left every focus question unanswered. "No big change" is an answer although its
 * list is empty; nothing ticked or typed elsewhere is none.
 */
export function answeredNothing({ lifeChanges, ...rest }: FocusAnswers): boolean {
  return lifeChanges === undefined && Object.values(rest).every(isBlank);
}

function isBlank(answer: FocusAnswers[keyof FocusAnswers]): boolean {
  if (answer === undefined || answer === '') return true;
  return typeof answer === 'object' && Object.values(answer).every((part) => part === undefined);
}
