import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../schemas/practice.ts';
import { leave } from '../../shared/leave.ts';
import { PageFrame } from '../../shared/page-frame.tsx';
import { preferredLanguage } from '../../shared/preferred-language.ts';
import { otherTongues } from '../../shared/tongues.ts';
import { useLeaveKey } from '../../shared/use-leave-key.ts';
import type { Scene } from '../scene.ts';
import { Foot } from '../views/foot.tsx';
import { NotShown, TurnedAway } from '../views/turned-away.tsx';
import type { VisitFacts } from '../visit-facts.ts';
import { WORDS } from '../words/spoken.ts';
import type { OfferApi } from './offer-api.http.ts';
import { OfferView } from './offer-view.tsx';
import { OFFER_WORDS } from './offer-words.ts';
import { useOffer } from './use-offer.ts';

type Props = {
  readonly facts: VisitFacts;
  /** Nothing where the address carries no link. */
  readonly api: OfferApi | undefined;
  /** The languages the browser asks for. */
  readonly browser: readonly string[];
};

/** The whole page of one opening: the frame, in the client's language, and what the link opens. */
export function OfferApp({ facts, api, browser }: Props) {
  const [wanted, setWanted] = useState<Language>();
  const offer = useOffer(api);
  const { seen } = offer;
  const theirs = seen.at === 'here' ? seen.page.language : undefined;
  const language = wanted ?? theirs ?? preferredLanguage(browser, facts.languages);
  const scene: Scene = { words: WORDS[language], language, practice: facts };
  const words = OFFER_WORDS[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language]);
  useLeaveKey();
  useReadingPlace(offer.arrivals);

  return (
    <PageFrame
      words={{ ...scene.words.frame, skip: words.skip }}
      notice=""
      tongues={otherTongues(facts.languages, language, setWanted)}
      onLeave={() => leave(window)}
      foot={<Foot scene={scene} />}
    >
      <Body scene={scene} offer={offer} />
    </PageFrame>
  );
}

function Body({
  scene,
  offer,
}: {
  readonly scene: Scene;
  readonly offer: ReturnType<typeof useOffer>;
}) {
  const { seen } = offer;
  const words = OFFER_WORDS[scene.language];
  switch (seen.at) {
    case 'loading':
      return (
        <>
          <h1>{words.title}</h1>
          <p role="status">{scene.words.frame.loading}</p>
        </>
      );
    case 'no-link':
      return <TurnedAway scene={scene} turned={words.noLink} />;
    case 'failed':
      return seen.why === 'gone' ? (
        <TurnedAway scene={scene} turned={words.gone} />
      ) : (
        <NotShown scene={scene} why={seen.why} onRetry={() => void offer.retry()} />
      );
    case 'here':
      return <OfferView scene={scene} offer={offer} page={seen.page} />;
  }
}

/** What a press changed starts at its top with its heading read out. */
function useReadingPlace(arrivals: number): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0);
      document.querySelector('h1')?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [arrivals]);
}
