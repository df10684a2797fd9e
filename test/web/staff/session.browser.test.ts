import { beforeEach, describe, expect, test } from 'vitest';
import { consoleStage } from './support/console-stage.ts';
import { FakeService } from './support/fake-service.ts';
import { DESKTOP, expectAccessible } from './support/open-console.ts';
import { aDetail, aList, anEntry, intakeId } from './support/records.ts';

let service: FakeService;

const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  service = new FakeService();
  service.details.set(intakeId(1), aDetail(1));
  service.lists.set('new', aList([anEntry(1, { name: 'Roz' })]));
});

const address = () => `${stage.origin()}/staff#/intakes/${intakeId(1)}`;
const open = () => stage.open(`#/intakes/${intakeId(1)}`);

/** The page on a clock that the test moves. */
async function openOnTestClock() {
  const context = await stage.browser().newContext(DESKTOP);
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(address());
  await page.locator('.file').waitFor();
  return page;
}

describe('signing out', () => {
  test('takes everything off the page, and Back brings nothing', async () => {
    const { page } = await open();
    await page.locator('.file').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out.').waitFor();
    expect(await page.evaluate(() => window.asked)).toEqual(['sign out, asked']);
    await expectAccessible(page);
    await page.goBack().catch(() => null);
    expect(await page.getByText('Roz').count()).toBe(0);
  });

  test('asks first where a begun decision would be lost', async () => {
    const { page } = await open();
    await page.getByLabel('Reason').fill('Half a thought');
    await page.getByRole('button', { name: 'Sign out' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Sign out now?' });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Stay signed in' }).click();
    expect(await page.getByLabel('Reason').inputValue()).toBe('Half a thought');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await dialog.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out.').waitFor();
  });

  test('in one tab takes the others along', async () => {
    const { page } = await open();
    await page.locator('.file').waitFor();
    const other = await page.context().newPage();
    await other.goto(address());
    await other.locator('.file').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await other.getByText('You were signed out in another tab.').waitFor();
    expect(await other.getByText('Roz').count()).toBe(0);
  });

  test('leaving the page empties it before the browser can keep a copy', async () => {
    const { page } = await open();
    await page.locator('.file').waitFor();
    const left = await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      return document.getElementById('app')?.textContent;
    });
    expect(left).toBe('');
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.getByText('Roz').count()).toBe(0);
  });

  test('the sign-in is asked to come back to this place', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await page.evaluate(() => window.asked)).toContain(
      `sign in, back to #/intakes/${intakeId(1)}`,
    );
  });
});

describe('a desk that was left', () => {
  test('is warned, can stay, and is signed out in the end', async () => {
    const page = await openOnTestClock();
    await page.clock.fastForward('13:10');
    const warning = page.getByRole('alertdialog', { name: 'Are you still there?' });
    await warning.waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await warning.waitFor({ state: 'detached' });
    await page.clock.fastForward('13:10');
    await warning.waitFor();
    await page.clock.fastForward('02:00');
    await page.getByText('You were signed out because nothing happened').waitFor();
    expect(await page.getByText('Roz').count()).toBe(0);
    expect(await page.evaluate(() => window.asked)).toEqual(['sign out, idle']);
  });

  test('any sign of life puts the warning off', async () => {
    const page = await openOnTestClock();
    await page.clock.fastForward('12:00');
    await page.mouse.move(200, 200);
    await page.clock.fastForward('12:00');
    expect(await page.getByRole('alertdialog').count()).toBe(0);
  });
});

describe('a token that is not taken any more', () => {
  test('is renewed without a word', async () => {
    service.spent.add('first-token');
    const { page } = await open();
    await page.locator('.file').waitFor();
    expect(await page.evaluate(() => window.asked)).toEqual(['renew']);
  });

  test('and cannot be renewed: the page stays, warns of what would be lost, and signs in again', async () => {
    const { page } = await open();
    await page.getByLabel('Reason').fill('Half a thought');
    service.spent.add('first-token').add('renewed-token');
    await page.keyboard.press('Tab');
    await page.locator('body').press('r');
    const dialog = page.getByRole('alertdialog', { name: 'Your sign-in has ended' });
    await dialog.waitFor();
    await dialog.getByText('You have begun a decision that is not recorded.').waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Stay on this page' }).click();
    expect(await page.getByLabel('Reason').inputValue()).toBe('Half a thought');
    await page.locator('body').press('r');
    await dialog.getByRole('button', { name: 'Sign in again' }).click();
    expect(await page.evaluate(() => window.asked)).toContain(
      `sign in, back to #/intakes/${intakeId(1)}`,
    );
  });
});
