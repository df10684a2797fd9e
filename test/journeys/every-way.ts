import { setTimeout as delay } from 'node:timers/promises';
import type { Use } from '../../local/engine/permissions/iam.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { walkTheAdministrationWay } from './administration-way.ts';
import { walkTheClientWay, walkTheStaffWay } from './course-way.ts';
import { walkTheDeadLettersWay } from './dead-letters-way.ts';
import { walkTheDraftWay } from './draft-way.ts';
import { walkTheHoldWay } from './hold-way.ts';
import { walkTheOfferWay } from './offer-way.ts';
import { walkTheRecordsWay } from './records-way.ts';
import { walkTheWay } from './walk-the-way.ts';

/** The ways through the product, each from an empty table. */
const WAYS = {
  intake: walkTheWay,
  staff: walkTheStaffWay,
  client: walkTheClientWay,
  draft: walkTheDraftWay,
  administration: walkTheAdministrationWay,
  offer: walkTheOfferWay,
  records: walkTheRecordsWay,
  hold: walkTheHoldWay,
  'dead letters': walkTheDeadLettersWay,
} as const satisfies Readonly<Record<string, (product: LocalProduct) => Promise<unknown>>>;
export type Way = keyof typeof WAYS;
export const EVERY_WAY = Object.keys(WAYS) as readonly Way[];

export type Walk = {
  /** What stopped it; `undefined` when nothing did. */
  readonly fault: string | undefined;
  /** The calls that the permissions of the template let pass. */
  readonly uses: readonly Use[];
};

/** Walks one way on a cloud assembly; one that does not even start has used nothing. */
export async function walkOne(assemblyFolder: string, way: Way): Promise<Walk> {
  try {
    const product = await startLocalProduct({ assemblyFolder });
    try {
      const fault = await Promise.race([WAYS[way](product).then(() => undefined), tooLong()]).catch(
        String,
      );
      return { fault, uses: product.engine.iam.usage() };
    } finally {
      await product.stop();
    }
  } catch (fault) {
    return { fault: String(fault), uses: [] };
  }
}

/** What is tried again and again without end counts as broken. */
const tooLong = () => delay(LONGEST_MS, 'it did not come to rest', { ref: false });
const LONGEST_MS = 60_000;
