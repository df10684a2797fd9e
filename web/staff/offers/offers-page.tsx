import { listOffers } from '../api/offer-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { LoadNotes } from '../parts/load-notes.tsx';
import { useShortcuts } from '../parts/shortcuts.ts';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { fragmentOf } from '../state/route.ts';
import { zoneWords } from '../words/zones.ts';
import { OfferCard } from './offer-card.tsx';

/** Every opening that is offered to those who wait, and what has come of it so far. */
export function OffersPage() {
  const { api } = useDesk();
  const { state, again } = useLoad('offers', () => api.ask(listOffers()));
  const heading = useTitle('Openings · Staff console', 'offers');
  const readAgain = () => void again();
  useShortcuts({ r: readAgain });
  const offers = state.at === 'ready' ? state.value.offers : [];
  return (
    <main class="view" id="main">
      <nav class="trail" aria-label="Way back">
        <a href={fragmentOf({ view: 'inbox', status: 'waitlisted' })}>← Waiting list</a>
      </nav>
      <header class="view-head">
        <h1 ref={heading} tabIndex={-1}>
          Openings on offer
        </h1>
        <div class="view-tools">
          <a class="button button-main" href={fragmentOf({ view: 'new-offer', opening: null })}>
            Offer an opening
          </a>
        </div>
      </header>
      <LoadNotes state={state} loading="Reading the offers …" onAgain={readAgain} />
      {state.at === 'ready' && offers.length === 0 ? (
        <div class="nothing">
          <p class="nothing-title">No opening is on offer.</p>
          <p class="quiet">
            Choose a free time, and those who wait are asked one after the other, in the order of
            the list.
          </p>
        </div>
      ) : null}
      {state.at === 'ready' && offers.length > 0 ? (
        <>
          <p class="quiet">Times are {zoneWords(state.value.timeZone)}.</p>
          <ul class="offers" aria-label="Openings, soonest first">
            {offers.map((offer) => (
              <li key={offer.id}>
                <OfferCard offer={offer} onChanged={again} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </main>
  );
}
