import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { consoleStage } from './support/console-stage.ts';
import { DESKTOP, expectAccessible, PHONE } from './support/open-console.ts';
import { VIEWS } from './support/views.ts';
import { WholeService } from './support/whole-service.ts';

let service: WholeService;

const stage = consoleStage((asked) => service.answer(asked));

/** A list that is none of the views below, from which what they ask can be broken first. */
const ASIDE = '#/inbox/referred';

async function openAside(options = DESKTOP) {
  const { page } = await stage.open(ASIDE, options);
  await page.getByText('No request is referred yet.').waitFor();
  return page;
}
async function goTo(page: Page, fragment: string) {
  await page.evaluate((to) => {
    location.hash = to;
  }, fragment);
}
const inMain = (page: Page, text: string) =>
  page.locator('main').getByText(text).filter({ visible: true }).first();

describe.each(Object.entries(VIEWS))('the view %s', (_name, view) => {
  test('says what it reads, then that it failed, and tries again with success', async () => {
    service = await WholeService.busy();
    const page = await openAside();
    await page.route(view.asks, () => undefined);
    await goTo(page, view.fragment(service.shown));
    await inMain(page, view.loading).waitFor();
    await expectAccessible(page);

    await page.unroute(view.asks);
    await page.route(view.asks, (route) => route.fulfill({ status: 500, json: {} }));
    await goTo(page, ASIDE);
    await page.getByText('No request is referred yet.').waitFor();
    await goTo(page, view.fragment(service.shown));
    await page.getByText('Something went wrong on our side').first().waitFor();
    await expectAccessible(page);

    await page.unroute(view.asks);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await inMain(page, view.ready).waitFor();
    expect(await page.getByText('Something went wrong on our side').count()).toBe(0);
  });

  test('keeps what it shows when the network goes, and says that nothing can be saved', async () => {
    service = await WholeService.busy();
    const page = await openAside(PHONE);
    await goTo(page, view.fragment(service.shown));
    await inMain(page, view.ready).waitFor();
    await page.context().setOffline(true);
    await page.getByText('Nothing can be saved until the network is back.').waitFor();
    expect(await inMain(page, view.ready).isVisible()).toBe(true);
    await expectAccessible(page);
    await page.context().setOffline(false);
    await page.getByText('You are offline').waitFor({ state: 'detached' });
  });

  test.skipIf(view.empty === null)('says so when there is nothing to show', async () => {
    service = WholeService.empty();
    const page = await openAside();
    await goTo(page, view.empty?.fragment ?? view.fragment(service.shown));
    await inMain(page, view.empty?.says ?? '').waitFor();
    await expectAccessible(page);
  });
});

describe('what was typed when the network goes', () => {
  test('a decision is refused with words, and its reason is still there to be sent', async () => {
    service = await WholeService.busy();
    const page = await openAside();
    await goTo(page, VIEWS.intake.fragment(service.shown));
    await page.getByLabel('Reason').fill('We spoke; a slow start suits.');
    await page.getByRole('radio', { name: /Waitlist/ }).check();
    await page.getByRole('radio', { name: 'Not settled yet' }).check();
    await page.getByRole('radio', { name: 'Send no letter' }).check();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await page.getByText('The service cannot be reached').first().waitFor();
    expect(await page.getByLabel('Reason').inputValue()).toBe('We spoke; a slow start suits.');
    await expectAccessible(page);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await page.getByText('The decision is recorded').waitFor();
  });

  test('a changed contact is refused with words, and stays in its fields', async () => {
    service = await WholeService.busy();
    const page = await openAside();
    await goTo(page, VIEWS.course.fragment(service.shown));
    await page.getByRole('button', { name: 'Change contact' }).click();
    await page.getByLabel('Email', { exact: true }).fill('ana@new.example');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The service cannot be reached').waitFor();
    expect(await page.getByLabel('Email', { exact: true }).inputValue()).toBe('ana@new.example');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
