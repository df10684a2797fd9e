import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { consoleStage } from './support/console-stage.ts';
import { FakeService } from './support/fake-service.ts';
import { DESKTOP, expectAccessible, focused, PHONE } from './support/open-console.ts';
import { aClient, aClinicalPart, aDetail, intakeId } from './support/records.ts';

let service: FakeService;

const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  service = new FakeService();
  service.details.set(intakeId(1), aDetail(1));
});

/** The decisions that were sent; a request that the test before this one cut off may still come in. */
const decisionsSent = () =>
  service.asked.filter(({ method, url }) => method === 'POST' && url.endsWith('/decision'));

const open = (options = DESKTOP) => stage.open(`#/intakes/${intakeId(1)}`, options);

describe('an urgent request', () => {
  test.each([
    ['a desktop in light colours', DESKTOP],
    ['a phone in dark colours', PHONE],
  ])('is accessible on %s, all parts unfolded', async (_name, options) => {
    const { page, faults } = await open(options);
    await page.locator('.file').waitFor();
    for (const folded of await page.locator('summary').all()) await folded.click();
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test('asks for a person first, and is taken by one', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'I have seen this and am calling' }).click();
    await page.getByText('Seen by you').waitFor();
    expect(service.asked.filter(({ url }) => url.endsWith('/acknowledgement'))).toHaveLength(1);
    expect(await page.getByText('nobody has taken this yet').count()).toBe(0);
    await expectAccessible(page);
  });

  test('an acknowledgement that did not get through is said beside the button', async () => {
    service.instead.set('acknowledge', 'drop');
    const { page } = await open();
    await page.getByRole('button', { name: 'I have seen this and am calling' }).click();
    await page.getByText('The service cannot be reached').waitFor();
    expect(await page.getByText('nobody has taken this yet').isVisible()).toBe(true);
  });

  test('tells what is not safe before it shows a number', async () => {
    const client = aClient({ safeToUse: { email: true, call: false, voicemail: false } });
    service.details.set(intakeId(1), aDetail(1, { client }));
    const { page } = await open();
    await page.getByText('Do not call').waitFor();
    expect(await page.getByText('(770) 555-0148').isVisible()).toBe(false);
    await page.getByText('number on file').click();
    expect(await page.getByText('(770) 555-0148').isVisible()).toBe(true);
  });
});

describe('the clinical part', () => {
  test('a reason leads to the answer it rests on, and the address stays', async () => {
    const { page } = await open();
    const address = page.url();
    await page.getByRole('link', { name: 'They long for the person nearly always.' }).click();
    expect(await focused(page)).toContain('Nearly always');
    await page.getByRole('link', { name: '“My father died in May.”' }).click();
    expect(await focused(page)).toContain('My father died in May.');
    expect(page.url()).toBe(address);
  });

  test('shows the totals with their bands, and a skipped item as a lower bound', async () => {
    const { page } = await open();
    await page.getByText('at least 16 of 27').waitFor();
    await page.getByText('Item 9, thoughts of death or self-harm: several days.').waitFor();
    await page.getByText('PHQ-9, answer by answer').click();
    const ninth = page.getByRole('row', { name: /9\. Thoughts that you would be better off/ });
    expect(await ninth.innerText()).toContain('Several days');
  });

  test('puts phrases that may mean danger before everything else', async () => {
    const clinical = aClinicalPart({
      narrative: 'Nights are long. I do not want to wake up.',
      riskHints: [{ kind: 'suicide_passive', phrase: 'do not want to wake up' }],
    });
    service.details.set(intakeId(1), aDetail(1, { clinical }));
    const { page } = await open();
    await page.getByRole('heading', { name: 'Please read this first' }).waitFor();
    expect(await page.locator('.panel-read-first').innerText()).toContain(
      'may wish not to be alive',
    );
    const titles = await page.locator('.file-main h2').allInnerTexts();
    expect(titles.indexOf('Please read this first')).toBe(0);
    await expectAccessible(page);
  });

  test('says so while no program has read what the client wrote', async () => {
    const clinical = aClinicalPart({ narrative: 'Nights are long.', wordsUnread: true });
    service.details.set(intakeId(1), aDetail(1, { clinical }));
    const { page } = await open();
    await page.getByRole('link', { name: 'read what they wrote' }).click();
    expect(await focused(page)).toContain('Nights are long.');
  });

  test('stays hidden from the front desk, with a calm word', async () => {
    service.details.set(intakeId(1), aDetail(1, { clinical: null }));
    const { page } = await open(PHONE);
    await page.getByText('Clinical answers are for counselors').waitFor();
    expect(await page.getByText('PHQ-9').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Record the decision' }).count()).toBe(0);
    await expectAccessible(page);
  });

  test('on paper everything is unfolded and no control is left', async () => {
    const { page } = await open();
    await page.locator('.file').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.getByText('3. Trouble falling or staying asleep').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByText('Confidential').isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.getByText('3. Trouble falling or staying asleep').isVisible()).toBe(false);
  });
});

describe('a decision', () => {
  test('begins with nothing chosen and says what is missing', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await page.getByText('Choose what happens with this request').waitFor();
    expect(await page.locator('.panel-decide :checked').count()).toBe(0);
    const first = page.getByRole('radio', { name: /Accept/ });
    expect(await first.evaluate((radio) => radio === document.activeElement)).toBe(true);
    expect(decisionsSent()).toEqual([]);
    await expectAccessible(page);
  });

  test('is recorded, and stands beside the suggestion it differs from', async () => {
    const { page } = await open();
    await page.getByRole('radio', { name: /Accept/ }).check();
    await page.getByRole('radio', { name: 'Role transition' }).check();
    await page.getByLabel('Second focus').selectOption('grief');
    await page.getByLabel('Reason').fill('She wants to start with the move.');
    await page.getByRole('radio', { name: 'Send no letter' }).check();
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await page.getByText('The decision is recorded').waitFor();
    const decided = page.locator('.panel-decisions');
    expect(await decided.innerText()).toContain('Role transition, then Grief and loss');
    expect(await decided.innerText()).toContain('The suggestion was: Grief and loss.');
    expect(decisionsSent()[0]?.body).toEqual({
      version: 1,
      outcome: 'accepted',
      reason: 'She wants to start with the move.',
      confirmedFocus: { primary: 'role_transition', secondary: 'grief' },
      letter: false,
    });
    await expectAccessible(page);
  });

  test('about an older version shows the fresh state and keeps what was written', async () => {
    const { page } = await open();
    await page.getByRole('radio', { name: /Refer/ }).check();
    await page.getByRole('radio', { name: 'Not settled yet' }).check();
    await page.getByLabel('Reason').fill('Needs more than we can give.');
    await page.getByRole('radio', { name: 'Send this letter' }).check();
    const decisions = [
      {
        outcome: 'waitlisted' as const,
        reason: 'No place before January.',
        confirmedFocus: null,
        by: 'colleague',
        at: '2026-11-24T14:59:00.000Z',
      },
    ];
    const clinical = aClinicalPart({ decisions });
    const later = aDetail(1, { version: 2, status: 'waitlisted', clinical });
    service.details.set(intakeId(1), later);
    const record = async () => {
      await page.getByRole('button', { name: 'Record the decision' }).click();
      await page.getByRole('button', { name: 'Record and send' }).click();
    };
    await record();
    await page.getByText('Someone changed this meanwhile').waitFor();
    await page.getByText('No place before January.').waitFor();
    expect(await page.getByLabel('Reason').inputValue()).toBe('Needs more than we can give.');
    await record();
    await page.getByText('The decision is recorded').waitFor();
  });

  test('that was begun outlives a walk to the inbox', async () => {
    const { page } = await open();
    await page.getByLabel('Reason').fill('Half a thought');
    await page.getByRole('link', { name: '← Inbox' }).click();
    await page.getByText('Nobody is waiting.').waitFor();
    await page.goBack();
    await page.locator('.file').waitFor();
    expect(await page.getByLabel('Reason').inputValue()).toBe('Half a thought');
  });

  test('letters typed into the reason are letters, not shortcuts', async () => {
    const { page } = await open();
    await page.getByLabel('Reason').click();
    await page.keyboard.type('just ask? u r kind');
    expect(await page.getByLabel('Reason').inputValue()).toBe('just ask? u r kind');
    expect(page.url()).toContain(intakeId(1));
  });
});

describe('the history', () => {
  test('tells by name what was done and mailed, and marks what did not arrive', async () => {
    service.histories.set(intakeId(1), [
      {
        id: 'row-1',
        at: '2026-11-24T13:10:00.000Z',
        who: 'sub-colleague',
        action: 'acknowledged',
        record: 'intake',
        recordId: intakeId(1),
        fields: ['acknowledged'],
        count: null,
      },
    ]);
    const { page } = await open();
    const lines = page.getByRole('list', { name: /Everything done and mailed/ });
    await lines.getByText('Sam Okafor').waitFor();
    expect(await lines.innerText()).toMatch(/Sam Okafor took care of it/);
    expect(await lines.locator('li[data-mark=true]').innerText()).toContain('bounced');
    await expectAccessible(page);
  });

  test('that cannot be read leaves the mails on the page, and can be tried again', async () => {
    service.instead.set('history', { status: 503 });
    const { page } = await open();
    await page.locator('.panel-history').getByText('The service is busy').waitFor();
    expect(await page.locator('.history li').count()).toBe(3);
    await expectAccessible(page);
  });
});

describe('the letter to the client', () => {
  const accept = async (page: Page) => {
    await page.getByRole('radio', { name: /Accept/ }).check();
    await page.getByRole('radio', { name: 'Not settled yet' }).check();
    await page.getByLabel('Reason').fill('A good fit.');
  };
  const record = (page: Page) => page.getByRole('button', { name: 'Record the decision' }).click();

  test.each([
    ['a desktop in light colours', DESKTOP],
    ['a phone in dark colours', PHONE],
  ])('is read in its own language and look before it goes, on %s', async (_name, options) => {
    const { page, faults } = await open(options);
    await accept(page);
    const letter = page.getByRole('group', { name: 'The letter as it is mailed' });
    await letter.getByText('Tenemos un lugar para usted').waitFor();
    const face = await letter
      .locator('.letter')
      .evaluate((sheet) => getComputedStyle(sheet).fontSize);
    expect(face).toBe('17px');
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await page.getByRole('radio', { name: 'Send this letter' }).check();
    await record(page);
    await page.getByText('at once and cannot be called back').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Not yet' }).click();
    expect(decisionsSent()).toEqual([]);
    await record(page);
    await page.getByRole('button', { name: 'Record and send' }).click();
    await page.getByText('The decision is recorded').waitFor();
    expect(decisionsSent()[0]?.body).toMatchObject({
      letter: true,
    });
  });

  test('asks for a choice: nothing goes and nothing is kept back by itself', async () => {
    const { page } = await open();
    await accept(page);
    await record(page);
    await page.getByText('Choose whether the letter goes').waitFor();
    expect(decisionsSent()).toEqual([]);
    await expectAccessible(page);
  });

  test('cannot be sent unread, and the decision can be recorded without it', async () => {
    service.instead.set('letter', { status: 500 });
    const { page } = await open();
    await accept(page);
    await page.getByText('Something went wrong on our side').waitFor();
    expect(await page.getByRole('radio', { name: 'Send this letter' }).isDisabled()).toBe(true);
    await page.getByRole('radio', { name: 'Send no letter' }).check();
    await record(page);
    await page.getByText('The decision is recorded').waitFor();
  });

  test('is not offered where the client may not be mailed: it says to call instead', async () => {
    const client = aClient({ safeToUse: { email: false, call: true, voicemail: false } });
    service.details.set(intakeId(1), aDetail(1, { client, callInstead: 'not-safe' }));
    const { page } = await open();
    await accept(page);
    await page.getByText('Call instead: no letter can go').waitFor();
    await expectAccessible(page);
    await record(page);
    await page.getByText('The decision is recorded').waitFor();
    expect(service.asked.some(({ url }) => url.includes('/letter'))).toBe(false);
  });
});

test('a request whose mail came back says to call, and its contact can be put right', async () => {
  service.details.set(intakeId(1), aDetail(1, { callInstead: 'bounced' }));
  const { page } = await open();
  await page.getByText('Call instead. A mail to this address came back').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Change contact' }).click();
  await page.getByLabel('Email', { exact: true }).fill('ana@new.example');
  await expectAccessible(page);
  service.details.set(intakeId(1), aDetail(1));
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Call instead').waitFor({ state: 'detached' });
  const put = service.asked.find(({ method }) => method === 'PUT');
  expect(put?.body).toMatchObject({ email: 'ana@new.example' });
});

describe('what cannot be shown', () => {
  test.each([
    [404, 'There is no such request'],
    [403, 'Your role cannot do this'],
    [500, 'Something went wrong on our side'],
  ])('status %d is said in words', async (status, words) => {
    service.instead.set('read', { status });
    const { page } = await open();
    await page.getByText(words).waitFor();
    await expectAccessible(page);
  });
});
