import { LinkedApp } from '../linked-app.tsx';
import type { VisitFacts } from '../visit-facts.ts';
import type { OfferApi } from './offer-api.http.ts';
import { OfferView } from './offer-view.tsx';
import { OFFER_WORDS } from './offer-words.ts';

type Props = {
  readonly facts: VisitFacts;
  /** Nothing where the address carries no link. */
  readonly api: OfferApi | undefined;
  /** The languages the browser asks for. */
  readonly browser: readonly string[];
};

/** The whole page of one opening. */
export const OfferApp = (props: Props) => (
  <LinkedApp
    {...props}
    words={OFFER_WORDS}
    view={(scene, page, linked) => <OfferView scene={scene} page={page} linked={linked} />}
  />
);
