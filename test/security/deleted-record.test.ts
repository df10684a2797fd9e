import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walkTheRecordsWay } from '../journeys/records-way.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { everyItem, marked, tellingIn } from '../support/marked-answers.ts';

/**
 * What may still name a deleted record, by its random id alone: the trail, which is kept; the
 * certificate; jobs that are done; and links and receipts, which expire and which the table removes.
 */
const MAY_NAME = /^(AUDIT|DELETION|JOB|LINK|ONCE)#/;

describe('a record that was deleted', () => {
  let product: LocalProduct;
  let id: string;
  beforeAll(async () => {
    product = await startLocalProduct();
    id = await walkTheRecordsWay(product, marked);
  });
  afterAll(() => product.stop());

  test('has left no word of its person in the table, in no item and no key of an index', async () => {
    const items = await everyItem(product);
    expect(items.length).toBeGreaterThan(10);
    expect(items.flatMap((each) => tellingIn(JSON.stringify(each)))).toEqual([]);
  });

  test('is named by its id in the trail, its certificate and what expires, and nowhere else', async () => {
    const naming = (await everyItem(product)).filter((each) => JSON.stringify(each).includes(id));
    const places = naming.map(({ pk }) => pk.S);
    expect(places.filter((place) => !MAY_NAME.test(place))).toEqual([]);
    expect(places).toContain(`DELETION#${id}`);
  });

  test('leaves no hash by which its person would be known again, and no hour that it held', async () => {
    const keys = (await everyItem(product)).map(({ pk, sk }) => `${pk.S} ${sk.S}`);
    expect(keys.filter((key) => /^(PERSON|CLIENT|INTAKE|COURSE|MAIL)#/.test(key))).toEqual([]);
    const days = (await everyItem(product)).filter(({ sk }) => sk.S.startsWith('DAY#'));
    expect(days.flatMap((day) => Object.keys(day).filter((name) => /^c\d+$/.test(name)))).toEqual(
      [],
    );
  });
});
