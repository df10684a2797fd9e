import type { SafetyAnswers } from '../intake/answers.ts';

type Asked = 'afraidOfSomeoneClose' | 'unsafeRightNow' | 'childOrDependentInDanger';
/** The answers that tell of danger at home; each may be missing. */
type SafetyAtHome = { readonly [Item in Asked]?: SafetyAnswers[Item] | undefined };

/**
 * Decides whether a relationship must be taken for unsafe. "I would rather say this to a person"
 * counts as yes here: advice about somebody dangerous does harm that a question does not.
 */
export function isUnsafeRelationship(safety: SafetyAtHome): boolean {
  const answers = [
    safety.afraidOfSomeoneClose,
    safety.unsafeRightNow,
    safety.childOrDependentInDanger,
  ];
  return answers.some((answer) => answer === 'yes' || answer === 'unsaid');
}
