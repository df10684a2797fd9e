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
