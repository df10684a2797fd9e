import type { IntakeAnswers } from '../intake/answers.ts';
import { scoreAuditC } from '../measures/audit-c.ts';
import { scoreGad7 } from '../measures/gad7.ts';
import { phq9ItemNine, scorePhq9 } from '../measures/phq9.ts';
import type { ScreeningFacts } from './rule.ts';
import { SCREENING_RULES, SCREENING_RULES_VERSION } from './rules.ts';
import type { Screening } from './screening.ts';

export type Screened = {
  readonly answers: IntakeAnswers;
  /** Whole years on the day of the intake. */
  readonly age: number;
};

/**
 * Decides how soon a person must hear from the practice: the most urgent rule that holds sets the
 * tier, and every rule that holds is kept for staff.
 *
 * A worse answer to a measure or a safety question never lowers the tier. Answers about focus are
 * neither better nor worse: they may only make yellow of green, where none speaks for any area. The
 * client's free text is not an argument at all.
 */
export function screen({ answers, age }: Screened): Screening {
  const facts = factsOf(answers, age);
  const fired = SCREENING_RULES.filter(({ when }) => when(facts)).map(({ id, tier, because }) => ({
    id,
    tier,
    because,
  }));
  return {
    tier: fired[0]?.tier ?? 'green',
    fired,
    phq9: facts.phq9,
    gad7: facts.gad7,
    auditC: facts.auditC,
    rulesVersion: SCREENING_RULES_VERSION,
  };
}

function factsOf(answers: IntakeAnswers, age: number): ScreeningFacts {
  const { alcohol } = answers.safety;
  return {
    answers,
    age,
    phq9: scorePhq9(answers.phq9),
    gad7: scoreGad7(answers.gad7),
    auditC: alcohol ? scoreAuditC(alcohol) : null,
    itemNine: phq9ItemNine(answers.phq9),
  };
}
