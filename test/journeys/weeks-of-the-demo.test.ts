import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPracticeFile } from '../../infra/practice-file.ts';
import { runDemo } from '../../local/demo/run-demo.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';

let product: LocalProduct;
beforeAll(async () => {
  product = await startLocalProduct();
});
afterAll(() => product.stop());

test('five weeks of the demo: every reminder that is due comes once, and in time', async () => {
  const practice = readPracticeFile('practice.json');
  if (practice.kind === 'invalid') throw new Error(practice.complaints.join('\n'));
  const { origin, ses } = product;
  const told: string[] = [];
  const { counts, mailbox, courses } = await runDemo(
    { origin, mails: () => ses.mails() },
    practice.settings,
    (_day, _of, says) => void told.push(says),
    { clients: 3, days: 35 },
  );
  expect(courses).toBe(3);
  expect(counts).toMatchObject({ duplicates: 0, late: 0 });
  expect(counts.sessions).toBeGreaterThanOrEqual(36);
  // Two a session, in the four weeks that hold sessions.
  expect(mailbox.sent).toBeGreaterThanOrEqual(20);
  expect(told).toContain('booking courses: 3 of 3');
}, 120_000);
