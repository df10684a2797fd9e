import { useMemo } from 'preact/hooks';
import type { OfferPage } from '../../../schemas/offers.ts';
import { Button } from '../../shared/button.tsx';
import type { Scene } from '../scene.ts';
import { CallLink } from '../views/call-link.tsx';
import { WhenAt } from '../views/when-at.tsx';
import { makeTimes } from '../words/times.ts';
import { OFFER_WORDS } from './offer-words.ts';
import type { useOffer } from './use-offer.ts';

type Props = {
  readonly scene: Scene;
  readonly offer: ReturnType<typeof useOffer>;
  readonly page: OfferPage;
};

/** The time, and yes or no; once there is an answer, what has become of it. */
export function OfferView({ scene, offer, page }: Props) {
  const words = OFFER_WORDS[scene.language];
  const { timeZone, clientTimeZone, standing } = page;
  const { dates } = scene.words;
  const times = useMemo(
    () => makeTimes({ timeZone, clientTimeZone }, dates),
    [timeZone, clientTimeZone, dates],
  );
  const said = words.standing[standing];
  return (
    <div class="stack stack--wide">
      <h1 tabIndex={-1}>{said.title}</h1>
      <p>{said.lead}</p>
      {standing === 'booked' || standing === 'over' ? null : (
        <div class="ticket">
          <WhenAt scene={scene} times={times} at={page} />
          {standing === 'open' ? <Answers scene={scene} offer={offer} /> : null}
        </div>
      )}
      {standing === 'open' ? (
        <p class="field__hint">{words.until(times.moment(new Date(page.until)))}</p>
      ) : (
        <div class="actions">
          <CallLink scene={scene} />
        </div>
      )}
    </div>
  );
}

function Answers({ scene, offer: { doing, trouble, answer } }: Omit<Props, 'page'>) {
  const words = OFFER_WORDS[scene.language];
  return (
    <>
      <div role="alert" class="silent">
        {trouble && (
          <div class="summary">
            <h2>{scene.words.notDone.title}</h2>
            <p>{scene.words.failure[trouble]}</p>
          </div>
        )}
      </div>
      <div class="actions">
        <Button look="main" busy={doing !== undefined} onPress={() => void answer('accept')}>
          {words.yes}
        </Button>
        <Button busy={doing !== undefined} onPress={() => void answer('decline')}>
          {words.no}
        </Button>
      </div>
    </>
  );
}
