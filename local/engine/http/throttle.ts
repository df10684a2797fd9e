/** How API Gateway throttles a route: so many requests a second, and so many at once. */
export type Throttle = { readonly rate: number; readonly burst: number };

/**
 * A bucket of tokens, one for each request: it holds `burst` and gains `rate` a second. Says of each
 * request whether it may pass; `now` is in milliseconds.
 */
export function makeThrottle({ rate, burst }: Throttle): (now: number) => boolean {
  let tokens = burst;
  let filledAt: number | undefined;
  return (now) => {
    const seconds = (now - (filledAt ?? now)) / 1000;
    tokens = Math.min(burst, tokens + seconds * rate);
    filledAt = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}

/** The throttles of a stage: what each route allows, and what those without a number of their own do. */
export type Throttles = {
  readonly otherwise: Throttle | undefined;
  /** By route key, such as `POST /api/intakes`. */
  readonly routes: ReadonlyMap<string, Throttle>;
};

/** Says whether a request to a route may pass. Each route has a bucket of its own, as on AWS. */
export function makeThrottles({ otherwise, routes }: Throttles) {
  const buckets = new Map<string, ReturnType<typeof makeThrottle>>();
  return (routeKey: string, now: number): boolean => {
    const throttle = routes.get(routeKey) ?? otherwise;
    if (!throttle) return true;
    const bucket = buckets.get(routeKey) ?? makeThrottle(throttle);
    buckets.set(routeKey, bucket);
    return bucket(now);
  };
}
