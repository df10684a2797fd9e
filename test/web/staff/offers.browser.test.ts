import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { acceptOffer } from '../../../domain/offer/answer-offer.ts';
import { makeOffer } from '../../../domain/offer/make-offer.ts';
import type { OfferDecision } from '../../../domain/offer/offer-decision.ts';
import { deciding } from '../../support/course.ts';
import { putIntake } from '../../support/memory-table.ts';
import { inWaiting, waitlisted } from '../../support/offers.ts';
import { consoleStage } from './support/console-stage.ts';
import { aPlan } from './support/course-plans.ts';
import { aCounselor, CourseService } from './support/course-service.ts';
import { DESKTOP, expectAccessible, PHONE } from './support/open-console.ts';
import { NOW } from './support/records.ts';

const SCREENS = [
  ['a desktop in light colours', DESKTOP],
  ['a phone in dark colours', PHONE],
] as const;
const START = { date: '2027-03-16', time: '10:00' };

let service: CourseService;

const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  service = new CourseService(aCounselor());
});

const open = (way: string, options: BrowserContextOptions = DESKTOP) =>
  stage.open(`#${way}`, options);

/** Ana is asked about a Tuesday at ten, and Ben comes after her. */
async function anOffer() {
  const before = (hours: number) => ({
    submittedAt: new Date(Date.parse(NOW) - hours * 3_600_000),
  });
  const people = [waitlisted('Ana', before(48)), waitlisted('Ben', before(24))];
  for (const person of people) putIntake(service.ports.table, person);
  const [ana] = people;
  const counselor = aCounselor();
  const facts = { ...deciding(new Date(NOW)), counselor, busy: [] };
  const made = await write(
    makeOffer({
      ...{ ...facts, waiting: people.map((each) => inWaiting(each)), offers: [] },
      wanted: { id: crypto.randomUUID(), start: START, minutes: 50, answerHours: 24 },
      first: ana?.intake.id ?? '',
    }),
  );
  const mailId = `opening-offer_${made.id}_1`;
  const saidYes = async () => {
    if (!ana) throw new Error('There is nobody');
    await write(acceptOffer({ ...facts, offer: made, number: 1, intake: ana.intake }));
    const accepted = { ...ana.intake, status: 'accepted', version: 3 } as const;
    service.ports.table.intakes.set(ana.intake.id, { ...ana, intake: accepted });
    return ana.intake.id;
  };
  return { id: made.id, mailId, saidYes };
}

async function write(decision: OfferDecision | { readonly kind: 'unchanged' }) {
  if (decision.kind !== 'decided') throw new Error(`This was ${decision.kind}`);
  await service.ports.offers.write(decision.writes);
  return decision.offer;
}

const asked = (page: Page) => page.getByRole('list', { name: 'Who was asked, in order' });

describe.each(SCREENS)('an offer on %s', (_screen, options) => {
  test('says what became of its email; a no by telephone has the next asked', async () => {
    const { id, mailId } = await anOffer();
    service.mail(mailId, { state: 'sent', feedback: 'delivered' });
    const { page, faults } = await open('/offers', options);
    await asked(page).getByText('The email: sent, delivered').waitFor();
    expect(await page.getByRole('button', { name: 'Ask the next …' }).count()).toBe(0);
    await expectAccessible(page);

    await page.getByRole('button', { name: 'They said no by telephone …' }).click();
    await page.getByRole('dialog', { name: 'Did they say no?' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'They said no: ask the next' }).click();
    await page.getByText('The next in line is asked in a moment.').last().waitFor();
    await asked(page)
      .getByText(/Ana said no/)
      .waitFor();
    expect(service.lastBody('/pass-on')).toEqual({ version: 1, ask: 1, because: 'said-no' });
    expect(service.ports.table.offers.get(id)?.asks).toMatchObject([{ answer: 'no' }]);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test('whose email bounced asks for a call, or lets the next be asked at once', async () => {
    const { mailId } = await anOffer();
    service.mail(mailId, { state: 'sent', feedback: 'bounced' });
    const { page } = await open('/offers', options);
    await page.getByText('To do: the email did not get through').waitFor();
    await asked(page)
      .getByText(/bounced/)
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ask the next …' }).click();
    await page.getByRole('button', { name: 'Ask the next', exact: true }).click();
    await asked(page).getByText('the email did not arrive').waitFor();
    expect(service.lastBody('/pass-on')).toMatchObject({ because: 'not-reached' });
  });

  test('that a client said yes to is where the plan of their course begins', async () => {
    const { saidYes } = await anOffer();
    const { page } = await open(`/intakes/${await saidYes()}/plan`, options);
    await page.getByText('Tue, Mar 16, 10:00 AM is kept for this client').waitFor();
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe(START.date);
    expect(await page.getByLabel('Time', { exact: true }).inputValue()).toBe(START.time);
    await page.getByRole('group', { name: 'Book' }).getByText('every date is free').waitFor();
    await expectAccessible(page);
  });
});

describe.each(SCREENS)('the time of a session that was called off, on %s', (_screen, options) => {
  const booked = async () => {
    const plan = aPlan({ length: 12, first: START });
    return service.booked(service.accepted(), plan);
  };

  test('can be offered to those who wait, one press away', async () => {
    putIntake(service.ports.table, waitlisted('Ben'));
    const { id } = await booked();
    const { page } = await open(`/courses/${id}`, options);
    await page.getByRole('button', { name: /^Cancel ….*Mar 23/ }).click();
    await page
      .getByRole('button', { name: /^Cancel/ })
      .last()
      .click();
    const offer = page.getByRole('link', { name: /^Offer this opening.*Mar 23/ });
    await offer.waitFor();
    await expectAccessible(page);
    expect(await page.getByRole('link', { name: /^Offer this opening/ }).count()).toBe(1);
    await offer.click();
    await page.getByText('Who is asked about Tue, Mar 23, 10:00 AM').waitFor();
    await page.getByRole('button', { name: 'Ask Ben first' }).waitFor();
    await expectAccessible(page);
  });

  test('and of every session to come of a course that has ended', async () => {
    const { id } = await booked();
    const { page } = await open(`/courses/${id}`, options);
    await page.getByRole('button', { name: /^End/ }).first().click();
    await page
      .getByLabel(/reason|why/i)
      .first()
      .fill('They moved away.');
    await page.getByRole('button', { name: /^End/ }).last().click();
    await page.getByRole('link', { name: /^Offer this opening.*Mar 16/ }).waitFor();
    expect(await page.getByRole('link', { name: /^Offer this opening/ }).count()).toBe(12);
    await expectAccessible(page);
  });
});
