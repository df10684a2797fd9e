import { useMemo } from 'preact/hooks';
import type { OfferPage } from '../../../schemas/offers.ts';
import { Button } from '../../shared/button.tsx';
import type { Scene } from '../scene.ts';
import type { LinkedTo } from '../use-linked.ts';
import { CallLink } from '../views/call-link.tsx';
import { NotDone } from '../views/not-done.tsx';
import { WhenAt } from '../views/when-at.tsx';
import { makeTimes } from '../words/times.ts';
import { OFFER_WORDS } from './offer-words.ts';
import type { OfferApi } from './offer-api.http.ts';

type Props = {
  readonly scene: Scene;
  readonly linked: LinkedTo<OfferApi>;
  readonly page: OfferPage;
};

/** Where the time is not, or not any more, what the client is to look at. */
const WITHOUT_TIME: ReadonlySet<OfferPage['standing']> = new Set(['booked', 'over', 'not-waiting']);

/** The time, and yes or no; once there is an answer, what has become of it. */
export function OfferView({ scene, linked, page }: Props) {
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
      {WITHOUT_TIME.has(standing) ? null : (
        <div class="ticket">
          <WhenAt scene={scene} times={times} at={page} />
          {standing === 'open' ? <Answers scene={scene} linked={linked} /> : null}
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

function Answers({ scene, linked: { doing, trouble, act } }: Omit<Props, 'page'>) {
  const words = OFFER_WORDS[scene.language];
  return (
    <>
      <NotDone scene={scene} trouble={trouble} />
      <div class="actions">
        <Button look="main" busy={doing !== undefined} onPress={() => void act('accept')}>
          {words.yes}
        </Button>
        <Button busy={doing !== undefined} onPress={() => void act('decline')}>
          {words.no}
        </Button>
      </div>
    </>
  );
}
