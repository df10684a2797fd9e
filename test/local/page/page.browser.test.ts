import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { whatAxeFinds } from '../../support/axe.ts';
import { launchBrowser } from '../../support/browser.ts';
import { aLocalMachine, aLocalMail, type LocalMachine } from './local-machine.ts';

describe('the page of this machine', () => {
  let machine: LocalMachine;
  let browser: Browser;
  let page: Page;
  let refused: string[];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    machine = await aLocalMachine();
    page = await (await browser.newContext()).newPage();
    refused = [];
    page.on('console', (line) => {
      if (/Content Security Policy/.test(line.text())) refused.push(line.text());
    });
  });
  afterEach(async () => {
    await page.context().close();
    await machine.close();
  });

  const open = () => page.goto(`${machine.origin}/local`);
  const mailNamed = (name: string) => page.getByRole('button', { name });

  it('shows the mails, newest first, and opens one', async () => {
    machine.mails.push(
      aLocalMail({ id: 'a', subject: 'First' }),
      aLocalMail({ id: 'b', subject: 'Second', to: ['staff@example.com', 'two@example.com'] }),
    );
    await open();
    const list = page.getByRole('list', { name: 'Mails, newest first' });
    await list.getByRole('listitem').nth(1).waitFor();
    expect(await list.getByRole('listitem').first().textContent()).toContain('Second');
    await mailNamed('Second').click();
    const mail = page.getByRole('article');
    expect(await mail.textContent()).toContain('staff@example.com, two@example.com');
    const looks = page.frameLocator('iframe[title="The mail as it looks"]');
    await looks.getByText('Thank you.').waitFor();
    expect(refused).toEqual([]);
  });

  it('opens a link of a mail in a tab of its own', async () => {
    machine.mails.push(aLocalMail());
    await open();
    await mailNamed('We have your form').click();
    const tab = page.context().waitForEvent('page');
    await page.frameLocator('iframe').getByRole('link', { name: 'See' }).click();
    expect((await tab).url()).toBe(`${machine.origin}/staff`);
  });

  it('shows text, calendar, headers and attachments of a mail', async () => {
    const contentType = 'text/calendar; method=PUBLISH';
    const attachments = [{ filename: 'visit.ics', contentType, content: 'METHOD:PUBLISH' }];
    machine.mails.push(aLocalMail({ attachments }));
    await open();
    await mailNamed('We have your form').click();
    await page.getByRole('button', { name: 'Text' }).click();
    await page.getByText('Thank you. We have your form.').waitFor();
    await page.getByRole('button', { name: 'Calendar' }).click();
    await page.getByText('METHOD:PUBLISH').waitFor();
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.getByText('auto-generated').waitFor();
    await page.getByRole('button', { name: 'Attachments (1)' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'visit.ics' }).click();
    expect((await saving).suggestedFilename()).toBe('visit.ics');
  });

  it('runs nothing that a mail brings along', async () => {
    const script = '<script>top.document.title = "taken"</script><img src="x" onerror="1">';
    const markup = '<b onclick="1">Subject</b>';
    machine.mails.push(aLocalMail({ html: `${script}<p>End</p>`, subject: markup, to: [markup] }));
    await open();
    await page.getByRole('button', { name: markup }).click();
    await page.frameLocator('iframe').getByText('End').waitFor();
    expect(await page.title()).toBe('On this machine');
    expect(await page.locator('main b').count()).toBe(0);
  });

  it('shows what is due, and sends it by moving the clock', async () => {
    machine.engine.plan('reminder', new Date(machine.clock.now().getTime() + 86_400_000));
    await open();
    await page.getByText('1 mail').waitFor();
    await page.getByRole('button', { name: '+ 3 days' }).click();
    await page.getByText('Now it is').waitFor();
    await page.getByText('Nothing is waiting to be sent.').waitFor();
    expect(machine.engine.sent).toHaveLength(1);
  });

  it('moves the clock by what somebody types', async () => {
    await open();
    const before = machine.clock.now().getTime();
    await page.getByLabel('Or by').fill('2');
    await page.getByLabel('Unit of time').selectOption('weeks');
    await page.getByRole('button', { name: 'Move on' }).click();
    await page.getByText('Now it is').waitFor();
    const days = (machine.clock.now().getTime() - before) / 86_400_000;
    expect(days).toBeCloseTo(14, 1);
  });

  it('lets mail fail, says so, and lets it work again', async () => {
    await open();
    const sending = page.getByRole('group', { name: 'Sending mail (SES)' });
    await sending.getByLabel('Refuses every mail').check();
    await page.getByText('Something fails on purpose here').waitFor();
    expect(machine.played.ses).toBe('refuse');
    await sending.getByLabel('Works').check();
    await page.getByText('It works again.').waitFor();
    expect(machine.played.ses).toBe('none');
  });

  it('says when a mail arrives while it is open', async () => {
    await open();
    await page.getByText('No mail yet').waitFor();
    machine.mails.push(aLocalMail());
    await page.getByText('1 new mail.').waitFor();
  });

  it('loads nothing from anywhere else, whatever a mail asks for', async () => {
    const elsewhere = await aLocalMachine();
    const reached: string[] = [];
    page.on('response', (reply) => reached.push(new URL(reply.url()).origin));
    const pixel = `<img src="${elsewhere.origin}/local" alt=""><p>End</p>`;
    machine.mails.push(aLocalMail({ html: pixel }));
    await open();
    const blocked = page.waitForEvent('console', (line) => line.text().includes('img-src'));
    await mailNamed('We have your form').click();
    await blocked;
    await elsewhere.close();
    expect(new Set(reached)).toEqual(new Set([machine.origin]));
  });

  it('runs no script but its own', async () => {
    const policy = (await open())?.headers()['content-security-policy'];
    expect(policy).toContain("default-src 'none'; script-src 'self';");
  });

  it.each([
    ['a phone in light', 390, 'light'],
    ['a phone in dark', 390, 'dark'],
    ['a desk in light', 1280, 'light'],
    ['a desk in dark', 1280, 'dark'],
  ] as const)('is accessible on %s', async (_, width, colorScheme) => {
    machine.mails.push(aLocalMail());
    machine.engine.plan('reminder', new Date(machine.clock.now().getTime() + 86_400_000));
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await open();
    await mailNamed('We have your form').click();
    await page.getByRole('button', { name: 'Text' }).click();
    const violations = await whatAxeFinds(page);
    expect(violations.map(({ id }) => id)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});
