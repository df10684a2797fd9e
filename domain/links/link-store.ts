import type { Link } from './link.ts';

export type LinkStore = {
  /** The link with this hash unless it has expired at `now`; read consistently. */
  find(hash: string, now: Date): Promise<Link | undefined>;
};
