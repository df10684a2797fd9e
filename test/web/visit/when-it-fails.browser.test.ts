import { describe, expect, test } from 'vitest';
import { english as en } from '../../../web/visit/words/en.ts';
import { spanish as es } from '../../../web/visit/words/es.ts';
import { PHONE, textOf, visitStage } from './visit-stage.ts';
import { TOKEN, aVisit, anAppointment, refused } from './visits.ts';

const stage = visitStage();
const button = (name: string) => ({ name, exact: true });
const CALL = 'main a[href="tel:7706099164"]';

async function go(hash: string, options = {}) {
  const page = await stage.blank(options);
  await page.goto(`${stage.server().address}/visit${hash}`);
  return page;
}

describe('a link that opens nothing', () => {
  test.each([
    ['en-US', en],
    ['es-MX', es],
  ])('in %s has kind words and the telephone', async (locale, words) => {
    stage.answer('GET ', refused('link-gone', 404));
    const page = await go(`#${TOKEN}`, { locale });
    await page.getByRole('heading', button(words.gone.title)).waitFor();
    expect(await textOf(page)).toContain(words.gone.todo);
    expect(await page.locator(CALL).count()).toBe(1);
    expect(await page.locator('main button').count()).toBe(0);
  });

  test.each(['', '#', '#short', '#with%20spaces%20and%20more%20of%20them'])(
    'without a whole token (%j) asks the service nothing',
    async (hash) => {
      const page = await go(hash);
      await page.getByRole('heading', button(en.noLink.title)).waitFor();
      expect(await page.locator(CALL).count()).toBe(1);
      expect(stage.server().received.filter(({ url }) => url.startsWith('/api/'))).toEqual([]);
    },
  );

  test('that ends while the page is open says so too', async () => {
    stage.answer('POST confirm', refused('link-gone', 404));
    const page = await stage.open();
    await page.getByRole('button', button(en.may.confirm)).click();
    await page.getByRole('heading', button(en.gone.title)).waitFor();
  });
});

describe('a service that does not answer', () => {
  test.each([
    ['cut off', 'cut-off', en.failure['no-answer']],
    ['a fault', { status: 500, body: {} }, en.failure.fault],
    ['a busy moment', { status: 503, body: {} }, en.failure.fault],
    ['something else', { status: 200, body: { hello: 'there' } }, en.failure.fault],
  ] as const)(
    '(%s) is said with the telephone, and can be tried again',
    async (_how, answer, says) => {
      stage.answer('GET ', answer);
      const page = await go(`#${TOKEN}`);
      await page.getByText(says).waitFor();
      expect(await page.locator(CALL).count()).toBe(1);
      stage.shows('GET ', aVisit());
      await page.getByRole('button', button(en.retry)).click();
      await page.locator('.ticket').waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    },
  );

  test('keeps what is on the screen, and the same press tries again', async () => {
    stage.answer('POST confirm', 'cut-off');
    const page = await stage.open();
    await page.getByRole('button', button(en.may.confirm)).click();
    await page.getByText(en.failure['no-answer']).waitFor();
    expect(await textOf(page)).toContain('Tuesday, December 1, 2026');
    stage.shows('POST confirm', aVisit({ appointments: [anAppointment({ confirmed: true })] }));
    await page.getByRole('button', button(en.may.confirm)).click();
    await page.getByText(en.done.confirmed).waitFor();
    const [first, second] = stage.server().posted();
    expect(second).toEqual(first);
  });

  test('leaves the appointment in view when somebody comes back without a line', async () => {
    const page = await stage.open();
    stage.answer('GET ', 'cut-off');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect
      .poll(() => stage.server().received.filter(({ url }) => url === '/api/visit').length)
      .toBeGreaterThan(1);
    expect(await textOf(page)).toContain('Tuesday, December 1, 2026');
  });
});

test('without script the telephone and crisis help are there', async () => {
  const context = await stage.browser().newContext({ ...PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${stage.server().address}/visit#${TOKEN}`);
  const text = await textOf(page);
  expect(text).toContain(en.frame.noScript);
  expect(text).toContain(es.frame.noScript);
  expect(await page.locator(CALL).count()).toBe(2);
  expect(await page.locator('a[href="tel:988"]').count()).toBe(2);
  await context.close();
});
