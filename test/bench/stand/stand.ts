import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleFunctions } from '../../../infra/bundle.ts';
import { startEmbedded } from '../../../local/engine/dynamodb/embedded.ts';
import { startFront } from './aws-front.ts';
import { bundleLimit } from './bundle-limit.ts';
import { intakeEvents, mustBeStored } from './intakes.ts';
import { mailEvents, mustBeSent } from './mails.ts';
import type { Contestant } from './pairs.ts';
import { liveOnce, type Lived } from './sandbox.ts';
import { tablesOn } from './tables.ts';

/** Where the product's functions and the limit programs do the same work, as they are deployed. */
export type Stand = {
  /** A fresh process that receives an intake, and then so many more. */
  readonly receiveIntakes: (contestant: Contestant, more: number) => Promise<Lived>;
  /** A fresh process that the stream wakes for one mail, and a sweep for so many more. */
  readonly dispatchMails: (contestant: Contestant, more: number) => Promise<Lived>;
  /** The bundle of submit-intake. */
  readonly bundleBytes: number;
  readonly close: () => Promise<void>;
};

const PRACTICE = path.resolve(import.meta.dirname, '../../../practice.json');
const BUNDLES = {
  intakes: { product: 'submit-intake/index.js', limit: 'intake.js' },
  mails: { product: 'dispatch-mail/index.js', limit: 'dispatch.js' },
};

export async function openStand(): Promise<Stand> {
  const folder = mkdtempSync(path.join(tmpdir(), 'speed-'));
  const engine = await startEmbedded(folder, console.error);
  const front = await startFront(engine.url);
  const tables = tablesOn(engine.url);
  await bundleFunctions({ outDir: folder, practiceFile: PRACTICE });
  await bundleLimit(folder);

  const live = (bundle: string, tableName: string, events: readonly unknown[]): Promise<Lived> => {
    front.heard();
    const environment = {
      TABLE_NAME: tableName,
      CONFIGURATION_SET: 'practice-mail',
      WEB_ADDRESS: 'https://intake.example.org',
    };
    return liveOnce({ bundle: path.join(folder, bundle), front, environment, events });
  };

  return {
    receiveIntakes: async (contestant, more) => {
      const tableName = await tables.fresh();
      const count = 1 + more;
      const events = await intakeEvents(tables, tableName, count);
      const lived = await live(BUNDLES.intakes[contestant], tableName, events);
      mustBeStored(lived.answers);
      mustHaveAsked(front.heard(), { UpdateItem: 1 + 3 * count, TransactWriteItems: count });
      return lived;
    },
    dispatchMails: async (contestant, more) => {
      const tableName = await tables.fresh();
      const count = 1 + more;
      const events = await mailEvents(tables, tableName, count);
      const lived = await live(BUNDLES.mails[contestant], tableName, events);
      await mustBeSent(tables, tableName);
      // Each mail takes two, and whether mails are held back is asked by each of the two invocations.
      const GetItem = 2 + 2 * count;
      const calls = { Query: 4, GetItem, UpdateItem: 2 * count, SendRawEmail: count };
      mustHaveAsked(front.heard(), calls);
      return lived;
    },
    bundleBytes: statSync(path.join(folder, BUNDLES.intakes.product)).size,
    close: async () => {
      tables.close();
      await front.stop();
      await engine.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Neither may do less than the other: both make these calls, or the comparison says nothing. */
function mustHaveAsked(heard: readonly string[], expected: Readonly<Record<string, number>>): void {
  const asked: Record<string, number> = {};
  for (const operation of heard) asked[operation] = (asked[operation] ?? 0) + 1;
  const [found, wanted] = [asked, expected].map((calls) =>
    JSON.stringify(Object.entries(calls).sort()),
  );
  if (found !== wanted) throw new Error(`It took ${found} instead of ${wanted}`);
}
