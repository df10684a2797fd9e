import type { IntakeDetail } from '../../../schemas/staff.ts';
import type { RiskHint } from '../contract.ts';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { RISK_WORDS } from '../words/risk-hints.ts';
import { AnswerLink } from './answer-link.tsx';

type Props = {
  readonly hints: readonly RiskHint[];
  /** No program has read their own words yet. */
  readonly unread: boolean;
  readonly language: IntakeDetail['language'];
};

/** Phrases to read before anything else. A program misses some and finds some that mean nothing, and says so. */
export function RiskHints({ hints, unread, language }: Props) {
  if (hints.length === 0) return unread ? <UnreadWords /> : null;
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

function UnreadWords() {
  return (
    <Notice kind="warn" title="Their own words are not marked yet">
      <p>
        The program marks words that may mean danger within seconds of a request. It has not done so
        here: <AnswerLink item="narrative">read what they wrote</AnswerLink>, all of it.
      </p>
    </Notice>
  );
}
