import type { IntakeDetail } from '../../../schemas/staff.ts';
import type { RiskHint } from '../contract.ts';
import { Panel } from '../parts/panel.tsx';
import { RISK_WORDS } from '../words/risk-hints.ts';
import { AnswerLink } from './answer-link.tsx';

type Props = {
  readonly hints: readonly RiskHint[];
  readonly language: IntakeDetail['language'];
};

/** Phrases to read before anything else. A program misses some and finds some that mean nothing, and says so. */
export function RiskHints({ hints, language }: Props) {
  if (hints.length === 0) return null;
  return (
    <Panel title="Please read this first" name="read-first">
      <ul>
        {hints.map(({ kind, phrase }) => (
          <li key={`${kind} ${phrase}`}>
            <AnswerLink item="narrative">
              <q lang={language}>{phrase}</q>
            </AnswerLink>{' '}
            {RISK_WORDS[kind]}
          </li>
        ))}
      </ul>
      <p class="small">
        Found by a word list, which misses some and is wrong about others. It changes no tier: read,
        and call sooner if you think so.
      </p>
    </Panel>
  );
}
