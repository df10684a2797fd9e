import { fragmentOf } from '../state/route.ts';
import { momentWords } from '../words/wall-times.ts';
import type { AwayReply } from './contract.ts';

type Opening = AwayReply['offers'][number];

/** Openings on these days that somebody was promised or is asked about: staff end each, and call. */
export function AwayOffers({ offers }: { readonly offers: readonly Opening[] }) {
  if (offers.length === 0) return null;
  return (
    <>
      <h3>Openings on these days</h3>
      <ul class="away-list">
        {offers.map((offer) => (
          <li key={offer.offerId}>
            <a href={fragmentOf({ view: 'offers' })}>
              <bdi>{offer.name ?? 'An opening'}</bdi>, {momentWords(offer.start)}
            </a>
            <span>{WORDS[offer.state]}</span>
          </li>
        ))}
      </ul>
      <p>
        Days off end no offer: take each back under “Openings on offer”, and call whoever said yes.
        Otherwise they count on a time that cannot be booked.
      </p>
    </>
  );
}

const WORDS: Readonly<Record<Opening['state'], string>> = {
  held: 'Said yes: the time is kept for them',
  asking: 'Being offered',
};
