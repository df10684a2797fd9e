import { useState } from 'preact/hooks';
import { readTeam } from '../api/administration-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { Told } from '../parts/told.tsx';
import type { ChangeTeam } from './change-team.ts';
import { ColleagueRow } from './colleague-row.tsx';
import { InviteForm } from './invite-form.tsx';
import { PracticeHead } from './practice-head.tsx';

/** Who has a sign-in, and what each may do. */
export function TeamPage() {
  const { api, announce } = useDesk();
  const { state, again, show } = useLoad('team', () => api.ask(readTeam()));
  const [told, setTold] = useState<string | Failure | null>(null);
  const heading = useTitle('Team · Staff console', 'team');
  const change: ChangeTeam = async (asking, done) => {
    const answer = await api.ask(asking);
    if (answer.is !== 'ok') {
      setTold(answer);
      if (answer.is === 'changed') void again();
      return false;
    }
    show(answer.value);
    setTold(done);
    announce(done);
    return true;
  };
  return (
    <main class="view" id="main">
      <PracticeHead now="team" heading={heading} />
      <Told told={told} />
      {state.at === 'loading' ? <Loading what="Reading the team …" /> : null}
      {state.at === 'failed' ? <Failed why={state.why} onAgain={() => void again()} /> : null}
      {state.at === 'ready' ? (
        <>
          <ul class="rows team" aria-label="Everybody with a sign-in">
            {state.value.colleagues.map((colleague) => (
              <ColleagueRow key={colleague.id} colleague={colleague} change={change} />
            ))}
          </ul>
          <InviteForm change={change} />
        </>
      ) : null}
    </main>
  );
}
