import type { BrowserContextOptions } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { consoleStage } from './support/console-stage.ts';
import { aPlan } from './support/course-plans.ts';
import { aCounselor, CourseService, SAM } from './support/course-service.ts';
import { DESKTOP, expectAccessible, PHONE } from './support/open-console.ts';
import { ME } from './support/records.ts';

const SCREENS = [
  ['a desktop in light colours', DESKTOP],
  ['a desktop in dark colours', { ...DESKTOP, colorScheme: 'dark' }],
  ['a phone in dark colours', PHONE],
] as const;

let service: CourseService;

const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  service = new CourseService(aCounselor(), aCounselor({ id: SAM, name: 'Sam Okafor' }));
});

const open = (way: string, options: BrowserContextOptions = DESKTOP) =>
  stage.open(`#/hours${way}`, options);

describe.each(SCREENS)('hours on %s', (_screen, options) => {
  test('are only shown to the front desk, with the way to a sick day', async () => {
    service.role = 'front-desk';
    const { page, faults } = await open(`/${ME}`, options);
    await page.getByText('To read only').waitFor();
    await page.getByRole('heading', { name: 'Hours of Dana Reyes' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save the hours' }).count()).toBe(0);
    expect(await page.getByLabel('Name', { exact: true }).isDisabled()).toBe(true);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'enter a sick day or leave' }).click();
    await page.getByRole('heading', { name: 'Dana Reyes is away' }).waitFor();
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test('are changed by the counselor, who reads what is booked outside of them', async () => {
    await service.booked(
      service.accepted(),
      aPlan({ length: 12, first: { date: '2027-03-16', time: '10:00' } }),
    );
    const { page } = await open(`/${ME}`, options);
    await page.getByRole('heading', { name: 'Hours of Dana Reyes' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: /Take away Tuesday/ }).click();
    await page.getByRole('button', { name: 'Save the hours' }).click();
    await page.getByText('The hours are saved').first().waitFor();
    await page.getByText('Booked outside these hours').waitFor();
    await page.getByRole('link', { name: 'Tue, Mar 16, 10:00 AM' }).waitFor();
    await expectAccessible(page);
  });
});

test('the hours of another counselor are to be read, and one’s own to be changed', async () => {
  const { page } = await open(`/${SAM}`);
  await page.getByText('To read only').waitFor();
  await page.goto(`${stage.origin()}/staff#/hours/${ME}`);
  await page.getByRole('button', { name: 'Save the hours' }).waitFor();
  expect(await page.getByText('To read only').count()).toBe(0);
});

test('what was taken away and is not saved comes back at one press', async () => {
  const { page } = await open(`/${ME}`);
  const away = page.getByRole('button', { name: /Take away Tuesday/ });
  await away.click();
  await away.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo what is not saved' }).click();
  await away.waitFor();
  expect(await page.getByRole('button', { name: 'Undo what is not saved' }).count()).toBe(0);
});

test('a calendar address stops working only once that is said', async () => {
  const { page } = await open(`/${ME}`);
  await page.getByRole('button', { name: 'Make an address' }).click();
  const address = page.getByLabel('The address, shown this once');
  await address.waitFor();
  await page.getByRole('button', { name: 'Take it away …' }).click();
  await page.getByText('stops working at once').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep the address' }).click();
  expect(await address.count()).toBe(1);
  await page.getByRole('button', { name: 'Take it away …' }).click();
  await page.getByRole('button', { name: 'Take it away', exact: true }).click();
  await address.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Make an address' }).waitFor();
});

test('the list says whose sign-in was removed, and a working week in a few words', async () => {
  service = new CourseService(
    aCounselor(),
    aCounselor({ id: SAM, name: 'Sam Okafor', gone: true }),
  );
  const { page } = await open('');
  const rows = page.getByRole('list', { name: 'Counselors' }).getByRole('listitem');
  await rows.first().waitFor();
  const [own, others] = await rows.allInnerTexts();
  expect(own).toMatch(/Dana Reyes\s+Monday to Friday: 9:00 AM to 5:00 PM/);
  expect(others).toMatch(/Sam Okafor\s+Sign-in removed /);
  await expectAccessible(page);
});

test('days off on which nothing is booked concern nobody, and nobody is said to be written to', async () => {
  const { page } = await open(`/${ME}/away`);
  await page.getByLabel('First day').fill('2027-03-16');
  await page.getByRole('button', { name: 'Show whom it concerns' }).click();
  await page.getByText('No appointments on these days').waitFor();
  expect(await page.locator('main').innerText()).not.toContain('get one about each change');
  await page.getByRole('button', { name: 'Set the days off', exact: true }).click();
  await page.getByText('The days are set').first().waitFor();
  expect(await page.getByText('What became of each').count()).toBe(0);
  await expectAccessible(page);
});
