import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { consoleStage } from './support/console-stage.ts';
import { FakeIssuer } from './support/fake-issuer.ts';
import { FakeService } from './support/fake-service.ts';
import { DESKTOP, expectAccessible } from './support/open-console.ts';
import { aDetail, intakeId, PRACTICE } from './support/records.ts';

const MAIN = new URL('../../../web/staff/main.tsx', import.meta.url);

let service: FakeService;
let issuer: FakeIssuer;

const stage = consoleStage(
  (asked) => service.answer(asked),
  MAIN,
  (request, response) => issuer.handle(request, response),
);
beforeEach(() => {
  service = new FakeService();
  issuer = new FakeIssuer();
  service.details.set(intakeId(1), aDetail(1));
  const signIn = {
    issuer: `${stage.origin()}/issuer`,
    clientId: 'console',
    scope: 'practice/staff',
  };
  service.instead.set('practice', { status: 200, body: { ...PRACTICE, signIn } });
});

const fragment = `#/intakes/${intakeId(1)}`;
const open = () => stage.open(fragment, DESKTOP);
const signInButton = (page: Page) => page.getByRole('button', { name: 'Sign in' });
const kept = (page: Page) =>
  page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)]);

async function signedIn() {
  const opened = await open();
  await signInButton(opened.page).click();
  await opened.page.locator('.file').waitFor();
  return opened;
}

describe('signing in', () => {
  test('comes back to the place that was asked for, and keeps nothing in the browser', async () => {
    const { page, faults } = await signedIn();
    expect(page.url()).toBe(`${stage.origin()}/staff${fragment}`);
    expect(await kept(page)).toEqual([]);
    expect(issuer.asked).toHaveLength(1);
    expect(Object.fromEntries(issuer.asked[0] ?? [])).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid practice/staff',
      redirect_uri: `${stage.origin()}/staff`,
    });
    expect(faults).toEqual([]);
  });

  test('takes a token that is over by this clock, because the service decides', async () => {
    const { page } = await signedIn();
    expect(service.asked.find(({ url }) => url.includes('/staff/'))?.token).toBe('token-1');
    expect(await page.getByText('Your sign-in has ended').count()).toBe(0);
  });

  test('renews the token by the issuer when the service takes it no longer', async () => {
    const { page } = await signedIn();
    service.spent.add('token-1');
    await page.locator('body').press('r');
    await expect.poll(() => service.asked.at(-1)?.token).toBe('token-2');
    expect(await page.getByRole('alertdialog').count()).toBe(0);
  });

  test('without a refresh token a new sign-in is offered', async () => {
    issuer.givesRefreshTokens = false;
    const { page } = await signedIn();
    service.spent.add('token-1');
    await page.locator('body').press('r');
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await page.locator('.file').waitFor();
    expect(service.asked.at(-1)?.token).toBe('token-2');
  });

  test('has to be done again after a reload', async () => {
    const { page } = await signedIn();
    await page.reload();
    await signInButton(page).waitFor();
    expect(await page.getByText('Roz').count()).toBe(0);
    await expectAccessible(page);
  });

  test('that the issuer refuses is told, and can be tried again', async () => {
    issuer.refuses = 'access_denied';
    const { page } = await open();
    await signInButton(page).click();
    await page.getByText('The sign-in did not work.').waitFor();
    expect(await kept(page)).toEqual([]);
    await expectAccessible(page);
    issuer.refuses = null;
    await signInButton(page).click();
    await page.getByRole('heading', { name: 'Inbox' }).waitFor();
  });

  test('an answer that this browser never asked for is not taken', async () => {
    const { page } = await stage.open('?code=stolen&state=forged');
    await page.getByText('The sign-in did not work.').waitFor();
    expect(page.url()).toBe(`${stage.origin()}/staff`);
    expect(service.asked.every(({ token }) => token === null)).toBe(true);
  });
});

describe('signing out', () => {
  test('ends the session at the issuer too, and comes back to an empty page', async () => {
    const { page } = await signedIn();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect.poll(() => issuer.ended.length).toBe(1);
    await page.getByText('You are signed out.').waitFor();
    expect(page.url()).toBe(`${stage.origin()}/staff`);
    expect(Object.fromEntries(issuer.ended[0] ?? [])).toMatchObject({
      post_logout_redirect_uri: `${stage.origin()}/staff`,
      logout_uri: `${stage.origin()}/staff`,
      client_id: 'console',
      id_token_hint: expect.stringContaining('.') as string,
    });
    expect(await kept(page)).toEqual([]);
    await page.goBack();
    await signInButton(page).waitFor();
    expect(await page.getByText('Roz').count()).toBe(0);
  });

  test('says when it was for an empty desk, even after the way to the issuer', async () => {
    const { page } = await stage.open('', DESKTOP);
    await page.clock.install();
    await signInButton(page).click();
    await page.getByText('Nobody is waiting.').waitFor();
    await page.clock.fastForward('16:00');
    await expect.poll(() => issuer.ended.length).toBe(1);
    await page.getByText('You were signed out because nothing happened').waitFor();
  });

  test('stays here where the issuer offers no end of session', async () => {
    issuer.endsSessions = false;
    const { page } = await signedIn();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out.').waitFor();
    expect(await kept(page)).toEqual([]);
  });
});

test('a service that cannot be reached is said, and asked again', async () => {
  const practice = service.instead.get('practice');
  service.instead.set('practice', 'drop');
  const { page } = await open();
  await page.getByText('The service cannot be reached').waitFor();
  await expectAccessible(page);
  if (practice) service.instead.set('practice', practice);
  await page.getByRole('button', { name: 'Try again' }).click();
  await signInButton(page).waitFor();
});
