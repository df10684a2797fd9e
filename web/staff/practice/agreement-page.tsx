import type { AgreementReply } from '../../../schemas/agreement.ts';
import { readAgreement } from '../api/administration-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { kappaWords, rateWords } from '../words/agreement.ts';
import { AgreementTable } from './agreement-table.tsx';
import { PairsExport } from './pairs-export.tsx';
import { PracticeHead } from './practice-head.tsx';

/** How suggestions compare with what counselor and client settled on. */
export function AgreementPage() {
  const { api } = useDesk();
  const { state, again } = useLoad('agreement', () => api.ask(readAgreement()));
  const heading = useTitle('Agreement · Staff console', 'agreement');
  return (
    <main class="view" id="main">
      <PracticeHead now="agreement" heading={heading} />
      {state.at === 'loading' ? <Loading what="Comparing …" /> : null}
      {state.at === 'failed' ? <Failed why={state.why} onAgain={() => void again()} /> : null}
      {state.at === 'ready' ? <Compared reply={state.value} /> : null}
    </main>
  );
}

function Compared({ reply: { needed, pairs, agreement } }: { readonly reply: AgreementReply }) {
  return (
    <div class="agreement">
      <Panel title="Suggested and confirmed">
        <p>
          Each decision that confirms a focus is kept beside the suggestion as it stood then. Nobody
          is named.
        </p>
        {agreement ? (
          <Figures agreement={agreement} />
        ) : (
          <p>
            There are {pairs.length} pairs so far. Figures are shown from {needed} on, because fewer
            say too little.
          </p>
        )}
      </Panel>
      {pairs.length > 0 ? <PairsExport pairs={pairs} /> : null}
    </div>
  );
}

type Agreement = NonNullable<AgreementReply['agreement']>;

function Figures({ agreement: { kappa, first, among, table } }: { readonly agreement: Agreement }) {
  return (
    <>
      <dl class="facts">
        <div>
          <dt>Agreement beyond chance (kappa)</dt>
          <dd>{kappaWords(kappa)}</dd>
        </div>
        <div>
          <dt>First suggestion confirmed</dt>
          <dd>{rateWords(first)}</dd>
        </div>
        <div>
          <dt>Confirmed area among those suggested</dt>
          <dd>{rateWords(among)}</dd>
        </div>
      </dl>
      <p class="quiet">
        Two experts who listen to the same tapes agree at a kappa of .64 to .82. The range in
        brackets is where the true figure plausibly lies (95 %).
      </p>
      <p>Rows: the focus that was confirmed. Columns: what had been suggested.</p>
      <AgreementTable table={table} />
    </>
  );
}
