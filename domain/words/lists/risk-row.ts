import type { RISK_KINDS } from '../../focus/suggestion.ts';

export type RiskRow = {
  readonly kind: (typeof RISK_KINDS)[number];
  readonly phrase: string;
  /** `writer`: only when the writer is meant. `anyone`: whoever does it, as with violence at home. */
  readonly about: 'writer' | 'anyone';
  /** The phrase carries its own "not" ("do not want to live"), or means the same with one before it. */
  readonly evenNegated?: true;
  /** Others say it too: it counts where the meaning of the text bears it out. */
  readonly vague?: true;
};

type Rows = { readonly kind: RiskRow['kind'] } & Pick<RiskRow, 'about' | 'evenNegated' | 'vague'>;

/** Rows that differ in their phrase alone. */
export const riskRows = (shared: Rows, phrases: readonly string[]): readonly RiskRow[] =>
  phrases.map((phrase) => ({ ...shared, phrase }));
