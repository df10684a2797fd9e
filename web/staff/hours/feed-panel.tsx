import { useState } from 'preact/hooks';
import { setFeed } from '../api/counselor-routes.ts';
import { failureWords } from '../api/failure-words.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
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
  const [asking, setAsking] = useState<'new' | 'away' | null>(null);
  const turn = async (on: boolean) => {
    const answer = await api.ask(setFeed(counselor.id, { on }));
    if (answer.is !== 'ok') return answer;
    setShown({ on, url: answer.value.url });
    announce(on ? 'The private calendar has an address.' : 'The private calendar is taken away.');
    return answer;
  };
  const first = async () => {
    const answer = await turn(true);
    setProblem(answer.is === 'ok' ? '' : failureWords(answer).title);
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
        <button
          type="button"
          class="button"
          onClick={() => (feed.on ? setAsking('new') : void first())}
        >
          {feed.on ? 'Make a new address …' : 'Make an address'}
        </button>
        {feed.on ? (
          <button type="button" class="button" onClick={() => setAsking('away')}>
            Take it away …
          </button>
        ) : null}
      </div>
      {asking === null ? null : (
        <ConfirmDialog
          title={asking === 'new' ? 'Make a new address?' : 'Take the address away?'}
          does={asking === 'new' ? 'Make a new one' : 'Take it away'}
          keeps="Keep the address"
          run={() => turn(asking === 'new')}
          onDone={() => setAsking(null)}
          onClose={() => setAsking(null)}
        >
          <p>
            The address that is in use now stops working at once, in every program that has it, and
            cannot be brought back.
          </p>
        </ConfirmDialog>
      )}
    </Panel>
  );
}
