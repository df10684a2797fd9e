import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { whatAxeFinds } from '../../support/axe.ts';
import { launchBrowser } from '../../support/browser.ts';
import { anIssuerMachine, type IssuerMachine } from './issuer-machine.ts';

const HOUR = 60 * 60 * 1000;

type User = { access_token: string; expires_at: number; profile: Record<string, unknown> };
type Manager = {
  signinRedirect(): Promise<void>;
  signinRedirectCallback(): Promise<User>;
  signinSilent(): Promise<User>;
  signoutRedirect(): Promise<void>;
};
declare const manager: Manager;

describe('signing in with oidc-client-ts in a browser', () => {
  let machine: IssuerMachine;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    machine = await anIssuerMachine();
    page = await (await browser.newContext()).newPage();
  });
  afterEach(async () => {
    await page.context().close();
    await machine.close();
  });

  const leaveForSignIn = async () => {
    await page.goto(`${machine.origin}/staff`);
    await page.evaluate(() => void manager.signinRedirect());
    await page.waitForURL(/sign-in|code=/);
  };
  const choose = (name: string) => page.getByRole('button', { name }).click();
  const arrive = async () => {
    await page.waitForURL(/staff\?code=/);
    return page.evaluate(() => manager.signinRedirectCallback());
  };
  const signInAs = async (name: string) => {
    await leaveForSignIn();
    await choose(name);
    return arrive();
  };
  const advance = (ms: number) => machine.clock.setTo(new Date(machine.clock.now().getTime() + ms));

  it('gives the person chosen a token with the claims of POST /local/token', async () => {
    const user = await signInAs('Maya Whitfield');
    expect(user.profile).toMatchObject({ name: 'Maya Whitfield', 'cognito:groups': ['counselor'] });
    const bySigningIn = await machine.verify(user.access_token);
    const byRequest = await machine.verify(await machine.issuer.token('counselor'));
    const times = { iat: 0, exp: 0, jti: '' };
    expect({ ...bySigningIn, ...times }).toEqual({ ...byRequest, ...times });
  });

  it('works after the clock has moved 30 days, though the browser does not know', async () => {
    advance(30 * 24 * HOUR);
    const user = await signInAs('Rosa Delgado');
    expect(user.expires_at - Date.now() / 1000).toBeGreaterThan(590);
    expect(await machine.verify(user.access_token)).toMatchObject({
      'cognito:groups': ['front-desk'],
    });
  });

  it('renews an ended token without leaving the page, within a working day', async () => {
    const { access_token } = await signInAs('Samuel Okafor');
    advance(HOUR);
    await expect(machine.verify(access_token)).rejects.toThrow();
    const renewed = await page.evaluate(() => manager.signinSilent());
    expect(await machine.verify(renewed.access_token)).toMatchObject({ scope: 'practice/staff' });
  });

  it('asks again who is there once the clock has moved past the sign-in', async () => {
    await signInAs('Samuel Okafor');
    advance(30 * 24 * HOUR);
    const silent = page.evaluate(() => manager.signinSilent());
    await expect(silent).rejects.toThrow(/grant/);
    const user = await signInAs('Rosa Delgado');
    expect(user.profile['name']).toBe('Rosa Delgado');
  });

  it('keeps a sign-in over a restart', async () => {
    await signInAs('Maya Whitfield');
    await machine.restart();
    const renewed = await page.evaluate(() => manager.signinSilent());
    expect(await machine.verify(renewed.access_token)).toMatchObject({ token_use: 'access' });
    await leaveForSignIn();
    expect((await arrive()).profile['name']).toBe('Maya Whitfield');
  });

  it('signs out, comes back to the console, and asks again next time', async () => {
    await signInAs('Maya Whitfield');
    await page.evaluate(() => void manager.signoutRedirect());
    await page.waitForURL(/staff(\?state=.*)?$/);
    await leaveForSignIn();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await choose('Rosa Delgado');
    expect((await arrive()).profile['name']).toBe('Rosa Delgado');
  });

  it.each(['light', 'dark'] as const)('is accessible on a phone in %s', async (colorScheme) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme });
    await leaveForSignIn();
    await page.getByText('This sign-in exists only on this machine').waitFor();
    const violations = await whatAxeFinds(page);
    expect(violations.map(({ id }) => id)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});
