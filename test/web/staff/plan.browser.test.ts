import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { consoleStage } from './support/console-stage.ts';
import { aPlan } from './support/course-plans.ts';
import { aCounselor, CourseService, SAM } from './support/course-service.ts';
import { DESKTOP, expectAccessible, focused, PHONE } from './support/open-console.ts';

let service: CourseService;

const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  const dana = aCounselor();
  const daysOff = [
    { from: '2026-12-24', to: '2027-01-01', kind: 'holiday' },
    { from: '2027-02-08', to: '2027-02-12', kind: 'leave' },
  ] as const;
  service = new CourseService(
    aCounselor({ hours: { ...dana.hours, daysOff } }),
    aCounselor({ id: SAM, name: 'Sam Okafor' }),
  );
});

async function openPlan(intakeId: string, options = DESKTOP) {
  const opened = await stage.open(`#/intakes/${intakeId}/plan`, options);
  await opened.page.locator('.plan-columns').waitFor();
  return opened;
}

/** Tuesdays at ten: December 29 is a holiday, February 9 lies in a leave. */
async function onTuesdays(page: Page) {
  await page.getByLabel('Day', { exact: true }).fill('2026-12-08');
  await page.getByLabel('Time', { exact: true }).selectOption('10:00');
  await page.getByRole('heading', { name: 'Tuesday, March 9, 2027' }).waitFor();
}

const bar = (page: Page) => page.getByRole('group', { name: 'Book', exact: true });
const row = (page: Page, number: number) =>
  page.locator('.date:not(.date-left-out)').nth(number - 1);

test('a plan that was begun is asked about before somebody signs out', async () => {
  const { page } = await openPlan(service.accepted());
  await page.getByLabel('Day', { exact: true }).fill('2026-12-08');
  await page.getByRole('button', { name: 'Sign out' }).click();
  const asks = page.getByRole('alertdialog', { name: 'Sign out now?' });
  await asks.getByText('You have begun a plan that is not booked.').waitFor();
  expect(await asks.getByText('decision').count()).toBe(0);
  await expectAccessible(page);
  await asks.getByRole('button', { name: 'Stay signed in' }).click();
  expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('2026-12-08');
});

describe('planning a course', () => {
  test.each([
    ['a desktop in light colours', DESKTOP],
    ['a phone in dark colours', PHONE],
  ])('is accessible on %s, with every way out unfolded', async (_name, options) => {
    const { page, faults } = await openPlan(
      service.accepted('green', { timeZone: 'America/Chicago' }),
      options,
    );
    await expectAccessible(page);
    await onTuesdays(page);
    await page.getByRole('button', { name: 'Change session 2' }).click();
    await page.getByRole('group', { name: 'Another time for session 2' }).waitFor();
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test('says what is missing before it can tell a date, and who is asked to choose', async () => {
    const { page } = await openPlan(service.accepted());
    await page.getByText('Choose the day of the first session').waitFor();
    await page.getByRole('button', { name: 'Book the course' }).click();
    expect(await page.locator('.problem').first().innerText()).toBe(
      'Choose the day of the first session',
    );
    const day = page.getByLabel('Day', { exact: true });
    expect(await day.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(service.asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  test('shows every date with its phase, the end large, and the client’s clock beside ours', async () => {
    const { page } = await openPlan(service.accepted('green', { timeZone: 'America/Chicago' }));
    await page.getByText('Mon, Wed').waitFor();
    await onTuesdays(page);
    expect(await page.locator('.date').count()).toBe(14);
    expect(await row(page, 1).innerText()).toContain('Tue, Dec 8, 2026');
    expect(await row(page, 1).innerText()).toContain('9:00 AM in Chicago');
    expect(await row(page, 5).innerText()).toContain('Tue, Jan 5, 2027');
    const phases = await page.locator('.phase-title').allInnerTexts();
    expect(phases).toEqual([
      'Beginning sessions 1 to 3',
      'Middle sessions 4 to 11',
      'Ending sessions 12 to 14',
    ]);
    expect(await row(page, 4).innerText()).toContain('The practice is closed.');
    expect(await row(page, 10).innerText()).toContain('The counselor is on leave.');
    await bar(page).getByText('2 dates to settle').waitFor();
    await page.getByText('2 dates to settle.').waitFor();
  });

  test('marks the week in which the clocks change; the hour on the wall stays', async () => {
    const { page } = await openPlan(service.accepted());
    await onTuesdays(page);
    await page.getByRole('radio', { name: '16' }).check({ force: true });
    await page.getByText('the clocks change once').waitFor();
    const changed = page.locator('.date', { hasText: 'clocks change this week' });
    expect(await changed.count()).toBe(1);
    expect(await changed.innerText()).toContain('Tue, Mar 16');
    expect(await changed.innerText()).toContain('10:00 AM');
  });

  test('offers the counselor’s free times of the day first', async () => {
    await service.booked(
      service.accepted(),
      aPlan({ length: 12, first: { date: '2027-03-16', time: '10:00' } }),
    );
    const { page } = await openPlan(service.accepted());
    await page.getByLabel('Day', { exact: true }).fill('2027-03-16');
    const free = page.locator('optgroup[label="Free on Tue, Mar 16"] option');
    await free.first().waitFor({ state: 'attached' });
    const times = await free.allInnerTexts();
    expect(times[0]).toBe('11:30 AM');
    expect(times).not.toContain('10:00 AM');
  });
});

describe('a date that cannot be had', () => {
  test('is settled by a free time near by, by leaving a week out, or by hand; then all are booked in one step', async () => {
    const { page, faults } = await openPlan(service.accepted());
    await onTuesdays(page);
    await page.getByRole('button', { name: 'Book 14 sessions' }).click();
    await page.getByRole('radio', { name: /It does not count/ }).check();
    await page.getByRole('button', { name: 'Book 14 sessions' }).click();
    expect(await focused(page)).toContain('Tue, Dec 29');

    await row(page, 4).getByRole('button', { name: 'Leave this week out' }).click();
    await page.getByRole('heading', { name: 'Tuesday, March 16, 2027' }).waitFor();
    await page.getByText('Tue, Dec 29 is left out').waitFor();
    await row(page, 9).getByRole('button', { name: 'Fri, Feb 5, 4:00 PM' }).click();
    await bar(page).getByText('every date is free').waitFor();
    expect(await row(page, 9).innerText()).toContain('Fri, Feb 5');

    await page.getByRole('button', { name: 'Change session 2' }).click();
    const editor = page.getByRole('group', { name: 'Another time for session 2' });
    await editor.getByLabel('Day').fill('2026-12-16');
    await editor.getByLabel('Time').selectOption('15:00');
    await editor.getByRole('button', { name: 'Use this time' }).click();
    await row(page, 2).getByText('Wed, Dec 16').waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Book 14 sessions' }).click();
    await page.getByRole('heading', { name: 'Ani', level: 1 }).waitFor();
    await page.getByText('0 of 14').waitFor();
    expect(service.lastBody('/courses')).toMatchObject({
      hoursVersion: 1,
      plan: {
        skip: ['2026-12-29'],
        instead: [
          { number: 2, date: '2026-12-16', time: '15:00' },
          { number: 9, date: '2027-02-05', time: '16:00' },
        ],
        missedCounts: false,
      },
    });
    expect(service.ports.table.sessions.size).toBe(14);
    expect(faults).toEqual([]);
  });

  test('that was left out can be put back, and a chosen time be taken back', async () => {
    const { page } = await openPlan(service.accepted());
    await onTuesdays(page);
    await row(page, 4).getByRole('button', { name: 'Leave this week out' }).click();
    await page.getByRole('button', { name: 'Put it back on Tue, Dec 29' }).click();
    await page.getByRole('heading', { name: 'Tuesday, March 9, 2027' }).waitFor();
    await row(page, 4).getByRole('button', { name: 'Wed, Dec 23, 4:00 PM' }).click();
    await row(page, 4).getByText('chosen for this date').waitFor();
    await page.getByRole('button', { name: 'Change session 4' }).click();
    await page.getByRole('button', { name: 'Back to the usual time' }).click();
    await row(page, 4).getByText('Tue, Dec 29').waitFor();
  });

  test('taken meanwhile: nothing is booked, and the fresh dates say what has changed', async () => {
    const theirs = service.accepted();
    const { page } = await openPlan(service.accepted());
    await page.getByLabel('Day', { exact: true }).fill('2027-03-16');
    await page.getByLabel('Time', { exact: true }).selectOption('10:00');
    await page.getByRole('heading', { name: 'Tuesday, June 15, 2027' }).waitFor();
    await page.getByRole('radio', { name: /It counts/ }).check();
    await service.booked(
      theirs,
      aPlan({ length: 12, first: { date: '2027-06-01', time: '10:00' } }),
    );

    await page.getByRole('button', { name: 'Book 14 sessions' }).click();
    await page.getByText('Nothing is booked yet. Some of these times cannot be had').waitFor();
    await page.getByText('Session 12, Tue, Jun 1, 10:00 AM: taken.').waitFor();
    expect(await row(page, 12).innerText()).toContain('Another session is there.');
    expect(service.ports.table.courses.size).toBe(1);
    await expectAccessible(page);
  });

  test('because the hours changed: the dates are those of the new hours', async () => {
    const { page } = await openPlan(service.accepted());
    await page.getByLabel('Day', { exact: true }).fill('2027-03-16');
    await page.getByLabel('Time', { exact: true }).selectOption('10:00');
    await page.getByRole('heading', { name: 'Tuesday, June 15, 2027' }).waitFor();
    await page.getByRole('radio', { name: /It counts/ }).check();
    const dana = aCounselor();
    const daysOff = [{ from: '2027-05-04', to: '2027-05-04', kind: 'leave' }] as const;
    service.ports.table.counselors.set(dana.id, {
      ...dana,
      version: 2,
      hours: { ...dana.hours, daysOff },
    });
    await page.getByRole('button', { name: 'Book 14 sessions' }).click();
    await page.getByText('The counselor’s hours have changed').waitFor();
    await page.getByText('Session 8, Tue, May 4, 10:00 AM: leave.').waitFor();
  });
});

describe('booking', () => {
  async function readyPlan(page: Page) {
    await page.getByLabel('Day', { exact: true }).fill('2027-03-16');
    await page.getByLabel('Time', { exact: true }).selectOption('10:00');
    await page.getByRole('radio', { name: /It counts/ }).check();
    await bar(page).getByText('every date is free').waitFor();
  }

  test.each([
    ['a desktop in light colours', DESKTOP],
    ['a phone in dark colours', PHONE],
  ])('for somebody who has a course leads to that course, on %s', async (_name, options) => {
    const keys = { address: 'one-mailbox' };
    const first = service.accepted('green', {}, keys);
    const wednesdays = aPlan({ length: 12, first: { date: '2027-03-17', time: '10:00' } });
    const course = await service.booked(first, wednesdays);
    const { page } = await openPlan(service.accepted('green', {}, keys), options);
    await readyPlan(page);
    await page.getByRole('button', { name: 'Book 14 sessions' }).click();
    await page.getByText('This person has a course already').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Open the course they have' }).click();
    await page.getByText('0 of 12').waitFor();
    expect(page.url()).toContain(course.id);
  });

  test('whose answer was lost is sent again under the same key', async () => {
    const { page } = await openPlan(service.accepted());
    await readyPlan(page);
    service.instead.set('POST /api/staff/courses', 'drop');
    await page.getByRole('button', { name: 'Book 14 sessions' }).click();
    await page.getByText('The service cannot be reached').waitFor();
    service.instead.delete('POST /api/staff/courses');
    await page.getByRole('button', { name: 'Book 14 sessions' }).click();
    await page.getByText('0 of 14').waitFor();
    const keys = service.asked
      .filter(({ method, url }) => method === 'POST' && url === '/api/staff/courses')
      .map(({ headers }) => headers?.['idempotency-key']);
    expect(keys.length).toBeGreaterThanOrEqual(2);
    expect(new Set(keys).size).toBe(1);
  });

  test('twice weekly asks for the second day, and books on both', async () => {
    const { page } = await openPlan(service.accepted());
    await page.getByRole('radio', { name: /Twice weekly/ }).check();
    await page.getByLabel('And on').selectOption('thu');
    await page.getByLabel('at', { exact: true }).selectOption('15:00');
    await readyPlan(page);
    expect(await row(page, 2).innerText()).toContain('Thu, Mar 18');
    await page.getByRole('button', { name: 'Book 14 sessions' }).click();
    await page.getByText('Twice weekly').waitFor();
  });

  test('a plan that was begun outlives a walk through the console', async () => {
    const { page } = await openPlan(service.accepted());
    await readyPlan(page);
    await page.getByRole('link', { name: 'Courses' }).click();
    await page.getByText('No course is here yet.').waitFor();
    await page.goBack();
    await bar(page).getByText('Ends Tue, Jun 15, 2027').waitFor();
  });
});

describe('a client at risk', () => {
  test('with an orange request gets the first session alone, and the rest once somebody has cleared it', async () => {
    const intakeId = service.accepted('orange');
    const { page } = await openPlan(intakeId);
    await page.getByText('For now only the first session can be booked').waitFor();
    await onTuesdays(page);
    await page.getByRole('radio', { name: /It counts/ }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Book the first session' }).click();
    await page.getByText('Only the first session is booked').waitFor();
    expect(service.lastBody('/courses')).toMatchObject({ only: 'first' });
    expect(service.ports.table.sessions.size).toBe(1);

    await page.getByRole('link', { name: 'Request', exact: true }).click();
    await page.getByRole('button', { name: 'Clear for booking' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'I have spoken with them: clear' }).click();
    await page.getByText('Cleared for booking by you').waitFor();
    await page.getByRole('link', { name: 'Open the course' }).click();
    await page.getByRole('link', { name: 'Book the rest' }).first().click();
    await page.getByText('booked', { exact: true }).waitFor();
    await row(page, 4).getByRole('button', { name: 'Leave this week out' }).click();
    await page.getByText('Tue, Dec 29 is left out').waitFor();
    await row(page, 9).getByRole('button', { name: 'Leave this week out' }).click();
    await bar(page).getByText('every date is free').waitFor();
    await page.getByRole('button', { name: 'Book the other 13' }).click();
    await page.getByText('0 of 14').waitFor();
    expect(service.ports.table.sessions.size).toBe(14);
  });

  test('with a red request gets nothing before a counselor has cleared it', async () => {
    const intakeId = service.accepted('red');
    const { page } = await stage.open(`#/intakes/${intakeId}/plan`);
    await page.getByText('Not cleared for booking').waitFor();
    await page.getByRole('link', { name: 'To the request' }).click();
    await page.getByText('Nothing is booked until a counselor has spoken').waitFor();
    expect(await page.getByRole('link', { name: /Plan/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Clear for booking' }).click();
    await page.getByText('It also records that you have seen this request.').waitFor();
    await page.getByRole('button', { name: 'I have spoken with them: clear' }).click();
    await page.getByRole('link', { name: 'Plan the course' }).click();
    await page.locator('.plan-columns').waitFor();
  });

  test('the front desk may plan, and does not clear', async () => {
    service.role = 'front-desk';
    const intakeId = service.accepted('orange');
    const { page } = await stage.open(`#/intakes/${intakeId}`);
    await page.getByText('A counselor clears it.').waitFor();
    expect(await page.getByRole('button', { name: 'Clear for booking' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Plan, and book the first session' }).waitFor();
  });
});
