import { useId, useState } from 'preact/hooks';
import type { Offer } from '../api/offer-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { fragmentOf } from '../state/route.ts';
import { problemMeans } from '../words/date-problems.ts';
import { askWords, OFFER_STATE_WORDS, PASSED_OVER_WORDS } from '../words/offers.ts';
import { momentWords } from '../words/wall-times.ts';
import { EndDialog } from './end-dialog.tsx';

type Props = { readonly offer: Offer; readonly onChanged: () => Promise<unknown> };

/** One opening: who was asked, who was passed over and why, and what there is to do. */
export function OfferCard({ offer, onChanged }: Props) {
  const id = useId();
  const [ending, setEnding] = useState(false);
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
      <Asks offer={offer} />
      <WhatNow offer={offer} />
      {live ? (
        <div class="actions">
          <button type="button" class="button" onClick={() => setEnding(true)}>
            {state === 'held' ? 'Let the time go …' : 'Take the offer back …'}
          </button>
        </div>
      ) : null}
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

function Asks({ offer: { asks } }: { readonly offer: Offer }) {
  const { times } = useDesk();
  return (
    <ol class="offer-asks" aria-label="Who was asked, in order">
      {asks.map((ask) => (
        <li key={ask.intakeId}>
          <a href={fragmentOf({ view: 'intake', id: ask.intakeId })}>
            <bdi>{ask.name}</bdi>
          </a>{' '}
          {askWords(ask, (iso) => times.moment(iso))}
          {ask.passedOver.length === 0 ? null : (
            <ul class="offer-passed" aria-label="Passed over before">
              {ask.passedOver.map(({ intakeId, name, why }) => (
                <li key={intakeId}>
                  Passed over:{' '}
                  <a href={fragmentOf({ view: 'intake', id: intakeId })}>
                    <bdi>{name}</bdi>
                  </a>
                  , {PASSED_OVER_WORDS[why]}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A yes waits for a person: nothing is booked by itself. */
function WhatNow({ offer: { state, asks } }: { readonly offer: Offer }) {
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
        the course with this time as the first.
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
