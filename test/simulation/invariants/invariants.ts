import type { Invariant } from '../life.ts';
import { draftsKept } from './drafts-kept.ts';
import { lattice } from './lattice.ts';
import { noDuplicate } from './no-duplicate.ts';
import { noOverlap } from './no-overlap.ts';
import { noStaleMail } from './no-stale-mail.ts';
import { noTelling } from './no-telling.ts';
import { nothingBreaks } from './nothing-breaks.ts';
import { nothingLost } from './nothing-lost.ts';
import { nothingWaits } from './nothing-waits.ts';
import { oneAuditAChange } from './one-audit-a-change.ts';
import { removedWhole } from './removed-whole.ts';
import { restored } from './restored.ts';
import { offeredOnce } from './offered-once.ts';
import { oneDigestADay } from './one-digest-a-day.ts';
import { turnsKept } from './turns-kept.ts';
import { unsubscribed } from './unsubscribed.ts';
import { wallTimeKept } from './wall-time-kept.ts';
import { withinHours } from './within-hours.ts';

/** Everything that must hold at every step of every life. */
export const INVARIANTS: readonly Invariant[] = [
  // First, because the others ask what was removed, and what a restore has lost.
  ...[removedWhole, restored],
  ...[nothingLost, noDuplicate, noStaleMail, wallTimeKept, noOverlap, noTelling],
  ...[oneAuditAChange, nothingWaits, lattice, nothingBreaks, draftsKept],
  ...[withinHours, oneDigestADay, unsubscribed, offeredOnce, turnsKept],
];
