import { beforeEach, describe, expect, test } from 'vitest';
import { consoleStage } from './support/console-stage.ts';
import { FakeService } from './support/fake-service.ts';
import { expectAccessible, focused, PHONE, DESKTOP } from './support/open-console.ts';
import { aDetail, aList, anEntry, intakeId, ME, NOW } from './support/records.ts';

let service: FakeService;

const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  service = new FakeService();
  service.lists.set(
    'new',
    aList(
      [
        anEntry(3, { tier: 'red', name: 'Roz' }),
        anEntry(1, {
          tier: 'red',
          name: 'Ignacio',
          language: 'es',
          acknowledged: { by: ME, at: NOW },
        }),
        anEntry(2, { name: 'Bo', focus: null }),
      ],
      intakeId(2),
    ),
  );
  service.lists.set(`new ${intakeId(2)}`, aList([anEntry(4, { name: 'Zoe' })]));
});

const open = (options = DESKTOP, fragment = '') => stage.open(fragment, options);

describe('the inbox', () => {
  test('keeps the order of the service and tells the tier in a word', async () => {
    const { page, faults } = await open();
    await page.locator('.rows .row').first().waitFor();
    const lines = await page.locator('.rows .row').allInnerTexts();
    expect(lines.map((line) => line.split('\n')[0]?.trim())).toEqual([
      'Urgent',
      'Urgent',
      'Routine',
    ]);
    expect(await page.locator('.row-link').allInnerTexts()).toEqual(['Roz', 'Ignacio', 'Bo']);
    expect(lines[0]).toContain('waiting 2 h 10 min');
    expect(lines[0]).toContain('nobody yet');
    expect(lines[1]).toContain('Spanish');
    expect(lines[1]).toContain('you ·');
    expect(lines[2]).toContain('For counselors');
    expect(faults).toEqual([]);
  });

  test.each([
    ['a counselor', 'counselor', DESKTOP, 0],
    ['an administrator on a phone', 'administrator', PHONE, 1],
  ] as const)('says to %s while no mail goes out', async (_name, role, options, links) => {
    service.role = role;
    service.lists.set('new', aList([anEntry(1)], null, '2026-11-24T14:20:00.000Z'));
    const { page, faults } = await open(options);
    const notice = page.locator('.notice', { hasText: 'No mail goes out' });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/Held since .*please call/s);
    expect(await notice.getByRole('link', { name: 'See why' }).count()).toBe(links);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test.each([
    ['a desktop in light colours', DESKTOP],
    ['a phone in dark colours', PHONE],
  ])('is accessible on %s', async (_name, options) => {
    const { page, faults } = await open(options);
    await page.locator('.rows').waitFor();
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test('marks whom to call because mail does not reach them', async () => {
    const entry = anEntry(5, { name: 'Uma', addressFault: 'bounced' });
    service.lists.set('accepted', aList([entry]));
    const { page } = await open(PHONE, '#/inbox/accepted');
    await page.getByText('Mail comes back: call').waitFor();
    await expectAccessible(page);
  });

  test('pages by the place that the service named, and back', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByRole('link', { name: 'Zoe' }).waitFor();
    expect(await focused(page)).toBe('Inbox');
    await page.getByRole('button', { name: 'Previous page' }).click();
    await page.getByRole('link', { name: 'Roz' }).waitFor();
  });

  test('begins again at the top when the place of a page is gone', async () => {
    const { page } = await open();
    await page.locator('.rows').waitFor();
    const errors = [{ field: 'after', reason: 'is not a place in this list' }];
    await page.route('**/api/staff/intakes?*after=*', (route) =>
      route.fulfill({
        status: 400,
        json: { type: 'about:blank', title: 'Bad request', status: 400, errors },
      }),
    );
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByRole('link', { name: 'Roz' }).waitFor();
    await page.getByText('Requests 1 to 3, more follow').waitFor();
  });

  test('can be worked by single keys, and focus comes back to the line', async () => {
    service.details.set(intakeId(1), aDetail(1));
    const { page } = await open();
    await page.locator('.rows').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('Ignacio');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Roz', level: 1 }).waitFor();
    expect(await focused(page)).toBe('Roz');
    await page.keyboard.press('u');
    await page.locator('.rows').waitFor();
    expect(await focused(page)).toBe('Ignacio');
  });

  test('the help names the keys and can turn them off', async () => {
    const { page } = await open();
    await page.locator('.rows').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('checkbox', { name: 'Single-key shortcuts are on' }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    expect(await focused(page)).not.toBe('Roz');
  });

  test('finds a name on a page that is not shown, and no address names it', async () => {
    const { page, faults } = await open();
    await page.locator('.rows').waitFor();
    const field = page.getByRole('searchbox', { name: 'Name' });
    await field.pressSequentially('zo');
    await page.getByRole('link', { name: 'Zoe' }).waitFor();
    await page.getByText('1 found among 4 requests').waitFor();
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await expectAccessible(page);
    expect(service.asked.filter(({ url }) => /zo/i.test(url))).toEqual([]);
    expect(page.url()).not.toMatch(/zo/i);
    expect(faults).toEqual([]);
  });

  test('looks in every list when one has nobody of that name', async () => {
    service.lists.set('accepted', aList([anEntry(5, { name: 'Lupe', status: 'accepted' })]));
    const { page } = await open(PHONE);
    await page.getByRole('searchbox', { name: 'Name' }).fill('lupe');
    await page.getByText('Nothing fits among “New”.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Look in every list' }).click();
    const line = page.locator('.rows .row').filter({ hasText: 'Lupe' });
    await line.getByText('Accepted').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('link', { name: 'Roz' }).waitFor();
  });

  test('a search and its page are still there on the way back from a request', async () => {
    service.details.set(intakeId(4), aDetail(4));
    const { page } = await open();
    await page.getByRole('searchbox', { name: 'Name' }).fill('zo');
    await page.getByRole('link', { name: 'Zoe' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Inbox' }).click();
    await page.getByRole('link', { name: 'Zoe' }).waitFor();
    expect(await page.getByRole('searchbox', { name: 'Name' }).inputValue()).toBe('zo');
    expect(await page.locator('.rows .row').count()).toBe(1);
  });

  test('an empty list says so kindly', async () => {
    const { page } = await open(DESKTOP, '#/inbox/waitlisted');
    await page.getByText('No request is waitlisted yet.').waitFor();
    await expectAccessible(page);
  });

  test('a first reading that fails can be tried again', async () => {
    service.instead.set('list', 'drop');
    const { page } = await open();
    await page.getByText('The service cannot be reached').waitFor();
    await expectAccessible(page);
    service.instead.delete('list');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'Roz' }).waitFor();
  });

  test('a later reading that fails leaves the list, and says how old it is', async () => {
    const { page } = await open();
    await page.locator('.rows').waitFor();
    service.instead.set('list', { status: 503 });
    await page.getByRole('button', { name: 'Read again' }).click();
    await page.getByText('Showing what was read at 10:00 AM.').waitFor();
    expect(await page.locator('.rows .row').count()).toBe(3);
    await expectAccessible(page);
  });

  test('tells when the network is gone', async () => {
    const { page } = await open();
    await page.locator('.rows').waitFor();
    await page.context().setOffline(true);
    await page.getByText('You are offline').waitFor();
    await expectAccessible(page);
  });

  test('while it is read the page says so', async () => {
    const { page } = await open(DESKTOP, '#/inbox/referred');
    await page.route('**/api/staff/**', () => undefined);
    await page.getByRole('link', { name: 'New' }).click();
    await page.getByText('Reading the inbox').waitFor();
    await expectAccessible(page);
  });
});
