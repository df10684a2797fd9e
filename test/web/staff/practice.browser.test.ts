import { beforeEach, describe, expect, test } from 'vitest';
import type { DeadLetterQueue } from '../../../domain/dead-letters/dead-letter.ts';
import { AdministrationService } from './support/administration-service.ts';
import { aMail } from '../../support/mail.ts';
import { consoleStage } from './support/console-stage.ts';
import { DESKTOP, expectAccessible, PHONE } from './support/open-console.ts';
import { NOW } from './support/records.ts';

const SCREENS = [
  ['a desktop in light colours', DESKTOP],
  ['a phone in dark colours', PHONE],
] as const;

let service: AdministrationService;
const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  service = new AdministrationService();
});
const open = (page: 'team' | 'mails' | 'stuck' | 'audit' | 'settings', options = DESKTOP) =>
  stage.open(`#/practice/${page}`, options);

describe('the team', () => {
  test.each(SCREENS)(
    'shows who has a sign-in, and nothing to do about one’s own, on %s',
    async (_name, options) => {
      const { page, faults } = await open('team', options);
      const rows = page
        .getByRole('list', { name: 'Everybody with a sign-in' })
        .getByRole('listitem');
      await rows.nth(1).waitFor();
      expect(await rows.nth(0).getByRole('button').count()).toBe(0);
      expect(await rows.nth(1).innerText()).toContain('Counselor');
      await expectAccessible(page);
      expect(faults).toEqual([]);
    },
  );

  test('grows by an invitation that says what is missing first', async () => {
    const { page } = await open('team');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.getByText('A name, an email address and a role are needed.').waitFor();
    await page.getByLabel('Name').fill('Ines Prado');
    await page.getByLabel('Email').fill('ines@example.org');
    await page.getByRole('radio', { name: /Front desk/ }).check();
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.getByText('Ines Prado is invited: a first password is on its way').first().waitFor();
    await page.getByText('invited, not signed in yet').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('');
    await expectAccessible(page);
  });

  test('asks before somebody is removed, and lets them back in', async () => {
    const { page } = await open('team');
    await page.getByRole('button', { name: 'Remove Sam Okafor' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Leave it as it is' }).click();
    expect(service.asked.some(({ method }) => method === 'POST')).toBe(false);
    await page.getByRole('button', { name: 'Remove Sam Okafor' }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('button', { name: 'Let Sam Okafor back in' }).click();
    await page.getByRole('button', { name: 'Remove Sam Okafor' }).waitFor();
  });

  test('gives another role', async () => {
    const { page } = await open('team');
    await page.getByRole('button', { name: 'Change the role of Sam Okafor' }).click();
    await expectAccessible(page);
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /Front desk/ })
      .check();
    await page.getByRole('button', { name: 'Change the role', exact: true }).click();
    await page.getByText('Sam Okafor: front desk now').first().waitFor();
  });

  test('says so when the address has a sign-in, and keeps what was written', async () => {
    const { page } = await open('team');
    await page.getByLabel('Name').fill('Another Sam');
    await page.getByLabel('Email').fill('sam@example.org');
    await page.getByRole('radio', { name: /Front desk/ }).check();
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.getByText('Somebody has a sign-in with this address already').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Another Sam');
  });
});

describe('the audit page', () => {
  test.each(SCREENS)(
    'tells who did what, by name, and links to the record, on %s',
    async (_name, options) => {
      service.table.audits.push({
        id: 'a-row',
        record: 'intake',
        recordId: '00000000-0000-4000-8000-000000000001',
        at: new Date(NOW),
        who: 'sub-sam',
        action: 'decided',
        fields: ['status', 'decisions'],
      });
      const { page } = await open('audit', options);
      const row = page.getByRole('row', { name: /recorded a decision/ });
      await row.waitFor();
      expect(await row.innerText()).toMatch(/Sam Okafor.*Request 0001.*status, decisions/s);
      await expectAccessible(page);
    },
  );

  test('is searched by who, about what and what was done, once asked', async () => {
    const { page } = await open('audit');
    await page.getByRole('row').nth(1).waitFor();
    await page.getByLabel(/^Who/).selectOption('The client');
    await page.getByLabel(/^About/).selectOption('Request');
    await page.getByLabel(/^Did what/).selectOption('recorded a decision');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('Nothing is on record for this.').waitFor();
    expect(service.asked.at(-1)?.url).toContain('who=client&record=intake&action=decided');
    await expectAccessible(page);
  });
});

describe('the mails that were given up', () => {
  const INTAKE = '00000000-0000-4000-8000-000000000001';
  const about = { record: 'intake', id: INTAKE, version: 1 } as const;
  const usefulUntil = new Date(Date.parse(NOW) + 86_400_000);
  const finishedAt = new Date(NOW);
  const givenUp = (overrides: Partial<Parameters<typeof aMail>[0]> = {}) =>
    aMail({
      about,
      state: 'failed',
      reason: 'message-rejected',
      finishedAt,
      usefulUntil,
      ...overrides,
    });
  const put = (...rows: ReturnType<typeof aMail>[]) =>
    rows.forEach((row) => service.table.mails.set(row.id, row));

  test.each(SCREENS)('are sent again or left, and then gone, on %s', async (_name, options) => {
    put(
      givenUp(),
      givenUp({ kind: 'intake-notice', state: 'dead', reason: 'no-word' }),
      givenUp({ kind: 'urgent-intake-backup', state: 'missed', usefulUntil: finishedAt }),
    );
    const { page, faults } = await open('mails', options);
    const rows = page.getByRole('list', { name: 'Mails that were not sent' }).getByRole('listitem');
    await rows.nth(2).waitFor();
    await page.getByText('the mail service refused it').first().waitFor();
    await page.getByText('Perhaps it went out all the same').waitFor();
    await page.getByText('Too late to send it now').waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Send again: Confirmation to the client' }).click();
    await page.getByText('It will be sent again').first().waitFor();
    await page
      .getByRole('button', { name: 'Leave it: Urgent alert to the backup', exact: true })
      .click();
    await page.getByText('It goes from this list and is never sent.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Leave it unsent' }).click();
    await page.getByText('It is left as it is').first().waitFor();
    await rows.nth(1).waitFor({ state: 'detached' });
    await page.locator('h1:focus').waitFor();
    const again = [...service.table.mails.values()].filter(({ state }) => state === 'pending');
    expect(again).toMatchObject([{ kind: 'intake-received', about }]);
    expect(service.table.audits.map(({ action }) => action)).toEqual(['sent-again', 'left-unsent']);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test('that may have gone out are sent again only once that is said', async () => {
    put(givenUp({ kind: 'intake-notice', state: 'dead', reason: 'no-word' }));
    const { page } = await open('mails');
    const send = page.getByRole('button', { name: 'Send again: Notice to staff' });
    await send.click();
    await page.getByText('If it did, it arrives twice.').waitFor();
    await page.getByRole('button', { name: 'Keep it in the list' }).click();
    expect(service.table.mails.size).toBe(1);
    await send.click();
    await page.getByRole('button', { name: 'Send it again' }).click();
    await page.getByText('It will be sent again').first().waitFor();
    expect(service.table.mails.size).toBe(2);
  });

  test('are no reason to worry when there are none', async () => {
    const { page } = await open('mails');
    await page.getByText('No mail was given up.').waitFor();
    await expectAccessible(page);
  });

  test('are shown to the front desk, with no way to what is not its business', async () => {
    service.role = 'front-desk';
    put(givenUp());
    const { page } = await open('mails');
    await page.getByRole('button', { name: 'Send again: Confirmation to the client' }).waitFor();
    await page.getByRole('link', { name: 'Mails', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Team', exact: true }).count()).toBe(0);
  });

  test('that somebody else has seen to are read again', async () => {
    put(givenUp());
    const { page } = await open('mails');
    const leave = page.getByRole('button', { name: 'Leave it: Confirmation to the client' });
    await leave.waitFor();
    put(givenUp({ settled: 'sent-again' }));
    await leave.click();
    await page.getByRole('button', { name: 'Leave it unsent' }).click();
    await page.getByText('Someone changed this meanwhile').waitFor();
    await page.getByText('No mail was given up.').waitFor();
  });
});

describe('stuck work', () => {
  const INTAKE = '00000000-0000-4000-8000-000000000001';
  const TOLD = {
    detail: {
      eventType: 'Bounce',
      mail: { tags: { mail: [`intake-received_${INTAKE}_1`] } },
    },
  };
  const put = (queue: DeadLetterQueue, body: object) =>
    service.deadLetters.put(queue, body, new Date(NOW));

  test.each(SCREENS)('is told by its kind, its age and its ids, on %s', async (_name, options) => {
    put('mail-dispatch-dead', { source: 'schedule' });
    put('mail-events-told-dead', TOLD);
    put('words-dead', { intakeId: INTAKE });
    const { page, faults } = await open('stuck', options);
    const words = page.getByRole('region', { name: 'Close reading' });
    await words.getByText('1 waits').waitFor();
    const link = words.getByRole('link', { name: 'Request 0001' });
    expect(await link.getAttribute('href')).toBe(`#/intakes/${INTAKE}`);
    await page.getByText('Confirmation to the client').waitFor();
    const sending = page.getByRole('region', { name: 'Sending mails' });
    expect(await sending.getByRole('button', { name: 'Send again' }).count()).toBe(0);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test('is sent again at a press, and says so', async () => {
    put('mail-events-told-dead', TOLD);
    const { page } = await open('stuck');
    await page.getByRole('button', { name: 'Send again: News of mails' }).click();
    await page.getByText('1 sent again.').first().waitFor();
    await page.getByText('Nothing is stuck.').waitFor();
    expect(service.deadLetters.sent.map(({ queue }) => queue)).toEqual(['mail-events-told']);
  });

  test('is taken away once that was asked, with what it means', async () => {
    put('words-dead', { intakeId: INTAKE });
    const { page } = await open('stuck');
    await page.getByRole('button', { name: 'Take away: Close reading' }).click();
    await page.getByText('somebody should read these requests whole').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Keep in the list' }).click();
    expect(service.asked.some(({ method }) => method === 'POST')).toBe(false);
    await page.getByRole('button', { name: 'Take away: Close reading' }).click();
    await page.getByRole('button', { name: 'Take away', exact: true }).click();
    await page.getByText('1 taken away.').first().waitFor();
    await page.getByText('Nothing is stuck.').waitFor();
  });

  test('that somebody else has dealt with meanwhile is told', async () => {
    put('mail-events-told-dead', TOLD);
    const { page } = await open('stuck');
    const again = page.getByRole('button', { name: 'Send again: News of mails' });
    await again.waitFor();
    const { desk } = service.deadLetters;
    for (const letter of await desk.take('mail-events-told-dead', 1))
      await desk.remove('mail-events-told-dead', letter);
    await again.click();
    await page.getByText('0 sent again. 1 stayed').first().waitFor();
  });
});

describe('holding all mails back', () => {
  test.each(SCREENS)('is asked first, said plainly and undone, on %s', async (_name, options) => {
    const { page, faults } = await open('mails', options);
    await page.getByRole('button', { name: 'Hold all mails back' }).click();
    await page.getByText('Nobody gets a confirmation').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Leave it as it is' }).click();
    expect(service.table.holds.size).toBe(0);

    await page.getByRole('button', { name: 'Hold all mails back' }).click();
    await page.getByRole('button', { name: 'Hold them back' }).click();
    await page.getByText('No mail goes out').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Let the mails go' }).click();
    await page.getByRole('button', { name: 'Let them go' }).click();
    await page.getByText('No mail goes out').waitFor({ state: 'detached' });
    expect(service.table.audits.map(({ action }) => action)).toEqual(['held-back', 'let-go']);
    expect(faults).toEqual([]);
  });

  test.each(SCREENS)('after a restore says what is lost, on %s', async (_name, options) => {
    const since = new Date(NOW);
    service.table.holds.set('hold', { table: 'records', state: 'restored', since });
    service.table.passes.set('one', { name: 'one', told: 212, news: 57, lastAt: since });
    for (const [id, to] of [
      ['intake-received_00000000-0000-4000-8000-000000000001_1', ['ana.ruiz@example.org']],
      ['urgent-intake_00000000-0000-4000-8000-000000000001_1', []],
    ] as const) {
      const keptUntil = new Date(since.getTime() + 86_400_000);
      service.table.traces.set(id, { mailId: id, sentAt: since, to, keptUntil });
    }
    const { page } = await open('mails', options);
    await page.getByText('The records come out of a backup').waitFor();
    await page.getByText('word of 212 mails, 57 of them not known here').waitFor();
    const lost = page.getByRole('list', { name: 'Mails about what is lost' });
    expect(await lost.getByRole('listitem').count()).toBe(2);
    await lost.getByText('ana.ruiz@example.org').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Let the mails go' }).click();
    await page.getByText('the last replay brought no news').waitFor();
    await expectAccessible(page);
  });

  test('is seen by the front desk, and not changed', async () => {
    service.role = 'front-desk';
    service.table.holds.set('hold', { table: 'records', state: 'ordered', since: new Date(NOW) });
    const { page } = await open('mails');
    await page.getByText('No mail goes out').waitFor();
    expect(await page.getByRole('button', { name: 'Let the mails go' }).count()).toBe(0);
  });
});

test.each(SCREENS)(
  'the settings are shown, with where they are changed, on %s',
  async (_name, options) => {
    const { page } = await open('settings', options);
    await page.getByText('These are set in practice.json').waitFor();
    await page.getByText('on-call@harbor-lane.example').waitFor();
    await expectAccessible(page);
  },
);

test.each(['team', 'mails', 'audit', 'settings'] as const)(
  '%s says so when it cannot be read',
  async (name) => {
    service.instead.set(`GET /api/staff/${name}`, { status: 503 });
    const { page } = await open(name);
    await page.getByText('The service is busy').waitFor();
    await expectAccessible(page);
    service.instead.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The service is busy').waitFor({ state: 'detached' });
  },
);

test('only an administrator is shown the way there; a counselor comes to the agreement', async () => {
  service.role = 'counselor';
  const { page } = await open('team');
  await page.getByText('Your role cannot do this').waitFor();
  expect(await page.getByRole('link', { name: 'Team' }).count()).toBe(0);
  const way = page.getByRole('link', { name: 'Practice', exact: true });
  expect(await way.getAttribute('href')).toBe('#/practice/agreement');
});
