import { offerPage, type OfferPage } from '../../../schemas/offers.ts';
import { answered, sender, type Fetch } from '../api/visit-api.http.ts';
import type { LinkedApi } from '../use-linked.ts';

/** A client's yes or no; each is one POST to the address of its name. */
type OfferAnswer = 'accept' | 'decline';
export type OfferApi = LinkedApi<OfferPage, OfferAnswer>;

/** The offer's routes over HTTP; the token is in a header alone. */
export function makeOfferApi(fetch: Fetch, token: string): OfferApi {
  const send = sender(fetch, '/api/offer', token);
  return {
    read: () => answered(send({ path: '' }), offerPage),
    act: (what) => answered(send({ path: `/${what}`, post: {} }), offerPage),
  };
}
