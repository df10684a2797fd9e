import { useState } from 'preact/hooks';
import { readHours } from '../api/counselor-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { fragmentOf } from '../state/route.ts';
import { AwayDates } from './away-dates.tsx';
import { AwayDone } from './away-done.tsx';
import { AwayHit } from './away-hit.tsx';
import type { AwayDays, AwayPreview, AwayReply } from './contract.ts';

type Step =
  | { readonly at: 'dates' }
  | { readonly at: 'hit'; readonly days: AwayDays; readonly preview: AwayPreview }
  | { readonly at: 'done'; readonly preview: AwayPreview; readonly reply: AwayReply };

/** A counselor's sick day or leave: which days, whom it hits, and what becomes of each. */
export function AwayPage({ counselorId }: { readonly counselorId: string }) {
  const { api } = useDesk();
  const { state, again } = useLoad(counselorId, () => api.ask(readHours(counselorId)));
  const [step, setStep] = useState<Step>({ at: 'dates' });
  const heading = useTitle('Days away · Staff console', `${state.at} ${step.at}`);
  return (
    <main class="view view-hours" id="main">
      <nav class="trail" aria-label="Way back">
        <a href={fragmentOf({ view: 'hours', counselorId })}>← Hours</a>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {state.at === 'ready' ? `${state.value.name} is away` : 'Days away'}
      </h1>
      {state.at === 'loading' ? <Loading what="Reading the hours …" /> : null}
      {state.at === 'failed' ? <Failed why={state.why} onAgain={() => void again()} /> : null}
      {state.at === 'ready' && step.at === 'dates' ? (
        <AwayDates
          counselorId={counselorId}
          onFound={(days, preview) => setStep({ at: 'hit', days, preview })}
        />
      ) : null}
      {step.at === 'hit' ? (
        <AwayHit
          counselorId={counselorId}
          days={step.days}
          preview={step.preview}
          onDone={(reply) => setStep({ at: 'done', preview: step.preview, reply })}
          onBack={() => setStep({ at: 'dates' })}
        />
      ) : null}
      {step.at === 'done' ? <AwayDone preview={step.preview} reply={step.reply} /> : null}
    </main>
  );
}
