import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { beginByTelephone } from '../../../domain/draft/begin-by-telephone.ts';
import { aCall } from '../../support/a-call.ts';
import { consoleStage } from './support/console-stage.ts';
import { aCounselor, CourseService } from './support/course-service.ts';
import { DESKTOP, expectAccessible, PHONE } from './support/open-console.ts';
import { NOW } from './support/records.ts';

const SCREENS = [
  ['a desktop in light colours', DESKTOP],
  ['a phone in dark colours', PHONE],
] as const;
const DAY_MS = 86_400_000;

let service: CourseService;
const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  service = new CourseService(aCounselor());
});

const open = (options: BrowserContextOptions = DESKTOP) => stage.open('#/begun', options);

/** Ana called some days ago. */
async function anaCalled(daysAgo = 0) {
  const beginning = beginByTelephone({
    caller: aCall(),
    memberId: 'rosa',
    ids: { draft: crypto.randomUUID(), audit: crypto.randomUUID() },
    now: new Date(Date.parse(NOW) - daysAgo * DAY_MS),
  });
  await service.ports.begun.begin(beginning, 'an-address');
  return beginning;
}
const posts = () => service.asked.filter(({ method }) => method === 'POST');
const row = (page: Page) =>
  page
    .getByRole('list', { name: 'Requests begun by telephone, the latest first' })
    .getByRole('listitem');

describe.each(SCREENS)('requests by telephone on %s', (_screen, options) => {
  test('say whose, how far they have come, and what can be done', async () => {
    await anaCalled();
    const { page, faults } = await open(options);
    await row(page).waitFor();
    const text = await row(page).innerText();
    expect(text).toContain('Ana Ruiz');
    expect(text).toContain('ana@example.org');
    expect(text).toContain('Nothing is answered since the call.');
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test('say that one has run out, and whom to call', async () => {
    await anaCalled(15);
    const { page } = await open(options);
    await page.getByText('The form was not sent, and is gone.').waitFor();
    expect(await row(page).innerText()).toContain('555 0142');
    expect(await page.getByRole('button', { name: 'Email again' }).count()).toBe(0);
    await expectAccessible(page);
  });

  test('are removed once it is said what goes with them', async () => {
    await anaCalled();
    const { page } = await open(options);
    await page.getByRole('button', { name: 'Remove: Ana Ruiz' }).click();
    await page.getByText('The form goes with all that is answered in it').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(posts()).toEqual([]);
    await page.getByRole('button', { name: 'Remove: Ana Ruiz' }).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('No request was begun by telephone.').waitFor();
    expect(service.ports.table.drafts.size).toBe(0);
  });
});

test('the link goes to an address that is put right, and to no other before that', async () => {
  await anaCalled();
  const { page } = await open();
  await page.getByRole('button', { name: 'Put the address right: Ana Ruiz' }).click();
  const save = page.getByRole('button', { name: 'Save, and email the link' });
  expect(await save.isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: 'Email' }).fill('ana.right@example');
  expect(await save.isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: 'Email' }).fill('ana.right@example.org');
  await expectAccessible(page);
  await save.click();
  await page.getByText('The link is on its way to ana.right@example.org.').first().waitFor();
  await page.getByText('ana.right@example.org', { exact: true }).waitFor();
});

test('a link that came back is marked, so that somebody calls', async () => {
  const { mail } = await anaCalled();
  service.ports.table.mails.set(mail.id, { ...mail, state: 'sent', feedback: 'bounced' });
  const { page } = await open();
  await page.getByText('The link did not get through').waitFor();
  await page.getByText('Not reached').waitFor();
});

test('what the service refuses is told, and the list read again', async () => {
  const { draft } = await anaCalled();
  service.instead.set(`POST /api/staff/begun/${draft.id}/link`, {
    status: 409,
    body: { type: '/problems/too-many-links', title: 'Several links', status: 409 },
  });
  const { page } = await open();
  await page.getByRole('button', { name: 'Email again: Ana Ruiz' }).click();
  await page.getByText('Several links were sent already').waitFor();
  expect(service.asked.filter(({ method }) => method === 'GET').length).toBeGreaterThan(2);
});

describe('a call that is taken down', () => {
  const takes = async (page: Page) => {
    await page.getByRole('button', { name: 'Take a request' }).click();
    await page.getByLabel('Name').fill('Luz');
  };
  const begin = (page: Page) => page.getByRole('button', { name: 'Begin, and email the link' });

  test('leads to what is missing', async () => {
    const { page } = await open();
    await takes(page);
    await begin(page).click();
    await page.getByText('An email address is needed').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('call-email');
    await expectAccessible(page);
    expect(posts()).toEqual([]);
  });

  test('stays while somebody looks something up, and goes when it is discarded', async () => {
    const { page } = await open();
    await takes(page);
    await page.getByRole('link', { name: '← Inbox' }).click();
    await page.getByRole('heading', { name: 'Inbox' }).waitFor();
    await page.getByRole('link', { name: 'By telephone' }).click();
    expect(await page.getByLabel('Name').inputValue()).toBe('Luz');
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('Nothing was sent, and nobody was emailed.').waitFor();
    await page.getByRole('button', { name: 'Discard it' }).click();
    await page.locator('h1:focus').waitFor();
    await page.getByRole('button', { name: 'Take a request' }).click();
    expect(await page.getByLabel('Name').inputValue()).toBe('');
  });

  test('is asked about before a sign-out takes it away', async () => {
    const { page } = await open();
    await takes(page);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('a request by telephone that is not sent').waitFor();
  });

  test('that the service did not get is sent again under the same key', async () => {
    const { page } = await open();
    service.instead.set('POST /api/staff/begun', 'drop');
    await takes(page);
    await page.getByRole('textbox', { name: 'Email' }).fill('luz@example.org');
    await page.getByRole('checkbox', { name: /we may email them/ }).check();
    await page.getByRole('checkbox', { name: 'A call is safe' }).uncheck();
    await page.getByRole('checkbox', { name: 'Monday' }).check();
    await page.getByRole('checkbox', { name: 'Morning' }).check();
    await begin(page).click();
    await page.getByText('The service cannot be reached').waitFor();
    service.instead.clear();
    await begin(page).click();
    await page.getByText('The link is on its way to Luz.').first().waitFor();
    const keys = posts().map(({ headers }) => headers?.['idempotency-key']);
    expect(keys.length).toBeGreaterThan(1);
    expect([new Set(keys).size, service.ports.table.begun.size]).toEqual([1, 1]);
  });
});
