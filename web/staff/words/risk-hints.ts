import type { RiskHint } from '../contract.ts';

/** What a phrase may point to; a program found it, so it is never said as a fact. */
export const RISK_WORDS: Readonly<Record<RiskHint['kind'], string>> = {
  suicide_passive: 'may wish not to be alive',
  suicide_active: 'may think of ending their life',
  self_harm: 'may hurt themselves',
  harm_to_others: 'may think of harming someone',
  abuse_or_violence: 'may be hurt, threatened or controlled by someone',
  psychosis_or_mania: 'may hear, see or believe what others do not, or be far too full of energy',
};
