import { useState } from 'preact/hooks';
import { listDeadLetters, settleDeadLetters } from '../api/administration-routes.ts';
import type { Answer, Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { Told } from '../parts/told.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { fateWords } from '../words/stuck.ts';
import { PracticeHead } from './practice-head.tsx';
import { StuckQueue, type Settle } from './stuck-queue.tsx';

/** Work that was given up behind the scenes: an administrator has it done again, or takes it away. */
export function StuckPage() {
  const { api, announce } = useDesk();
  const { state, again } = useLoad('dead-letters', () => api.ask(listDeadLetters()));
  const [told, setTold] = useState<string | Failure | null>(null);
  const heading = useTitle('Stuck work · Staff console', 'stuck');
  const settle: Settle = (queue, asked) => api.ask(settleDeadLetters(queue, asked));
  const tell = async (answer: Answer<Parameters<typeof fateWords>[0]>) => {
    const says = answer.is === 'ok' ? fateWords(answer.value) : answer;
    if (typeof says === 'string') announce(says);
    setTold(says);
    await again();
  };
  const stuck = state.at === 'ready' ? state.value.queues.filter(({ waiting }) => waiting > 0) : [];
  return (
    <main class="view" id="main">
      <PracticeHead now="stuck" heading={heading} />
      <Told told={told} />
      {state.at === 'loading' ? <Loading what="Looking for stuck work …" /> : null}
      {state.at === 'failed' ? <Failed why={state.why} onAgain={() => void again()} /> : null}
      {state.at === 'ready' && stuck.length === 0 ? (
        <div class="nothing">
          <p class="nothing-title">Nothing is stuck.</p>
          <p class="quiet">Work that fails again and again is listed here.</p>
        </div>
      ) : null}
      {stuck.map((queue) => (
        <StuckQueue key={queue.queue} queue={queue} settle={settle} onTold={tell} />
      ))}
    </main>
  );
}
