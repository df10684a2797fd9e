import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walkTheClientWay, walkTheStaffWay } from '../journeys/course-way.ts';
import { aForm } from '../support/intake-form.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { everyItem, MARK, marked, tellingIn } from '../support/marked-answers.ts';

/** The items that are the record itself: what a person gave, and what was made of it for staff. */
const RECORD = /^(CLIENT#[^#]+\/CLIENT|INTAKE#[^#]+\/(ANSWERS|REVIEW))$/;
const KEYS = ['pk', 'sk', 'workPk', 'workSk', 'duePk', 'dueSk'];

const WAYS = { staff: walkTheStaffWay, client: walkTheClientWay };

/**
 * A course is lived through with marked texts, and then every place that is not the record itself is
 * searched for the marks.
 */
describe.each(Object.entries(WAYS))('what a person told, after the way of %s', (_, walk) => {
  let product: LocalProduct;
  let errors: readonly string[];
  beforeAll(async () => {
    product = await startLocalProduct();
    errors = await makeMistakes(product);
    await walk(product, marked);
    await product.engine.settle();
  });
  afterAll(() => product.stop());

  test('is in the record, where this search finds it', async () => {
    const found = (await everyItem(product))
      .filter(({ pk, sk }) => RECORD.test(`${pk.S}/${sk.S}`))
      .flatMap((each) => tellingIn(JSON.stringify(each)));
    expect(new Set(found).size).toBeGreaterThan(9);
  });

  test('is in no log, queue or cursor, and in nothing that is said to who runs it', () => {
    const files = readdirSync(product.dataDir, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(log|json)$/.test(name) && !/^(ses|issuer)\//.test(name),
    );
    expect(files).toContain('queues.json');
    expect(files.filter((name) => name.startsWith('logs/')).length).toBeGreaterThan(5);
    const texts = [
      ...files.map((name) => readFileSync(join(product.dataDir, name), 'utf8')),
      ...product.said,
    ];
    expect(texts.flatMap(tellingIn)).toEqual([]);
  });

  test('is in no key of an item or an index, and in no item but the record', async () => {
    const items = await everyItem(product);
    const keys = items.map((each) => JSON.stringify(KEYS.map((name) => each[name])));
    expect(keys.flatMap(tellingIn)).toEqual([]);
    const elsewhere = items
      .filter(({ pk, sk }) => !RECORD.test(`${pk.S}/${sk.S}`))
      .flatMap((each) => tellingIn(JSON.stringify(each)).map((word) => [each.pk.S, word]));
    expect(elsewhere).toEqual([]);
  });

  test('is in no mail and no calendar but the name a client goes by, and whom the mail is for', async () => {
    const mails = await product.ses.mails();
    expect(mails.length).toBeGreaterThan(5);
    for (const { to, subject, text, html, headers, attachments } of mails) {
      const others = Object.entries(headers).filter(([name]) => name !== 'to');
      const said = [subject, text, html, JSON.stringify(others), JSON.stringify(attachments)];
      const allowed = new Set([`${MARK}-preferred`, ...to]);
      // An invitation names its guest (RFC 5546), and that is whom the mail is for.
      expect(said.flatMap(tellingIn).filter((word) => !allowed.has(word))).toEqual([]);
    }
  });

  test('is in no tag of a mail', () => {
    const folder = join(product.dataDir, 'ses');
    const tags = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { tags: object });
    expect(tags.flatMap((stored) => tellingIn(JSON.stringify(stored.tags)))).toEqual([]);
  });

  test('is not said back by an answer that refuses it', () => {
    expect(errors.length).toBeGreaterThan(5);
    expect(errors.flatMap(tellingIn)).toEqual([]);
  });
});

/** Sends forms that are refused, each for another field, and gives back what was answered. */
async function makeMistakes(product: LocalProduct): Promise<readonly string[]> {
  const good = marked(aForm());
  const { contact } = good;
  const spoilt: readonly object[] = [
    { ...good, contact: { ...contact, email: `${MARK} at example.org` } },
    { ...good, contact: { ...contact, phone: `${MARK}-phone` } },
    { ...good, contact: { ...contact, name: `${MARK}\u202e` } },
    { ...good, dateOfBirth: `1987-03-19 ${MARK}` },
    { ...good, language: MARK },
    { ...good, narrative: `${MARK} `.repeat(3000) },
    { ...good, unknown: `${MARK}-unknown` },
    { ...good, answers: { ...good.answers, focus: { onset: MARK } } },
    { ...good, availability: MARK },
  ];
  const answers: string[] = [];
  for (const form of spoilt) {
    const answer = await fetch(`${product.origin}/api/intakes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(form),
    });
    expect(answer.status).toBe(400);
    answers.push((await answer.text()) + JSON.stringify([...answer.headers]));
  }
  return answers;
}
