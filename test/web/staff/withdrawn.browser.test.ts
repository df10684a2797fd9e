import { beforeEach, expect, test } from 'vitest';
import { consoleStage } from './support/console-stage.ts';
import { FakeService } from './support/fake-service.ts';
import { DESKTOP, expectAccessible, PHONE } from './support/open-console.ts';
import { aDetail, aList, anEntry, intakeId } from './support/records.ts';

const withdrawnAt = '2026-11-24T12:58:00.000Z';
let service: FakeService;

const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  service = new FakeService();
});

const open = (where: string, options = DESKTOP) => stage.open(`#${where}`, options);

test.each([
  ['a desktop in light colours', DESKTOP],
  ['a phone in dark colours', PHONE],
])(
  'a request that was taken back says when, and is decided about no more, on %s',
  async (_, options) => {
    service.details.set(
      intakeId(1),
      aDetail(1, { tier: 'green', status: 'withdrawn', version: 2, withdrawnAt }),
    );
    const { page } = await open(`/intakes/${intakeId(1)}`, options);
    await page.getByText('The person took this request back').waitFor();
    expect(await page.getByRole('heading', { name: 'Your decision' }).count()).toBe(0);
    expect(await page.getByText('nobody has seen it').count()).toBe(0);
    await expectAccessible(page);
  },
);

test('a decision about one that was taken back meanwhile is not recorded, and the page says why', async () => {
  const detail = aDetail(1, { tier: 'green' });
  service.details.set(intakeId(1), detail);
  const { page } = await open(`/intakes/${intakeId(1)}`);
  await page.getByRole('radio', { name: /Accept/ }).check();
  await page.getByLabel('Reason').fill('A good fit.');
  await page.getByRole('radio', { name: 'Grief' }).check();
  await page.getByRole('radio', { name: /Send no letter/ }).check();
  service.details.set(intakeId(1), { ...detail, status: 'withdrawn', version: 2, withdrawnAt });
  const body = { type: '/problems/withdrawn', title: 'Taken back', status: 409 };
  service.instead.set('decide', { status: 409, body });
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await page.getByText('Nothing was recorded. The note at the top').waitFor();
  await page.getByText('by a link of their own').waitFor();
  expect(await page.getByRole('button', { name: 'Record the decision' }).count()).toBe(0);
  await expectAccessible(page);
});

test('an urgent one that nobody has seen asks for a person all the same', async () => {
  service.details.set(intakeId(1), aDetail(1, { version: 2, withdrawnAt }));
  const { page } = await open(`/intakes/${intakeId(1)}`);
  await page.getByText('Urgent: nobody has taken this yet').waitFor();
  await page.getByText('nobody has seen it: it stays among the new requests').waitFor();
  await expectAccessible(page);
});

test('is marked in the list of new ones, and has a list of its own', async () => {
  service.lists.set('new', aList([anEntry(1, { tier: 'red', withdrawnAt })]));
  const { page } = await open('/inbox/new');
  await page.getByText('Taken back, not seen').waitFor();
  await page.getByRole('link', { name: 'Withdrawn' }).click();
  await page.getByText('What its person took back is kept here').waitFor();
  await expectAccessible(page);
});
