import { useState } from 'preact/hooks';
import type { GivenUpMail } from '../../../schemas/mails.ts';
import { listGivenUp, settleMail, type Settlement } from '../api/administration-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { Told } from '../parts/told.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { HoldPanel } from './hold-panel.tsx';
import { GivenUpRow } from './given-up-row.tsx';
import { PracticeHead } from './practice-head.tsx';

const DONE: Readonly<Record<Settlement['settled'], string>> = {
  'sent-again': 'It will be sent again within a minute.',
  left: 'It is left as it is.',
};

/** Mails that ended unsent: somebody has each sent again, or leaves it and calls instead. */
export function MailsPage() {
  const { api, announce } = useDesk();
  const { state, again } = useLoad('mails', () => api.ask(listGivenUp()));
  const [told, setTold] = useState<string | Failure | null>(null);
  const heading = useTitle('Mails · Staff console', 'mails');
  const settle = (mail: GivenUpMail, wanted: Settlement['settled']) =>
    api.ask(settleMail(mail.id, wanted));
  const tell = async (what: Settlement['settled'] | Failure) => {
    const says = typeof what === 'string' ? DONE[what] : what;
    if (typeof says === 'string') announce(says);
    setTold(says);
    await again();
  };
  return (
    <main class="view" id="main">
      <PracticeHead now="mails" heading={heading} />
      <Told told={told} />
      {state.at === 'ready' ? <HoldPanel /> : null}
      {state.at === 'loading' ? <Loading what="Looking for mails that were not sent …" /> : null}
      {state.at === 'failed' ? <Failed why={state.why} onAgain={() => void again()} /> : null}
      {state.at === 'ready' && state.value.mails.length === 0 ? (
        <div class="nothing">
          <p class="nothing-title">No mail was given up.</p>
          <p class="quiet">One that cannot be sent is listed here.</p>
        </div>
      ) : null}
      {state.at === 'ready' && state.value.mails.length > 0 ? (
        <>
          <ul class="rows" aria-label="Mails that were not sent">
            {state.value.mails.map((mail) => (
              <GivenUpRow key={mail.id} mail={mail} settle={settle} onTold={tell} />
            ))}
          </ul>
          {state.value.more ? <p class="quiet">There are more, of earlier days.</p> : null}
        </>
      ) : null}
    </main>
  );
}
