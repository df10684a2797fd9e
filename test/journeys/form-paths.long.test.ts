import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../local/demo/practice-client.ts';
import type { Language } from '../../schemas/practice.ts';
import type { Place } from '../../web/intake/journey.ts';
import type { Answers } from '../../web/intake/questions/question.ts';
import { launchBrowser } from '../support/browser.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { unhurried } from '../support/unhurried.ts';
import { calmAnswers } from '../web/intake/answers.ts';
import { goOn, walk } from '../web/intake/form-driver.ts';
import { coursePractice, type CoursePractice } from './course-way.ts';
import { FORM_PEOPLE } from './form-people.ts';
import { everyPlace, spokenForm, type SpokenForm } from './form-places.ts';
import { tellOfAMove, tellOfTwoPeople } from './life-told.ts';
import { looksWrong, watched } from './watched.ts';

const SCREENS = [
  [
    'on a dark phone in Spanish',
    'es',
    { viewport: { width: 360, height: 740 }, locale: 'es-US', colorScheme: 'dark' },
  ],
  [
    'on a desktop in English',
    'en',
    { viewport: { width: 1280, height: 900 }, locale: 'en-US', colorScheme: 'light' },
  ],
] as const satisfies readonly (readonly [string, Language, BrowserContextOptions])[];

let browser: Browser;
let product: LocalProduct;
let practice: CoursePractice;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startLocalProduct()]);
  practice = coursePractice(product);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

describe.each(SCREENS)('the form %s', { timeout: 180_000 }, (_where, language, options) => {
  let context: BrowserContext;
  let faults: readonly string[];
  let form: SpokenForm;
  let count = 0;
  const been = new Set<Place>();
  const wrong: string[] = [];

  beforeAll(async () => {
    context = await browser.newContext({ timezoneId: 'America/New_York', ...options });
    faults = watched(context, product.origin);
    form = await spokenForm(language);
  });
  // The tests before it, in whatever order they ran, have walked every place there is.
  afterAll(async () => {
    await context.close();
    expect(everyPlace(form).filter((place) => !been.has(place))).toEqual([]);
    expect([...wrong, ...faults]).toEqual([]);
  });

  /** Waits for a place, and looks at it closely the first time. */
  const comesTo = async (page: Page, place: Place) => {
    // In danger, the last page is headed by help, and the thanks come after it.
    const level = place === 'thanks' ? 'h1, h2' : 'h1';
    await page
      .locator(level, { hasText: form.heading(place) })
      .first()
      .waitFor();
    if (been.has(place)) return;
    been.add(place);
    for (const fault of await looksWrong(page)) wrong.push(`${place}: ${fault}`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  };
  const opens = async (address = product.origin) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  /** The same answers under a name and an address of their own. */
  const known = (
    answers: Answers,
  ): { readonly name: string; readonly email: string; readonly answers: Answers } => {
    count += 1;
    const name = `Person ${language} ${count}`;
    const email = `person-${language}-${count}@example.org`;
    return { name, email, answers: { ...answers, 'contact.name': name, 'contact.email': email } };
  };
  const isSaved = (page: Page) => page.getByText(form.words.saving.saved).waitFor();
  const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();

  /** What the counselor reads of the one form under this name. */
  const readByTheCounselor = async (name: string) => {
    const look = { status: 'any', name };
    const { intakes } = ok<{ intakes: { id: string; language: string; tier: string }[] }>(
      await practice.staff('POST', '/api/staff/intakes/search', look),
      200,
    );
    expect(intakes).toHaveLength(1);
    const [entry] = intakes;
    const path = `/api/staff/intakes/${entry?.id}`;
    const { clinical } = ok<{ clinical: { answers: object } }>(
      await practice.staff('GET', path),
      200,
    );
    return { ...entry, answers: clinical.answers };
  };

  test.each(FORM_PEOPLE)(
    'is sent by somebody who $who',
    async (person) => {
      const page = await opens();
      const { name, email, answers } = known(person.answers);
      await walk(page, answers, {
        ...(person.sendsFrom && { until: person.sendsFrom }),
        onPage: async (id) => {
          await comesTo(page, id);
          if (!('inventory' in person.reads)) return;
          if (id === 'circle') await tellOfTwoPeople(page, language);
          else if (id === 'line') await tellOfAMove(page, language);
          else return;
          for (const fault of await looksWrong(page)) wrong.push(`${id}, told: ${fault}`);
        },
      });
      if (person.sendsFrom) {
        await press(page, form.words.help.send);
        await comesTo(page, 'check');
      }
      unhurried(product);
      await goOn(page);
      await comesTo(page, 'thanks');
      const { helpFull, helpInline } = form.words.thanks;
      expect(await page.getByText(helpFull.title).count()).toBe(person.help === 'full' ? 1 : 0);
      expect(await page.getByText(helpInline.title).count()).toBe(person.help === 'inline' ? 1 : 0);
      await page.close();

      const read = await readByTheCounselor(name);
      expect(read).toMatchObject({ language, tier: person.tier, answers: person.reads });
      // Who may not be mailed is not: the consent of the calm is not given.
      const mails = await practice.mailsTo(email);
      expect(mails).toHaveLength(answers['consents.email'] === 'yes' ? 1 : 0);
    },
    180_000,
  );

  test('stops somebody too young kindly, keeps nothing, and lets a mistyped date be put right', async () => {
    const page = await opens();
    const { name, answers } = known(calmAnswers);
    await walk(page, { ...answers, dateOfBirth: '2012-1-5' }, { until: 'name' });
    await comesTo(page, 'too-young');
    expect(await page.locator('main').innerText()).toContain('770-609-9164');
    await press(page, form.words.tooYoung.fix);
    await comesTo(page, 'birth');
    await walk(page, answers, { from: 'birth' });
    await goOn(page);
    await comesTo(page, 'thanks');
    await page.close();
    expect(await readByTheCounselor(name)).toMatchObject({ tier: 'yellow' });
  });

  test('is left for later, gone on with, changed from the last page, and told of as sent', async () => {
    const page = await opens();
    const { name, answers } = known(calmAnswers);
    await walk(page, answers, { until: 'where' });
    await isSaved(page);
    await press(page, form.words.later);
    await comesTo(page, 'later');
    await press(page, form.aside.later.goOn);
    await comesTo(page, 'where');
    const address = page.url();
    await page.close();

    const again = await opens(address);
    await comesTo(again, 'resume');
    await press(again, form.aside.resume.next);
    await walk(again, answers, { from: 'where' });
    await again.getByRole('button', { name: form.words.pages.where.title }).last().click();
    await comesTo(again, 'where');
    await again.locator('#contact-whereNow').fill('7 Elm Street');
    await goOn(again);
    await comesTo(again, 'check');
    await again.getByText('7 Elm Street').waitFor();
    await goOn(again);
    await comesTo(again, 'thanks');
    await again.close();
    expect(await readByTheCounselor(name)).toMatchObject({ language });

    const late = await opens(address);
    await comesTo(late, 'sent-before');
    await late.close();
  });
});
