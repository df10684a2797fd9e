import { useId, useState } from 'preact/hooks';
import type { Offer } from '../api/offer-routes.ts';
import { Notice } from '../parts/notice.tsx';
import { fragmentOf } from '../state/route.ts';
import { problemMeans } from '../words/date-problems.ts';
import { askNotReached, OFFER_STATE_WORDS, openAsk } from '../words/offers.ts';
import { momentWords } from '../words/wall-times.ts';
import { EndDialog } from './end-dialog.tsx';
import { OfferAsks } from './offer-asks.tsx';
import { PassOnDialog, type PassingOn } from './pass-on-dialog.tsx';

type Props = { readonly offer: Offer; readonly onChanged: () => Promise<unknown> };

/** One opening: who was asked, who was passed over and why, and what there is to do. */
export function OfferCard({ offer, onChanged }: Props) {
  const id = useId();
  const [ending, setEnding] = useState(false);
  const [passing, setPassing] = useState<PassingOn | null>(null);
  const asked = openAsk(offer);
  const { state, start, counselor, minutes } = offer;
  const live = state === 'asking' || state === 'held';
  return (
    <section class="panel offer" aria-labelledby={id} data-state={state}>
      <header class="panel-head">
        <h2 id={id}>{momentWords(start)}</h2>
        <span class={state === 'held' ? 'tag tag-mark' : 'tag'}>{OFFER_STATE_WORDS[state]}</span>
      </header>
      <p class="quiet">
        {minutes} minutes with {counselor}
      </p>
      {live && offer.problem !== null ? (
        <Notice kind="warn" title="This time cannot be had any more">
          <p>{problemMeans(offer.problem)}</p>
        </Notice>
      ) : null}
      <OfferAsks asks={offer.asks} />
      <WhatNow offer={offer} />
      {live ? (
        <div class="actions">
          {asked === undefined ? null : (
            <>
              {askNotReached(asked) ? (
                <button
                  type="button"
                  class="button button-main"
                  onClick={() => setPassing({ ask: asked, because: 'not-reached' })}
                >
                  Ask the next …
                </button>
              ) : null}
              <button
                type="button"
                class="button"
                onClick={() => setPassing({ ask: asked, because: 'said-no' })}
              >
                They said no by telephone …
              </button>
            </>
          )}
          <button type="button" class="button" onClick={() => setEnding(true)}>
            {state === 'held' ? 'Let the time go …' : 'Take the offer back …'}
          </button>
        </div>
      ) : null}
      {passing === null ? null : (
        <PassOnDialog
          offer={offer}
          {...passing}
          onClose={() => setPassing(null)}
          onDone={async () => {
            setPassing(null);
            await onChanged();
          }}
        />
      )}
      {ending ? (
        <EndDialog
          offer={offer}
          onClose={() => setEnding(false)}
          onDone={async () => {
            setEnding(false);
            await onChanged();
          }}
        />
      ) : null}
    </section>
  );
}

/** A yes waits for a person: nothing is booked by itself. */
function WhatNow({ offer: { state, asks } }: { readonly offer: Offer }) {
  const asked = openAsk({ state, asks });
  if (state === 'asking' && asked === undefined)
    return <p>The next in line is asked in a moment.</p>;
  if (asked !== undefined && askNotReached(asked)) {
    return (
      <Notice kind="warn" title="To do: the email did not get through">
        <p>
          Please call <bdi>{asked.name}</bdi>, or ask the next. Otherwise the next is asked when the
          time to answer is over.
        </p>
      </Notice>
    );
  }
  const yes = asks.find(({ answer }) => answer === 'yes');
  if (!yes || (state !== 'held' && state !== 'lapsed')) return null;
  const request = (
    <a href={fragmentOf({ view: 'intake', id: yes.intakeId })}>
      <bdi>{yes.name}</bdi>
    </a>
  );
  return state === 'held' ? (
    <Notice kind="good" title="To do: plan the course">
      <p>
        The time is kept for {request}. Nothing is booked yet: call, accept the request, and plan
        the course. The plan begins with this time.
      </p>
    </Notice>
  ) : (
    <Notice kind="warn" title="To do: call">
      <p>
        {request} said yes, but the time had gone to somebody else. Their place in line is kept.
      </p>
    </Notice>
  );
}
