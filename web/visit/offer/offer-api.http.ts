import { offerPage, type OfferPage } from '../../../schemas/offers.ts';
import type { Answer } from '../api/visit-api.ts';
import { answered, sender, type Fetch } from '../api/visit-api.http.ts';

/** A client's yes or no; each is one POST to the address of its name. */
export type OfferAnswer = 'accept' | 'decline';

/** What the page asks of the service. */
export type OfferApi = {
  readonly read: () => Promise<Answer<OfferPage>>;
  readonly answer: (what: OfferAnswer) => Promise<Answer<OfferPage>>;
};

/** The offer's routes over HTTP; the token is in a header alone. */
export function makeOfferApi(fetch: Fetch, token: string): OfferApi {
  const send = sender(fetch, '/api/offer', token);
  return {
    read: () => answered(send({ path: '' }), offerPage),
    answer: (what) => answered(send({ path: `/${what}`, post: {} }), offerPage),
  };
}
