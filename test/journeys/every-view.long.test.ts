import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../local/demo/practice-client.ts';
import type { CourseReply } from '../../schemas/course.ts';
import { fragmentOf, type Route } from '../../web/staff/state/route.ts';
import { launchBrowser } from '../support/browser.ts';
import { aFormBy, anUrgentForm } from '../support/intake-form.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { goes, signedIn } from './console-way.ts';
import { aPlan, coursePractice, MAYA, nextWeekday } from './course-way.ts';
import { looksWrong, tooWide, watched } from './watched.ts';

type View = Route['view'];
const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;
const DESKTOP = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;

type Size = typeof PHONE | typeof DESKTOP;
const screen = ({ viewport: { width } }: Size) => `${width} wide`;
async function isShownOn(page: Page, { viewport, colorScheme }: Size): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
}

/** The views that the console's router knows. */
const VIEWS = [
  ...readFileSync(resolve(import.meta.dirname, '../../web/staff/view.tsx'), 'utf8').matchAll(
    /case '([\w-]+)':/g,
  ),
].map(([, view = '']) => view);

describe('every view of the console', () => {
  let browser: Browser;
  let product: LocalProduct;
  let routes: { readonly [Name in View]: Route };

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startLocalProduct()]);
    const practice = coursePractice(product);
    ok(await practice.setHours(), 200);
    const monday = nextWeekday(await practice.today(), 1, 14);
    const wanted = await practice.accepted(aFormBy('planned@example.org'));
    const urgent = await practice.accepted(aFormBy('begun@example.org', anUrgentForm()));
    const path = `/api/staff/intakes/${urgent}`;
    ok(await practice.staff('POST', `${path}/acknowledgement`, {}), 200);
    ok(await practice.staff('POST', `${path}/clearance`, {}), 200);
    const only = { only: 'first' };
    const course = ok<CourseReply>(await practice.book(urgent, aPlan(monday), only), 201);
    routes = {
      inbox: { view: 'inbox', status: 'accepted' },
      intake: { view: 'intake', id: urgent },
      plan: { view: 'plan', id: wanted },
      courses: { view: 'courses', status: 'active' },
      course: { view: 'course', id: course.id },
      rest: { view: 'rest', id: course.id },
      begun: { view: 'begun' },
      offers: { view: 'offers' },
      'new-offer': { view: 'new-offer', opening: null },
      calendar: { view: 'calendar', show: 'week', date: monday },
      hours: { view: 'hours', counselorId: MAYA.id },
      away: { view: 'away', counselorId: MAYA.id },
      'day-sheet': { view: 'day-sheet', date: monday },
      team: { view: 'team' },
      mails: { view: 'mails' },
      stuck: { view: 'stuck' },
      agreement: { view: 'agreement' },
      audit: { view: 'audit' },
      records: { view: 'records' },
      record: { view: 'record', id: urgent },
      settings: { view: 'settings' },
    };
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  test('is in this walk', () => {
    expect(VIEWS.length).toBeGreaterThan(10);
    expect(Object.keys(routes).sort()).toEqual(VIEWS.toSorted());
  });

  test.each([
    ['a counselor', 'counselor', [PHONE, DESKTOP]],
    ['the front desk', 'front-desk', [DESKTOP, PHONE]],
    ['an administrator', 'administrator', [PHONE, DESKTOP]],
  ] as const)(
    'is shown to %s on a dark phone and a light desktop without a fault, and asks no other host',
    async (_who, role, sizes) => {
      const context = await browser.newContext(sizes[0]);
      const faults = watched(context, product.origin);
      const page = await signedIn(context, product.origin, role);
      const wrong: string[] = [];
      for (const [at, [view, route]] of Object.entries(routes).entries()) {
        await goes(page, fragmentOf(route));
        // The close look costs a second: it goes from one size to the other with each view.
        const [one, other] = at % 2 === 0 ? sizes : [sizes[1], sizes[0]];
        await isShownOn(page, other);
        for (const fault of await tooWide(page)) wrong.push(`${view}, ${screen(other)}: ${fault}`);
        await isShownOn(page, one);
        for (const fault of await looksWrong(page)) wrong.push(`${view}, ${screen(one)}: ${fault}`);
        expect(await page.getByRole('navigation', { name: 'Console' }).count()).toBe(1);
        const text = await page.locator('main').innerText();
        // What a person wrote in their own words is for those who may read clinical content.
        if (role === 'front-desk' && view === 'intake')
          expect(text).not.toContain(anUrgentForm().narrative);
      }
      await context.close();
      expect([...wrong, ...faults]).toEqual([]);
    },
    180_000,
  );
});
