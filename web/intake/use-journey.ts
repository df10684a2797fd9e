import { useEffect, useRef, useState } from 'preact/hooks';
import { newJourney, reachable, shown, type Journey, type Place } from './journey.ts';

type Entry = { readonly place: Place; readonly step: string; readonly depth: number };

/** The journey, kept in step with the browser's own Back and Forward. The address never changes. */
export function useJourney(first: Place) {
  const [journey, setJourney] = useState<Journey>({ ...newJourney, place: first });
  const now = useRef(journey);
  now.current = journey;

  const change = (next: Journey) => {
    const { place, step } = next;
    const moved = place !== now.current.place || step !== now.current.step;
    if (moved) push({ place, step, depth: depth() + 1 });
    now.current = next;
    setJourney(next);
  };

  useEffect(() => {
    const { place, step } = now.current;
    history.replaceState({ place, step, depth: 0 } satisfies Entry, '');
    const follow = ({ state }: PopStateEvent) => {
      const entry = state as Partial<Entry> | null;
      const place = reachable(now.current, entry?.place);
      const step = place === entry?.place ? entry.step : '';
      const next = shown(now.current, place, [], step);
      now.current = next;
      setJourney(next);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  return { journey, change, latest: () => now.current, canGoBack: () => depth() > 0 };
}

const push = (entry: Entry) => history.pushState(entry, '');
const depth = () => (history.state as Partial<Entry> | null)?.depth ?? 0;
