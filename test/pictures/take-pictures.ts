import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { daysLater, instantAt } from '../../local/demo/clock-arithmetic.ts';
import { ok } from '../../local/demo/practice-client.ts';
import type { CourseReply } from '../../schemas/course.ts';
import { goes, signedIn } from '../journeys/console-way.ts';
import {
  aPlan,
  coursePractice,
  type CoursePractice,
  linkIn,
  nextWeekday,
  ZONE,
} from '../journeys/course-way.ts';
import { tellOfTwoPeople } from '../journeys/life-told.ts';
import { findBrowser } from '../support/find-browser.ts';
import { aForm, anUrgentForm } from '../support/intake-form.ts';
import { startLocalProduct } from '../support/local-product.ts';
import { STORIES } from '../support/stories.ts';
import { fullAnswers } from '../web/intake/answers.ts';
import { walk } from '../web/intake/form-driver.ts';

/* npm run pictures: takes the README's pictures of the product as it is. */

const folder = resolve(import.meta.dirname, '../../docs/pictures');
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const DESKTOP = { viewport: { width: 1280, height: 900 } };

mkdirSync(folder, { recursive: true });
const product = await startLocalProduct();
const browser = await chromium.launch({
  executablePath: findBrowser(console.error),
  args: ['--no-sandbox'],
});
try {
  for (const form of madeUpForms()) await send(form);
  await product.engine.settle();
  await takeForm(browser);
  await takeConsole(browser);
  await takeMailbox(browser);
  await takeFormInSpanish(browser);
  await takeCircle(browser);
  await takeCourse(browser);
} finally {
  await browser.close();
  await product.stop();
}
console.log(`The pictures are in ${folder}.`);

/** A morning's requests from people who do not exist, one of them urgent. */
function madeUpForms() {
  const names = ['Ana', 'Noor', 'Teodoro', 'June', 'Amara', 'Walt', 'Ines'];
  const forms = [
    anUrgentForm(),
    ...STORIES.slice(0, names.length - 1).map(({ answers }) => {
      const form = aForm();
      return { ...form, answers: { ...form.answers, focus: answers } };
    }),
  ];
  return forms.map((form, index) => {
    const preferredName = names[index] ?? '';
    const email = `${preferredName.toLowerCase()}@example.org`;
    const contact = { ...form.contact, preferredName, email, phone: `770-555-014${index}` };
    return { ...form, contact };
  });
}

async function send(form: unknown): Promise<void> {
  const reply = await fetch(`${product.origin}/api/intakes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(form),
  });
  if (reply.status !== 201) throw new Error(`a form was answered with ${reply.status}`);
}

async function takeForm(on: Browser): Promise<void> {
  const page = await (await on.newContext({ ...PHONE, colorScheme: 'light' })).newPage();
  await page.goto(product.origin);
  await page.getByRole('heading', { name: 'Before you start' }).waitFor();
  await keep(page, 'form');
}

async function takeConsole(on: Browser): Promise<void> {
  const page = await (await on.newContext({ ...DESKTOP, colorScheme: 'light' })).newPage();
  await page.goto(`${product.origin}/staff`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Maya Whitfield' }).click();
  await page.getByText('Ana').first().waitFor();
  await keep(page, 'inbox');
  await page.getByText('Ana').first().click();
  await page.getByText('Suggestion only').first().scrollIntoViewIfNeeded();
  await keep(page, 'intake');
}

async function takeMailbox(on: Browser): Promise<void> {
  const page = await (await on.newContext({ ...DESKTOP, colorScheme: 'light' })).newPage();
  await page.goto(`${product.origin}/local`);
  await page.getByText('We have your form').first().click();
  await keep(page, 'mailbox');
}

async function takeFormInSpanish(on: Browser): Promise<void> {
  const page = await (await on.newContext({ ...PHONE, locale: 'es-US' })).newPage();
  await page.goto(product.origin);
  await walk(page, fullAnswers, { until: 'weeks-1' });
  await page.locator('h1 .page__section').waitFor();
  await keep(page, 'form-spanish');
}

async function takeCircle(on: Browser): Promise<void> {
  const page = await (await on.newContext({ ...PHONE, locale: 'en-US' })).newPage();
  await page.goto(product.origin);
  await walk(page, fullAnswers, { until: 'circle' });
  await tellOfTwoPeople(page, 'en');
  await page.locator('svg').first().scrollIntoViewIfNeeded();
  await keep(page, 'circle');
}

/** A course as staff see it, its week in the calendar, and the page its client has. */
async function takeCourse(on: Browser): Promise<void> {
  const practice = coursePractice(product);
  ok(await practice.setHours(), 200);
  const monday = nextWeekday(await practice.today(), 1, 7);
  const email = 'leo@example.org';
  const { contact } = aForm();
  const names = { name: 'Leo Brandt', preferredName: 'Leo', pronouns: 'he/him', email };
  const form = aForm({ contact: { ...contact, ...names, phone: '770-555-0158' } });
  const intake = await practice.accepted(form);
  const course = ok<CourseReply>(await practice.book(intake, aPlan(monday)), 201);
  await bookOthers(practice, monday);
  const mail = (await practice.mailsTo(email)).at(-1) ?? { text: '' };
  const phone = await (await on.newContext({ ...PHONE, colorScheme: 'light' })).newPage();
  await phone.goto(`${product.origin}/visit#${linkIn(mail)}`);
  await phone.getByText('9:00').first().waitFor();
  await keep(phone, 'visit');

  await practice.moveClock(instantAt({ date: daysLater(monday, 7), time: '12:00' }, ZONE));
  for (const number of [1, 2]) {
    const { version } = await practice.course(course.id);
    const path = `/api/staff/courses/${course.id}/sessions/${number}/attended`;
    ok(await practice.staff('POST', path, { version }), 200);
  }
  const context = await on.newContext({ ...DESKTOP, colorScheme: 'light' });
  const desk = await signedIn(context, product.origin, 'counselor', `#/courses/${course.id}`);
  await keep(desk, 'course');
  await goes(desk, `#/calendar/week/${daysLater(monday, 14)}`);
  await keep(desk, 'calendar');
}

/** Other people's sessions in the same weeks, so that the calendar looks like one. */
async function bookOthers(practice: CoursePractice, monday: string): Promise<void> {
  const others = [
    ['Noor', 0, '13:00'],
    ['Ines', 1, '10:00'],
    ['Walt', 2, '16:30'],
    ['June', 3, '11:00'],
  ] as const;
  for (const [index, [preferredName, day, time]] of others.entries()) {
    const email = `${preferredName.toLowerCase()}.b@example.org`;
    const { contact } = aForm();
    const phone = `770-555-016${index}`;
    const form = aForm({ contact: { ...contact, preferredName, email, phone } });
    const intake = await practice.accepted(form);
    const date = daysLater(monday, day);
    ok(await practice.book(intake, aPlan(date, { first: { date, time } })), 201);
  }
}

async function keep(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
