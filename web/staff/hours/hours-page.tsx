import { listCounselors } from '../api/counselor-routes.ts';
import type { Counselor } from '../course/contract.ts';
import { useDesk } from '../parts/desk.ts';
import { useRole } from '../parts/people.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { fragmentOf } from '../state/route.ts';
import { clockWords, weekdaysWords } from '../words/wall-times.ts';
import { CounselorPage } from './counselor-page.tsx';

/** When counselors see clients: all of them, or one to be changed. */
export function HoursPage({ counselorId }: { readonly counselorId: string | null }) {
  return counselorId === null ? <Counselors /> : <CounselorPage id={counselorId} />;
}

function Counselors() {
  const { api, me } = useDesk();
  const { state, again } = useLoad('counselors', () => api.ask(listCounselors()));
  const heading = useTitle('Hours · Staff console', 'all');
  const all = state.at === 'ready' ? state.value.counselors : [];
  const role = useRole();
  const isMissing = me !== null && role !== 'front-desk' && !all.some(({ id }) => id === me.id);
  return (
    <main class="view" id="main">
      <header class="view-head">
        <h1 ref={heading} tabIndex={-1}>
          Hours
        </h1>
        {state.at === 'ready' && isMissing ? (
          <a class="button" href={fragmentOf({ view: 'hours', counselorId: me.id })}>
            Set my own hours
          </a>
        ) : null}
      </header>
      {state.at === 'loading' ? <Loading what="Reading the hours …" /> : null}
      {state.at === 'failed' ? <Failed why={state.why} onAgain={() => void again()} /> : null}
      {state.at === 'ready' && all.length === 0 ? (
        <div class="nothing">
          <p class="nothing-title">Nobody has hours yet.</p>
          <p class="quiet">Clients can be booked with whoever has set theirs.</p>
        </div>
      ) : null}
      {all.length === 0 ? null : (
        <ul class="rows" aria-label="Counselors">
          {all.map((counselor) => (
            <li key={counselor.id} class="row hours-row">
              <a class="row-link" href={fragmentOf({ view: 'hours', counselorId: counselor.id })}>
                {counselor.name}
              </a>
              <span>
                {counselor.gone ? <span class="tag">Sign-in removed</span> : null}{' '}
                {hoursWords(counselor)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

const hoursWords = ({ hours: { weekly } }: Counselor): string =>
  weekly
    .map(({ days, spans }) => {
      const times = spans.map(({ from, to }) => `${clockWords(from)} to ${clockWords(to)}`);
      return `${weekdaysWords(days)}: ${times.join(', ')}`;
    })
    .join('; ');
