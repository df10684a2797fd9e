import { useRef, useState } from 'preact/hooks';
import { failureWords } from '../api/failure-words.ts';
import { makeOffer, previewOffer, type OfferLine, type Opening } from '../api/offer-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { TierMark } from '../parts/tier-mark.tsx';
import { useLoad } from '../parts/use-load.ts';
import { go } from '../parts/use-route.ts';
import { fragmentOf } from '../state/route.ts';
import { PASSED_OVER_WORDS } from '../words/offers.ts';
import { waitingTime } from '../words/times.ts';
import { momentWords } from '../words/wall-times.ts';

/** Everybody who waits, in order, with the reason for whoever is passed over; and the one press that asks. */
export function LinePanel({ opening }: { readonly opening: Opening }) {
  const { api, announce, times } = useDesk();
  const { state, again } = useLoad('line', () => api.ask(previewOffer(opening)));
  const [sending, setSending] = useState(false);
  const [why, setWhy] = useState<Failure | null>(null);
  const onceKey = useRef(crypto.randomUUID());
  const line = state.at === 'ready' ? state.value.line : [];
  const first = line.find((place) => place.why === null);
  const send = async (intakeId: string) => {
    setSending(true);
    setWhy(null);
    const answer = await api.ask(makeOffer({ ...opening, first: intakeId }, onceKey.current));
    setSending(false);
    if (answer.is === 'ok') {
      announce('The offer is on its way.');
      return go({ view: 'offers' });
    }
    setWhy(answer);
    if (answer.is === 'no' || answer.is === 'changed') {
      // Another line is another request.
      onceKey.current = crypto.randomUUID();
      await again();
    }
  };
  return (
    <Panel title={`Who is asked about ${momentWords(opening.start)}`} name="offer-line">
      {why === null ? null : (
        <Notice kind="warn" title={failureWords(why).title} live>
          <p>{failureWords(why).hint}</p>
        </Notice>
      )}
      {state.at === 'loading' ? <Loading what="Reading the waiting list …" /> : null}
      {state.at === 'failed' ? <Failed why={state.why} onAgain={() => void again()} /> : null}
      {state.at === 'ready' ? (
        <>
          <Line line={line} now={new Date(state.value.now)} />
          {first === undefined ? (
            <p>Nobody who waits can be asked about this time.</p>
          ) : (
            <>
              <p>
                <bdi>{first.name}</bdi> gets an email with a link, and may answer until{' '}
                {times.moment(state.value.until)}. The time is not kept until somebody says yes, and
                a yes books nothing.
              </p>
              <div class="actions">
                <button
                  type="button"
                  class="button button-main"
                  aria-disabled={sending}
                  onClick={() => (sending ? undefined : void send(first.intakeId))}
                >
                  Ask <bdi>{first.name}</bdi> first
                </button>
              </div>
            </>
          )}
        </>
      ) : null}
    </Panel>
  );
}

function Line({ line, now }: { readonly line: OfferLine['line']; readonly now: Date }) {
  if (line.length === 0) return <p class="quiet">Nobody is on the waiting list.</p>;
  return (
    <ol class="offer-line" aria-label="The waiting list, in order">
      {line.map(({ intakeId, name, tier, submittedAt, why }) => (
        <li key={intakeId} data-passed={why !== null}>
          <TierMark tier={tier} />
          <a href={fragmentOf({ view: 'intake', id: intakeId })}>
            <bdi>{name}</bdi>
          </a>
          <span class="quiet">waits {waitingTime(new Date(submittedAt), now)}</span>
          {why === null ? null : (
            <span class="offer-why">Passed over: {PASSED_OVER_WORDS[why]}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
