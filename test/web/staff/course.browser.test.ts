import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { aForm } from '../../support/intake-form.ts';
import type { Course } from '../../../web/staff/course/contract.ts';
import { consoleStage } from './support/console-stage.ts';
import { aPlan } from './support/course-plans.ts';
import { aCounselor, CourseService, SAM } from './support/course-service.ts';
import { DESKTOP, expectAccessible, focused, PHONE } from './support/open-console.ts';
import { intakeId } from './support/records.ts';

let service: CourseService;
let course: Course;

const stage = consoleStage((asked) => service.answer(asked));
/** Fourteen Tuesdays at ten, and it is the first of them: session 1 has begun. */
beforeEach(async () => {
  service = new CourseService(aCounselor(), aCounselor({ id: SAM, name: 'Sam Okafor' }));
  course = await service.booked(
    service.accepted('green', { timeZone: 'America/Chicago' }),
    aPlan(),
  );
  service.now = new Date('2026-12-08T16:00:00Z');
});

async function open(options = DESKTOP, id = course.id) {
  const opened = await stage.open(`#/courses/${id}`, options);
  await opened.page.locator('.session, .notice').first().waitFor();
  return opened;
}
const session = (page: Page, day: string) => page.locator('.session', { hasText: day });
const act = (page: Page, name: string, day: string) =>
  session(page, day).getByRole('button', { name }).click();
const dialog = (page: Page) => page.getByRole('dialog');
const opening = (page: Page, day: string, time: string) =>
  dialog(page).getByRole('group', { name: day }).getByRole('radio', { name: time, exact: true });

describe('a course', () => {
  test.each([
    ['a desktop in light colours', DESKTOP],
    ['a phone in dark colours', PHONE],
  ])('is accessible on %s, its mails unfolded', async (_name, options) => {
    const { page, faults } = await open(options);
    for (const folded of await page.locator('summary').all()) await folded.click();
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test('says whose it is, how far it has come, when it ends, and every time on both clocks', async () => {
    const { page } = await open();
    expect(await focused(page)).toBe('Ani');
    const facts = await page.getByRole('region', { name: 'Where the course stands' }).innerText();
    expect(facts).toContain('0 of 14');
    expect(facts).toContain('Beginning');
    expect(facts).toContain('Tuesday, March 9, 2027');
    expect(facts).toContain('Dana Reyes');
    expect(facts).toContain('Eastern Time (New York)');
    expect(facts).toContain('Central Time (Chicago)');
    expect(await page.locator('.session').count()).toBe(14);
    expect(await session(page, 'Jan 5').innerText()).toContain('9:00 AM in Chicago');
    expect(await page.title()).not.toContain('Ani');
  });

  test('tells what became of every mail, and why one did not go out', async () => {
    const rows = [...service.ports.table.mails.values()];
    const reminder = (at: number) =>
      rows.find(({ about }) => about.id === `${course.id}-0${at}`)?.id ?? '';
    const finishedAt = new Date('2026-12-05T15:00:00Z');
    service.mail(reminder(2), { state: 'sent', feedback: 'bounced', finishedAt });
    service.mail(reminder(3), { state: 'dropped', reason: 'email-not-agreed', finishedAt });
    const { clientId } = [...service.ports.table.courses.values()][0] ?? {};
    service.ports.table.gained.set(clientId ?? '', { remindersOff: true });
    const { page } = await open();
    expect(await session(page, 'Dec 15').innerText()).toContain('bounced: the address');
    expect(await session(page, 'Dec 22').innerText()).toContain(
      'the client did not agree to email',
    );
    expect(await session(page, 'Dec 29').innerText()).toContain('planned for Sat, Dec 26');
    await page.getByText('Reminders are off.').waitFor();
    await page.getByText('The whole schedule').waitFor();
  });

  test('on paper shows the sessions and no control', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByText('Confidential').isVisible()).toBe(true);
  });

  test('shows what a client typed as typed, and runs none of it', async () => {
    const hostile = '<img src=x onerror="window.hit = 1"><script>window.hit = 1</script>';
    const [client] = service.ports.table.clients.values();
    if (client) service.ports.table.clients.set(client.id, { ...client, preferredName: hostile });
    const { page, faults } = await open();
    await page.getByRole('heading', { name: hostile, level: 1 }).waitFor();
    expect(await page.locator('#app').locator('img, script').count()).toBe(0);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(faults).toEqual([]);
  });

  test('that is not there says so', async () => {
    const { page } = await open(DESKTOP, intakeId(999));
    await page.getByText('There is no such course').waitFor();
    await expectAccessible(page);
  });

  test('is reached from the list of courses, and the list says what is to do', async () => {
    const { page } = await stage.open('#/courses/active');
    await page.getByRole('link', { name: 'Ani' }).click();
    await page.getByText('0 of 14').waitFor();
  });
});

describe('marking', () => {
  test('attended counts at once', async () => {
    const { page } = await open();
    await act(page, 'Attended', 'Dec 8');
    await page.getByText('1 of 14').waitFor();
    await page.locator('#session-1:focus').waitFor();
    expect(await session(page, 'Dec 8').innerText()).toContain('Attended');
  });

  test('a miss says what it brings, then the task to call stands on top until it is done', async () => {
    const { page } = await open();
    await act(page, 'Missed', 'Dec 8');
    await dialog(page).getByText('A missed session does not count').waitFor();
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'Mark as missed' }).click();
    const todo = page.getByRole('region', { name: 'To do' });
    await todo
      .getByText('Call about the missed session: Tue, Dec 8, 10:00 AM', { exact: true })
      .waitFor();
    expect(await session(page, 'Dec 8').innerText()).toContain('“We missed you”: planned');
    await expectAccessible(page);
    await todo.getByRole('button', { name: 'Done' }).click();
    await dialog(page).getByText('cannot be taken back').waitFor();
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'It is done' }).click();
    await todo.waitFor({ state: 'detached' });
  });

  test('a mark can be corrected', async () => {
    const { page } = await open();
    await act(page, 'Attended', 'Dec 8');
    await act(page, 'Correct to missed', 'Dec 8');
    await dialog(page).getByRole('button', { name: 'Mark as missed' }).click();
    await act(page, 'Correct to attended', 'Dec 8');
    await page.getByText('1 of 14').waitFor();
  });

  test('a missed session is made up for at a time that somebody chooses', async () => {
    const { page } = await open();
    await act(page, 'Missed', 'Dec 8');
    await dialog(page).getByRole('button', { name: 'Mark as missed' }).click();
    await page
      .getByRole('region', { name: 'To do' })
      .getByRole('button', { name: 'Make up' })
      .click();
    await opening(page, 'Thu, Dec 10', '2:00 PM').check();
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'Book Thu, Dec 10, 2:00 PM' }).click();
    await session(page, 'Dec 10').getByText('makes up for Tue, Dec 8').waitFor();
    expect(service.lastBody('/make-up')).toMatchObject({
      for: 1,
      at: { date: '2026-12-10', time: '14:00' },
    });
  });
});

describe('moving', () => {
  test('goes to one of the counselor’s real openings', async () => {
    const { page } = await open();
    await act(page, 'Move', 'Dec 15');
    expect(await dialog(page).getByRole('button', { name: 'Choose a time' }).isDisabled()).toBe(
      true,
    );
    await opening(page, 'Wed, Dec 16', '11:00 AM').check();
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'Move to Wed, Dec 16, 11:00 AM' }).click();
    await session(page, 'Wed, Dec 16').waitFor();
    expect(await session(page, 'Wed, Dec 16').innerText()).toContain('11:00 AM');
    expect(service.lastBody('/move')).toMatchObject({ scope: 'this' });
  });

  test('the last session asks openly about the end of the course, and "no" changes nothing', async () => {
    const { page } = await open();
    await act(page, 'Move', 'Mar 9');
    await dialog(page).getByRole('button', { name: 'Week after' }).click();
    await opening(page, 'Mon, Mar 15', '9:00 AM').check();
    await dialog(page).getByRole('button', { name: 'Move to Mon, Mar 15, 9:00 AM' }).click();
    const question = dialog(page).getByRole('region', { name: 'The end of the course' });
    await question.getByText('This moves the end of the course.').waitFor();
    expect(await focused(page)).toBe('This moves the end of the course.');
    expect(await question.innerText()).toContain('Tuesday, March 9, 2027');
    expect(await question.innerText()).toContain('Monday, March 15, 2027');
    await expectAccessible(page);
    await question.getByRole('button', { name: 'No, go back' }).click();
    expect(service.ports.table.courses.get(course.id)?.endDate).toBe('2027-03-09');

    await dialog(page).getByRole('button', { name: 'Move to Mon, Mar 15, 9:00 AM' }).click();
    await question.getByRole('button', { name: 'Yes, move the end' }).click();
    await page.getByText('Monday, March 15, 2027').waitFor();
    expect(service.lastBody('/move')).toMatchObject({ endDate: '2027-03-15' });
  });

  test('takes those after it along, by hand and by as many days', async () => {
    const { page } = await open();
    await act(page, 'Move', 'Mar 2');
    await dialog(page)
      .getByRole('radio', { name: /This one and all after it/ })
      .check();
    await dialog(page).getByText('Another time, by hand').click();
    await dialog(page).getByLabel('Day').fill('2027-03-03');
    await dialog(page).getByLabel('Time').selectOption('15:00');
    await dialog(page).getByRole('button', { name: 'Move to Wed, Mar 3, 3:00 PM' }).click();
    await dialog(page).getByRole('button', { name: 'Yes, move the end' }).click();
    await session(page, 'Wed, Mar 10').waitFor();
    await page.getByText('Wednesday, March 10, 2027').waitFor();
  });

  test('to where somebody is says so, with what is free near by to take instead', async () => {
    const theirs = aPlan({ length: 12, first: { date: '2026-12-16', time: '11:00' } });
    await service.booked(service.accepted(), theirs);
    const { page } = await open();
    await act(page, 'Move', 'Dec 15');
    await dialog(page).getByText('Another time, by hand').click();
    await dialog(page).getByLabel('Day').fill('2026-12-16');
    await dialog(page).getByLabel('Time').selectOption('11:00');
    await dialog(page).getByRole('button', { name: 'Move to Wed, Dec 16, 11:00 AM' }).click();
    await dialog(page).getByText('Some of these times cannot be had').waitFor();
    await expectAccessible(page);
    await dialog(page).locator('.start-problems button').first().click();
    await dialog(page)
      .getByRole('button', { name: /^Move to Wed, Dec 16/ })
      .click();
    await session(page, 'Wed, Dec 16').waitFor();
  });

  test('a course that somebody changed meanwhile is shown as it is then', async () => {
    const { page } = await open();
    await act(page, 'Move', 'Dec 15');
    await opening(page, 'Wed, Dec 16', '11:00 AM').check();
    await service.answer({
      method: 'POST',
      url: `/api/staff/courses/${course.id}/sessions/1/attended`,
      token: 'a-colleague',
      body: { version: 1 },
    });
    await dialog(page).getByRole('button', { name: 'Move to Wed, Dec 16, 11:00 AM' }).click();
    await dialog(page).getByText('Someone changed this meanwhile').waitFor();
    await page.getByText('1 of 14').waitFor();
    await dialog(page).getByRole('button', { name: 'Move to Wed, Dec 16, 11:00 AM' }).click();
    await session(page, 'Wed, Dec 16').waitFor();
  });
});

test('where the openings cannot be read, a time can still be given by hand', async () => {
  service.instead.set(`GET /api/staff/counselors/${course.counselorId}/openings`, { status: 503 });
  const { page } = await open();
  await act(page, 'Move', 'Dec 15');
  await dialog(page).getByText('The openings cannot be read just now.').waitFor();
  await dialog(page).getByText('Another time, by hand').click();
  await dialog(page).getByLabel('Day').fill('2026-12-17');
  await dialog(page).getByLabel('Time').selectOption('11:00');
  await dialog(page).getByRole('button', { name: 'Move to Thu, Dec 17, 11:00 AM' }).click();
  await session(page, 'Thu, Dec 17').waitFor();
});

describe('cancelling', () => {
  test('one session leaves the end where it is', async () => {
    const { page } = await open();
    await act(page, 'Cancel', 'Dec 15');
    await dialog(page).getByRole('button', { name: 'Cancel this session' }).click();
    await session(page, 'Dec 15').getByText('Cancelled by us').waitFor();
    await page.locator('#session-2:focus').waitFor();
    await page.getByText('Tuesday, March 9, 2027').waitFor();
  });

  test('the last session asks twice over: that it goes, and where the course ends then', async () => {
    const { page } = await open();
    await act(page, 'Cancel', 'Mar 2');
    await dialog(page)
      .getByRole('radio', { name: /This one and all after it/ })
      .check();
    await dialog(page).getByText('Tue, Mar 2 · Tue, Mar 9').waitFor();
    await dialog(page).getByRole('button', { name: 'Cancel 2 sessions' }).click();
    await dialog(page).getByText('This takes away the last session.').waitFor();
    await dialog(page).getByText('Tuesday, February 23, 2027').waitFor();
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'Yes, take the last session away' }).click();
    await page.getByText('Tuesday, February 23, 2027').waitFor();
    expect(service.lastBody('/cancel')).toMatchObject({ dropLast: true, endDate: '2027-02-23' });
  });

  test('called off too late by the client is kept as that', async () => {
    const { page } = await open();
    await act(page, 'Cancel', 'Dec 15');
    await dialog(page).getByRole('checkbox').check();
    await dialog(page).getByRole('button', { name: 'Cancel this session' }).click();
    await session(page, 'Dec 15').getByText('Cancelled late').waitFor();
  });
});

describe('the course as a whole', () => {
  test('is extended with the new end in sight', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Extend' }).click();
    await dialog(page).getByLabel('Sessions in all').selectOption('16');
    await dialog(page).getByText('Tuesday, March 23, 2027').waitFor();
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'Extend to 16 sessions' }).click();
    await page.getByText('0 of 16').waitFor();
    expect(await page.getByRole('button', { name: 'Extend' }).count()).toBe(0);
  });

  test('is ended early with a reason, which stays', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'End early' }).click();
    expect(await dialog(page).getByRole('button', { name: 'End the course' }).isDisabled()).toBe(
      true,
    );
    await dialog(page).getByLabel('Reason').fill('Moved to another city.');
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'End the course' }).click();
    await page.getByText('This course was ended early').waitFor();
    await page.getByText('Moved to another city.').waitFor();
    expect(await page.getByRole('button', { name: 'Move' }).count()).toBe(0);
  });

  test('is handed over whole, or the session in the way is named', async () => {
    const busy = aPlan({
      counselorId: SAM,
      length: 12,
      first: { date: '2027-03-09', time: '10:00' },
    });
    await service.booked(service.accepted(), busy);
    const { page } = await open();
    await page.getByRole('button', { name: 'Hand over' }).click();
    await dialog(page).getByLabel('Who takes over').selectOption(SAM);
    await dialog(page).getByRole('button', { name: 'Hand over to Sam Okafor' }).click();
    await dialog(page).getByText('Tue, Mar 9, 10:00 AM').first().waitFor();
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'Leave it as it is' }).click();
    await act(page, 'Move', 'Mar 9');
    await opening(page, 'Mon, Mar 8', '2:00 PM').check();
    await dialog(page)
      .getByRole('button', { name: /^Move to/ })
      .click();
    await dialog(page).getByRole('button', { name: 'Yes, move the end' }).click();
    await page.getByRole('button', { name: 'Hand over' }).click();
    await dialog(page).getByLabel('Who takes over').selectOption(SAM);
    await dialog(page).getByRole('button', { name: 'Hand over to Sam Okafor' }).click();
    await page.locator('.fact', { hasText: 'Sam Okafor' }).waitFor();
  });

  test('a changed address is checked, and where mails go from then on', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Change contact' }).click();
    const email = dialog(page).getByLabel('Email', { exact: true });
    await email.fill('ani');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await dialog(page).getByText('The email address').waitFor();
    await expectAccessible(page);
    await email.fill('ani.new@example.org');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    const [client] = [...service.ports.table.clients.values()];
    expect(client?.email).toBe('ani.new@example.org');
    await page.getByText('ani.new@example.org').waitFor();
  });

  test('its client can be called from the page, and the request itself is not opened for it', async () => {
    const { page } = await open();
    const call = page.getByRole('link', { name: '770-555-0142' });
    expect(await call.getAttribute('href')).toBe('tel:7705550142');
    await page.getByText('Do not leave voicemail').waitFor();
    await page.getByRole('button', { name: 'Change contact' }).click();
    await dialog(page).getByLabel('Phone').waitFor();
    expect(service.asked.filter(({ url }) => url.includes('/intakes/'))).toEqual([]);
  });

  test('of a client who wants no mail never says that one goes out', async () => {
    const form = aForm();
    const unmailed = await service.booked(
      service.accepted('green', { consents: { ...form.consents, email: false } }),
      aPlan({ first: { date: '2026-12-09', time: '10:00' } }),
    );
    const { page } = await open(DESKTOP, unmailed.id);
    await act(page, 'Cancel', 'Dec 16');
    await dialog(page).getByText('please tell them yourself').waitFor();
    await dialog(page).getByRole('button', { name: 'Cancel this session' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await act(page, 'Move', 'Dec 23');
    await dialog(page).getByText('please tell them yourself').waitFor();
    expect(await page.getByText('gets one mail').count()).toBe(0);
  });

  test('that is over is named so on its request, with another plan as the second way', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'End early' }).click();
    await dialog(page).getByLabel('Reason').fill('Moved away.');
    await dialog(page).getByRole('button', { name: 'End the course' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await page.goto(`${stage.origin()}/staff#/intakes/${course.intakeId}`);
    await page.getByRole('heading', { name: 'The course ended early' }).waitFor();
    await page.getByRole('link', { name: 'Open the course' }).waitFor();
    await page.getByRole('link', { name: 'Plan another course' }).waitFor();
    expect(await page.getByRole('link', { name: 'Plan the course' }).count()).toBe(0);
  });
});
