import { useEffect, useState } from 'preact/hooks';
import { ALL, asPlace, type Place } from './place.ts';

/** Where a person is, in step with the browser's own Back. The address, and the link in it, stay. */
export function usePlace() {
  const [place, setPlace] = useState<Place>(ALL);

  useEffect(() => {
    history.replaceState(ALL, '');
    const follow = ({ state }: PopStateEvent) => setPlace(asPlace(state));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  return {
    place,
    open: (wanted: Place) => {
      history.pushState(wanted, '');
      setPlace(wanted);
    },
    /** Ends a step: the way back does not lead into it again. */
    settle: (wanted: Place) => {
      history.replaceState(wanted, '');
      setPlace(wanted);
    },
    back: () => history.back(),
  };
}
