import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { consoleStage } from './support/console-stage.ts';
import { FakeService } from './support/fake-service.ts';
import { DESKTOP, expectAccessible, PHONE } from './support/open-console.ts';
import { aDetail, aList, anEntry, intakeId } from './support/records.ts';

let service: FakeService;

const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  service = new FakeService();
});

const open = (where: string, options = DESKTOP) => stage.open(`#${where}`, options);
const requestPage = `/intakes/${intakeId(1)}`;
const settled = () =>
  service.asked.filter(({ url }) => /\/(release|discard)$/.test(url)).map(({ url }) => url);

describe('a request that was set aside', () => {
  beforeEach(() => {
    const detail = aDetail(1, {
      tier: 'green',
      status: 'quarantined',
      suspicions: ['hidden-field', 'crowded-network'],
    });
    service.details.set(intakeId(1), detail);
  });

  test('stands in a tab of its own, which says that nothing urgent ever does', async () => {
    const { page, faults } = await open('/inbox/new');
    await page.getByRole('link', { name: 'Set aside' }).click();
    await page.getByText('Nothing urgent ever does').waitFor();
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test.each([
    ['a desktop in light colours', DESKTOP],
    ['a phone in dark colours', PHONE],
  ])('says why, and asks nobody for a decision, on %s', async (_name, options) => {
    const { page } = await open(requestPage, options);
    await page.getByText('A field that people cannot see was filled in').waitFor();
    await page.getByText('Many forms came from the same network').waitFor();
    expect(await page.getByRole('heading', { name: 'Your decision' }).count()).toBe(0);
    await expectAccessible(page);
  });

  const release = async (page: Page) => {
    await page.getByRole('button', { name: 'A person wrote it …' }).click();
    await page.getByRole('button', { name: 'A person wrote it: release' }).click();
  };

  test('is released once it is said who is mailed, and can be decided about from then on', async () => {
    const { page } = await open(requestPage);
    await page.getByRole('button', { name: 'A person wrote it …' }).click();
    await page.getByText('Staff are mailed at once').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Not yet' }).click();
    expect(settled()).toEqual([]);
    await release(page);
    await page.getByRole('heading', { name: 'Your decision' }).waitFor();
    await page.getByText('Somebody of the staff has looked at it').waitFor();
    expect(settled()).toEqual([expect.stringMatching(/release$/)]);
  });

  test('is discarded after a second question, and can still be released', async () => {
    const { page } = await open(requestPage);
    await page.getByRole('button', { name: 'Discard …' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Not yet' }).click();
    expect(settled()).toEqual([]);
    await page.getByRole('button', { name: 'Discard …' }).click();
    await page.getByRole('button', { name: 'Nobody wrote it: discard' }).click();
    await page.getByRole('heading', { name: 'Discarded: nobody wrote this' }).waitFor();
    await release(page);
    await page.getByRole('heading', { name: 'Your decision' }).waitFor();
    expect(settled()).toHaveLength(2);
  });

  test('that could not be released says so beside the button', async () => {
    service.instead.set('settle', 'drop');
    const { page } = await open(requestPage);
    await release(page);
    await page.getByRole('dialog').getByText('The service cannot be reached').waitFor();
    expect(await page.getByRole('button', { name: 'A person wrote it: release' }).isEnabled()).toBe(
      true,
    );
  });
});

test('an urgent request that looks like a script’s says both', async () => {
  service.details.set(intakeId(1), aDetail(1, { suspicions: ['crowded-practice'] }));
  const { page } = await open(requestPage);
  await page.getByText('nobody has taken this yet').waitFor();
  await page.getByText('nothing urgent is ever set aside').waitFor();
  await expectAccessible(page);
});

describe('another request of the same person', () => {
  const other = {
    id: intakeId(2),
    status: 'waitlisted',
    tier: 'green',
    submittedAt: '2026-09-14T13:20:00.000Z',
    by: ['address'],
  } as const;

  test.each([
    ['a desktop in light colours', DESKTOP],
    ['a phone in dark colours', PHONE],
  ])('is shown beside it, with what makes it seem so, on %s', async (_name, options) => {
    service.details.set(intakeId(1), aDetail(1, { others: [{ ...other, by: [...other.by] }] }));
    service.details.set(intakeId(2), aDetail(2));
    const { page } = await open(requestPage, options);
    const panel = page.getByRole('region', { name: 'Perhaps the same person' });
    await panel.getByText('same email address').waitFor();
    await expectAccessible(page);
    await panel.getByRole('link', { name: /^Asked/ }).click();
    await page.waitForURL(new RegExp(intakeId(2)));
  });

  test('is marked in the list', async () => {
    service.lists.set('new', aList([anEntry(1, { others: 1 }), anEntry(2)]));
    const { page } = await open('/inbox/new');
    await page.getByText('Several requests').waitFor();
    expect(await page.getByText('Several requests').count()).toBe(1);
    await expectAccessible(page);
  });
});
