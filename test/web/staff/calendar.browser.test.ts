import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { consoleStage } from './support/console-stage.ts';
import { aPlan } from './support/course-plans.ts';
import { aCounselor, CourseService, SAM } from './support/course-service.ts';
import { DESKTOP, expectAccessible, PHONE } from './support/open-console.ts';

const SCREENS = [
  ['a desktop in light colours', DESKTOP],
  ['a desktop in dark colours', { ...DESKTOP, colorScheme: 'dark' }],
  ['a phone in dark colours', PHONE],
] as const;

let service: CourseService;

const stage = consoleStage((asked) => service.answer(asked));
/** Dana's Tuesdays at ten and Sam's Wednesdays at two, from the middle of March on; Dana is away on the 25th. */
beforeEach(async () => {
  const { hours } = aCounselor();
  const daysOff = [{ from: '2027-03-25', to: '2027-03-25', kind: 'leave' }] as const;
  service = new CourseService(
    aCounselor({ hours: { ...hours, daysOff } }),
    aCounselor({ id: SAM, name: 'Sam Okafor' }),
  );
  const form = (preferredName: string) => ({ contact: { ...CONTACT, preferredName } });
  await service.booked(
    service.accepted('green', form('Ani')),
    aPlan({ length: 12, first: { date: '2027-03-16', time: '10:00' } }),
  );
  await service.booked(
    service.accepted('green', form('Bo')),
    aPlan({ length: 12, counselorId: SAM, first: { date: '2027-03-17', time: '14:00' } }),
  );
});
const CONTACT = {
  name: 'Somebody',
  email: 'somebody@example.org',
  phone: '770-555-0142',
  safeToUse: { email: true, call: true, voicemail: false },
  whereNow: '12 Oak Street',
};

async function open(way: string, options: BrowserContextOptions = DESKTOP) {
  const opened = await stage.open(`#/calendar/${way}`, options);
  await opened.page.getByText('Times are').waitFor();
  return opened;
}
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** The zone's rules move the clock by an hour after the second of Ani's sessions was booked. */
function drift(): void {
  const { sessions } = service.ports.table;
  const found = [...sessions].find(([, { start }]) => start.date === '2027-03-23');
  if (!found) throw new Error('No session on that day');
  const [ref, session] = found;
  const startsAt = new Date(session.startsAt.getTime() + 3_600_000);
  sessions.set(ref, { ...session, startsAt });
}

describe.each(SCREENS)('the calendar on %s', (_screen, options) => {
  test('shows a week day by day, with who is away, and the course behind a session', async () => {
    const { page, faults } = await open('week/2027-03-23', options);
    await heading(page, 'Week of Monday, March 22, 2027');
    const tuesday = page.getByRole('region', { name: 'Tue, Mar 23' });
    await tuesday.getByRole('link', { name: /10:00 AM Ani.*Dana Reyes/ }).waitFor();
    const thursday = page.getByRole('region', { name: 'Thu, Mar 25' });
    expect(await thursday.innerText()).toMatch(/Nothing\s+Away: Dana Reyes/);
    expect(await page.getByRole('region', { name: 'Sat, Mar 27' }).count()).toBe(0);
    await expectAccessible(page);

    await tuesday.getByRole('link', { name: /10:00 AM Ani/ }).click();
    await heading(page, 'Ani');
    expect(faults).toEqual([]);
  });

  test('shows a month, and opens the week of a day', async () => {
    const { page } = await open('month/2027-03-23', options);
    await heading(page, 'March 2027');
    expect(await page.getByRole('link', { name: '10:00 AM Ani' }).count()).toBe(3);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Wednesday, March 24, 2027' }).click();
    await heading(page, 'Week of Monday, March 22, 2027');
  });

  test('shows one counselor alone', async () => {
    const { page } = await open('week/2027-03-23', options);
    await page.getByLabel('Counselor').selectOption('Sam Okafor');
    await page.getByRole('link', { name: /2:00 PM Bo/ }).waitFor();
    expect(await page.getByRole('link', { name: /Ani/ }).count()).toBe(0);
    expect(await page.getByText('Away:').count()).toBe(0);
    await expectAccessible(page);
  });

  test('marks a session whose clock’s rules changed, in the week, the month and the day sheet', async () => {
    drift();
    const { page } = await open('week/2027-03-23', options);
    const told = page.getByText('The clock’s rules changed for sessions in this calendar');
    await told.waitFor();
    await page
      .getByRole('link', { name: /10:00 AM Ani.*the clock’s rules changed: move it/ })
      .waitFor();
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Month', exact: true }).click();
    await heading(page, 'March 2027');
    await told.waitFor();
    const marked = page.getByRole('link', { name: /the clock’s rules changed: move it.*Ani/ });
    expect(await marked.count()).toBe(1);
    await expectAccessible(page);

    await page.goto(`${stage.origin()}/staff#/day-sheet/2027-03-23`);
    await page.getByRole('row', { name: /10:00 AM.*the clock’s rules changed: move it/ }).waitFor();
    await expectAccessible(page);
  });
});

test('the keys go on and back, through weeks and through months', async () => {
  const { page } = await open('week/2027-03-23');
  await page.keyboard.press('j');
  await heading(page, 'Week of Monday, March 29, 2027');
  await page.keyboard.press('k');
  await heading(page, 'Week of Monday, March 22, 2027');
  await page.keyboard.press('k');
  await heading(page, 'Week of Monday, March 15, 2027');
  await page.getByRole('link', { name: 'Month', exact: true }).click();
  await heading(page, 'March 2027');
  await page.keyboard.press('j');
  await heading(page, 'April 2027');
});

test('a key that is pressed again before the page has followed is not lost', async () => {
  const { page } = await open('week/2027-03-23');
  await heading(page, 'Week of Monday, March 22, 2027');
  await page.evaluate(() => {
    for (const key of ['k', 'k', 'k', 'j'])
      document.dispatchEvent(new KeyboardEvent('keydown', { key }));
  });
  await heading(page, 'Week of Monday, March 8, 2027');
});

test('every session can be reached and opened by the keyboard alone', async () => {
  const { page } = await open('week/2027-03-23');
  const session = page.getByRole('link', { name: /10:00 AM Ani/ });
  await page.getByRole('button', { name: 'Later' }).focus();
  for (let presses = 0; presses < 10; presses += 1) {
    if (await session.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await heading(page, 'Ani');
});
