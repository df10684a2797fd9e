import type { BrowserContext, Page } from 'playwright-core';
import { FIRST_PEOPLE } from '../../local/issuer/people.ts';
import type { Role } from '../../domain/staff/role.ts';

/** The view is drawn with what it shows, and nothing of it is still on its way. */
export async function isThere(page: Page): Promise<void> {
  // A view that was just asked for takes the place of the one before within two frames.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.locator('main h1').waitFor();
  await page.waitForFunction(
    () => document.querySelector('.skeleton, [aria-busy="true"]') === null,
  );
}

/** Opens the console, signed in as somebody of this role, at a place of it. */
export async function signedIn(
  context: BrowserContext,
  origin: string,
  role: Role,
  fragment = '',
): Promise<Page> {
  const person = FIRST_PEOPLE.find(({ groups }) => groups.includes(role));
  if (!person) throw new Error(`nobody on this machine is ${role}`);
  const page = await context.newPage();
  await page.goto(`${origin}/staff${fragment}`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: person.name }).click();
  await isSignedIn(page);
  return page;
}

/** The way from the sign-in through the documents of both hosts has ended in the console. */
export async function isSignedIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await isThere(page);
}

/** Goes to another place of the console without loading it anew, as a link would. */
export async function goes(page: Page, fragment: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, fragment);
  await isThere(page);
}
