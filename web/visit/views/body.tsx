import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { VisitReply } from '../../../schemas/visit.ts';
import { actingNowhere } from '../state/acting-nowhere.ts';
import { reachable } from '../state/place.ts';
import { useServiceNow } from '../../shared/use-service-now.ts';
import type { Scene } from '../scene.ts';
import type { Desk } from '../use-desk.ts';
import { makeTimes } from '../words/times.ts';
import { AllView } from './all-view.tsx';
import { CancelView } from './cancel-view.tsx';
import { ChangedView } from './changed-view.tsx';
import { MoveView } from './move-view.tsx';
import { OneView } from './one-view.tsx';
import { NotShown, TurnedAway } from './turned-away.tsx';
import type { View } from './view.ts';

type Props = { readonly scene: Scene; readonly desk: Desk };

/** Whatever the link opens, from waiting for it to the last step. */
export function Body({ scene, desk }: Props) {
  const { seen } = desk;
  const { words } = scene;
  switch (seen.at) {
    case 'loading':
      return (
        <>
          <h1>{words.title}</h1>
          <p role="status">{words.frame.loading}</p>
        </>
      );
    case 'no-link':
      return <TurnedAway scene={scene} turned={words.noLink} />;
    case 'failed':
      return seen.why === 'gone' ? (
        <TurnedAway scene={scene} turned={words.gone} />
      ) : (
        <NotShown scene={scene} why={seen.why} onRetry={() => void desk.retry()} />
      );
    case 'here':
      return <Here scene={scene} desk={desk} visit={seen.visit} />;
  }
}

function Here({ scene, desk, visit: said }: Props & { readonly visit: VisitReply }) {
  const visit = said.changed ? actingNowhere(said) : said;
  const { timeZone, clientTimeZone } = visit;
  const { dates } = scene.words;
  const times = useMemo(
    () => makeTimes({ timeZone, clientTimeZone }, dates),
    [timeZone, clientTimeZone, dates],
  );
  const now = useServiceNow(visit.now);
  const place = reachable(desk.place, visit);
  useReadingPlace(`${JSON.stringify(place)} ${desk.arrivals}`);
  const view: View = { scene, desk, visit, times, now };

  if (visit.changed && !desk.ownMove) return <ChangedView {...view} />;
  const about = visit.appointments.find(
    ({ session }) => place.at !== 'all' && session === place.session,
  );
  if (!about) return <AllView {...view} />;
  if (place.at === 'move') return <MoveView {...view} appointment={about} />;
  if (place.at === 'cancel') return <CancelView {...view} appointment={about} />;
  return <OneView {...view} appointment={about} />;
}

/** A new page, or what a press changed, starts at its top with its heading read out. */
function useReadingPlace(place: string): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0);
      document.querySelector('h1')?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [place]);
}
