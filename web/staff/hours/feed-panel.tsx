import { useState } from 'preact/hooks';
import { setFeed } from '../api/counselor-routes.ts';
import { failureWords } from '../api/failure-words.ts';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import type { CounselorRead } from './contract.ts';

/** A calendar address for the counselor's own telephone; it can be taken away again. */
export function FeedPanel({ counselor }: { readonly counselor: CounselorRead }) {
  const { api, announce } = useDesk();
  const [feed, setShown] = useState<{ on: boolean; url: string | null }>({
    on: counselor.feed,
    url: null,
  });
  const [problem, setProblem] = useState('');
  const turn = async (on: boolean) => {
    const answer = await api.ask(setFeed(counselor.id, { on }));
    if (answer.is !== 'ok') return setProblem(failureWords(answer).title);
    setProblem('');
    setShown({ on, url: answer.value.url });
    announce(on ? 'The private calendar has an address.' : 'The private calendar is taken away.');
  };
  return (
    <Panel title="Private calendar">
      <p>
        A calendar of these sessions for a telephone or another program. It says “Appointment” and
        no name, and can only be read. Whoever has the address can read it.
      </p>
      {feed.url === null ? null : (
        <p>
          <label class="field">
            The address, shown this once
            <input
              type="text"
              readOnly
              value={feed.url}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
        </p>
      )}
      {problem === '' ? null : <p class="problem">{problem}</p>}
      <div class="actions">
        <button type="button" class="button" onClick={() => void turn(true)}>
          {feed.on ? 'Make a new address' : 'Make an address'}
        </button>
        {feed.on ? (
          <button type="button" class="button" onClick={() => void turn(false)}>
            Take it away
          </button>
        ) : null}
      </div>
    </Panel>
  );
}
