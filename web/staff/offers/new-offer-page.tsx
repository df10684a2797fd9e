import { useState } from 'preact/hooks';
import { listCounselors } from '../api/counselor-routes.ts';
import type { Opening } from '../api/offer-routes.ts';
import { bookable } from '../course/bookable.ts';
import type { Counselor } from '../course/contract.ts';
import { OpeningChoice } from '../course/opening-choice.tsx';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { fragmentOf, type OpeningPlace } from '../state/route.ts';
import { LinePanel } from './line-panel.tsx';

const USUAL_MINUTES = 50;
const USUAL_HOURS = 24;
/** How long a client may take to answer, as staff choose it. */
const HOURS = [4, 12, 24, 48] as const;

type Props = { readonly opening: OpeningPlace | null };

/** A free time is chosen; then the line is shown, and the first in it asked. */
export function NewOfferPage({ opening }: Props) {
  const { api } = useDesk();
  const { state, again } = useLoad('counselors', () => api.ask(listCounselors()));
  const counselors = state.at === 'ready' ? bookable(state.value.counselors) : [];
  const heading = useTitle('Offer an opening · Staff console', state.at);
  return (
    <main class="view" id="main">
      <nav class="trail" aria-label="Way back">
        <a href={fragmentOf({ view: 'offers' })}>← Openings on offer</a>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        Offer an opening
      </h1>
      {state.at === 'loading' ? <Loading what="Reading the counselors …" /> : null}
      {state.at === 'failed' ? <Failed why={state.why} onAgain={() => void again()} /> : null}
      {state.at === 'ready' && counselors.length === 0 ? (
        <div class="nothing">
          <p class="nothing-title">Nobody has hours yet.</p>
        </div>
      ) : null}
      {counselors.length > 0 ? <Choosing counselors={counselors} opening={opening} /> : null}
    </main>
  );
}

function Choosing({ counselors, opening }: Props & { readonly counselors: readonly Counselor[] }) {
  const { practice } = useDesk();
  const first = counselors.find(({ id }) => id === opening?.counselorId) ?? counselors[0];
  const [counselorId, setCounselor] = useState(first?.id ?? '');
  const [start, setStart] = useState(
    opening && first?.id === opening.counselorId ? opening.start : null,
  );
  const [answerHours, setHours] = useState<number>(USUAL_HOURS);
  const wanted: Opening | null = start && {
    ...{ counselorId, start, answerHours },
    minutes: USUAL_MINUTES,
  };
  return (
    <>
      <Panel title="Which time" name="offer-time">
        <div class="offer-fields">
          <label class="field">
            With
            <select
              value={counselorId}
              onChange={({ currentTarget }) => {
                setCounselor(currentTarget.value);
                setStart(null);
              }}
            >
              {counselors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            Each may answer within
            <select
              value={answerHours}
              onChange={({ currentTarget }) => setHours(Number(currentTarget.value))}
            >
              {HOURS.map((hours) => (
                <option key={hours} value={hours}>
                  {hours} hours
                </option>
              ))}
            </select>
          </label>
        </div>
        <OpeningChoice
          key={counselorId}
          counselorId={counselorId}
          minutes={USUAL_MINUTES}
          around={start?.date ?? practice.today}
          fits={() => true}
          value={start}
          onChange={setStart}
        />
      </Panel>
      {wanted === null ? (
        <p class="quiet">Choose a time to see who would be asked, and in which order.</p>
      ) : (
        <LinePanel key={JSON.stringify(wanted)} opening={wanted} />
      )}
    </>
  );
}
