import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINES } from '../support/dynamodb.ts';
import { openStand, type Stand } from './stand/stand.ts';

/* What can be held without a clock; the ratios are `npm run bench`. */

const missing = ENGINES[0]?.missing;
if (missing !== undefined) console.warn(`The stand of the bench is not run: ${missing}.`);

describe.skipIf(missing !== undefined)('the functions as they are deployed', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await openStand();
  });
  afterAll(() => stand.close());

  test('submit-intake is at most 300,000 bytes', () => {
    expect(stand.bundleBytes).toBeLessThanOrEqual(300_000);
  });

  test("a cold start and its first intake do not load Node's undici", async () => {
    expect(await stand.receiveIntakes('product', 1)).toMatchObject({ undici: false });
  });

  test('neither do a cold start and its first mail', async () => {
    expect(await stand.dispatchMails('product', 1)).toMatchObject({ undici: false });
  });

  test('the least programs of the bench make the same calls as the product, and no others', async () => {
    await expect(stand.receiveIntakes('limit', 2)).resolves.toBeDefined();
    await expect(stand.dispatchMails('limit', 2)).resolves.toBeDefined();
  });
});
