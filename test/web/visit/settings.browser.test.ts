import { describe, expect, test } from 'vitest';
import { english as en } from '../../../web/visit/words/en.ts';
import { visitStage } from './visit-stage.ts';
import { aVisit } from './visits.ts';

const stage = visitStage();
const button = (name: string) => ({ name, exact: true });
const URL_OF_FEED = 'https://visits.example.org/api/feeds/fQ2bZr7LkT0sVw9xYcD4eGhJmN1pUaXi';

describe('reminders', () => {
  test('are turned off and on again, and the appointment stays', async () => {
    stage.shows('POST reminders', aVisit({ remindersOff: true }));
    const page = await stage.open();
    await page.getByRole('button', button(en.reminders.turnOff)).click();
    await page.getByText(en.reminders.off).waitFor();
    await page.getByRole('button', button(en.may.confirm)).waitFor();
    stage.shows('POST reminders', aVisit());
    await page.getByRole('button', button(en.reminders.turnOn)).click();
    await page.getByText(en.reminders.on).waitFor();
    expect(stage.server().posted()).toEqual([
      ['reminders', { on: false }],
      ['reminders', { on: true }],
    ]);
  });

  test('that could not be turned off say so, and the same press tries again', async () => {
    stage.answer('POST reminders', 'cut-off');
    const page = await stage.open();
    await page.getByRole('button', button(en.reminders.turnOff)).click();
    await page.getByText(en.failure['no-answer']).waitFor();
    stage.shows('POST reminders', aVisit({ remindersOff: true }));
    await page.getByRole('button', button(en.reminders.turnOff)).click();
    await page.getByText(en.reminders.off).waitFor();
  });
});

describe('the private calendar', () => {
  test('warns of who else may look, is made by a press, and its link is copied', async () => {
    stage.answer('POST feed', { status: 200, body: { url: URL_OF_FEED } });
    const page = await stage.open(aVisit(), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText(en.feed.shared).waitFor();
    await page.getByRole('button', button(en.feed.make)).click();
    expect(await page.getByLabel(en.feed.label).inputValue()).toBe(URL_OF_FEED);
    await page.getByRole('button', button(en.feed.copy)).click();
    await page.getByText(en.feed.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(URL_OF_FEED);
    expect(stage.server().posted()).toEqual([['feed', { on: true }]]);
  });

  test('where the browser forbids copying, the link is marked to be copied by hand', async () => {
    stage.answer('POST feed', { status: 200, body: { url: URL_OF_FEED } });
    const page = await stage.open();
    await page.getByRole('button', button(en.feed.make)).click();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.getByRole('button', button(en.feed.copy)).click();
    await page.getByText(en.feed.notCopied).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(URL_OF_FEED);
  });

  test('is shown once, and can be made anew or taken away', async () => {
    stage.answer('POST feed', { status: 200, body: { url: null } });
    const page = await stage.open(aVisit({ feed: true }));
    await page.getByText(en.feed.there).waitFor();
    expect(await page.getByLabel(en.feed.label).count()).toBe(0);
    await page.getByRole('button', button(en.feed.remove)).click();
    await page.getByText(en.feed.removed).waitFor();
    await page.getByRole('button', button(en.feed.make)).waitFor();
    expect(stage.server().posted()).toEqual([['feed', { on: false }]]);
  });

  test('keeps its link on the page while other steps are looked at', async () => {
    stage.answer('POST feed', { status: 200, body: { url: URL_OF_FEED } });
    const page = await stage.open();
    await page.getByRole('button', button(en.feed.make)).click();
    await page.getByLabel(en.feed.label).waitFor();
    await page.getByRole('button', button(en.may.cancel)).click();
    await page.goBack();
    expect(await page.getByLabel(en.feed.label).inputValue()).toBe(URL_OF_FEED);
  });
});
