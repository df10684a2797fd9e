import { useEffect, useRef, useState } from 'preact/hooks';
import { newJourney, reachable, shown, type Journey, type Place } from './journey.ts';

type Entry = { readonly place: Place; readonly depth: number };

/** The journey, kept in step with the browser's own Back and Forward. The address never changes. */
export function useJourney() {
  const [journey, setJourney] = useState<Journey>(newJourney);
  const now = useRef(journey);
  now.current = journey;

  const change = (next: Journey) => {
    if (next.place !== now.current.place) push({ place: next.place, depth: depth() + 1 });
    now.current = next;
    setJourney(next);
  };

  useEffect(() => {
    history.replaceState({ place: now.current.place, depth: 0 } satisfies Entry, '');
    const follow = ({ state }: PopStateEvent) => {
      const wanted: unknown = (state as Partial<Entry> | null)?.place;
      const next = shown(now.current, reachable(now.current, wanted));
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
