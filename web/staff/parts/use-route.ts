import { useEffect, useState } from 'preact/hooks';
import { FIRST_ROUTE, fragmentOf, routeFrom, type Route } from '../state/route.ts';

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeFrom(location.hash) ?? FIRST_ROUTE);
  useEffect(() => {
    const follow = () => {
      const next = routeFrom(location.hash);
      if (next) setRoute(next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** Where the address leads, which may be ahead of what is drawn. */
export const whereNow = (): Route => routeFrom(location.hash) ?? FIRST_ROUTE;

export function go(route: Route): void {
  location.hash = fragmentOf(route);
}
