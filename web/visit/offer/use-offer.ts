import { useEffect, useRef, useState } from 'preact/hooks';
import type { OfferPage } from '../../../schemas/offers.ts';
import type { Failure } from '../api/visit-api.ts';
import type { OfferAnswer, OfferApi } from './offer-api.http.ts';

/** What the page knows of the opening behind its link. */
export type SeenOffer =
  | { readonly at: 'loading' }
  | { readonly at: 'no-link' }
  | { readonly at: 'failed'; readonly why: Failure }
  | { readonly at: 'here'; readonly page: OfferPage };

/** The opening, and the answer to it: one at a time, and never by itself. */
export function useOffer(api: OfferApi | undefined) {
  const [seen, setSeen] = useState<SeenOffer>(api ? { at: 'loading' } : { at: 'no-link' });
  const [doing, setDoing] = useState<OfferAnswer>();
  const [trouble, setTrouble] = useState<Failure>();
  const [arrivals, setArrivals] = useState(0);
  const busy = useRef(false);

  const read = async () => {
    const answer = await api?.read();
    if (answer) setSeen(answer.is === 'ok' ? { at: 'here', page: answer.value } : failed(answer));
  };
  useEffect(() => void read(), []);

  return {
    seen,
    doing,
    trouble,
    /** Rises with everything new that is to be read. */
    arrivals,
    retry: async () => {
      setSeen({ at: 'loading' });
      await read();
      setArrivals((count) => count + 1);
    },
    answer: async (what: OfferAnswer) => {
      if (busy.current || !api) return;
      busy.current = true;
      setDoing(what);
      setTrouble(undefined);
      const answer = await api.answer(what);
      busy.current = false;
      setDoing(undefined);
      if (answer.is === 'ok') setSeen({ at: 'here', page: answer.value });
      else if (answer.why === 'gone') setSeen(failed(answer));
      else if (answer.why === 'changed') setSeen(over);
      else return setTrouble(answer.why);
      setArrivals((count) => count + 1);
    },
  };
}

const failed = ({ why }: { readonly why: Failure }): SeenOffer => ({ at: 'failed', why });

/** The service said that no answer counts any more. */
const over = (seen: SeenOffer): SeenOffer =>
  seen.at === 'here' ? { at: 'here', page: { ...seen.page, standing: 'over' } } : seen;
