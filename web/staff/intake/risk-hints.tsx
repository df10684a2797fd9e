import type { RiskHint } from '../contract.ts';
import { RISK_WORDS } from '../words/risk-hints.ts';

/** Phrases to read first. A program misses some and finds some that mean nothing, and says so. */
export function RiskHints({ hints, lang }: { hints: readonly RiskHint[]; lang: string }) {
  if (hints.length === 0) return null;
  return (
    <div class="risk-hints">
      <h3>Please read this first</h3>
      <ul>
        {hints.map(({ kind, phrase }) => (
          <li key={`${kind} ${phrase}`}>
            <q lang={lang}>{phrase}</q> {RISK_WORDS[kind]}
          </li>
        ))}
      </ul>
      <p class="small">
        Found by a word list, which misses some and is wrong about others. It changes no tier.
      </p>
    </div>
  );
}
