import { beforeEach, describe, expect, test } from 'vitest';
import { consoleStage } from './support/console-stage.ts';
import { FakeService } from './support/fake-service.ts';
import { DESKTOP, expectAccessible, focused, PHONE } from './support/open-console.ts';
import { aClinicalPart, aDetail, intakeId } from './support/records.ts';

let service: FakeService;
const kept = process.env['LIFE_PICTURES'];

const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  service = new FakeService();
});

const open = (options = DESKTOP) => stage.open(`#/intakes/${intakeId(1)}`, options);

type Clinical = ReturnType<typeof aClinicalPart>;
const NAMES = [
  'Mamá',
  'Sam',
  'Bartholomew Alexander Fitzgerald',
  'J. R.',
  'T.',
  'Wei',
  'Aunt Bee',
  'Ño',
];
const drawn = (): Clinical => {
  const part = aClinicalPart();
  return {
    ...part,
    answers: {
      ...part.answers,
      inventory: {
        people: NAMES.map((name, at) => ({
          name,
          ring: ([1, 1, 2, 4, 3, 2, 4, 1] as const)[at],
          ...(at === 0 ? { relation: 'parent', standing: 'died', when: '2026-05' } : {}),
          ...(at === 1
            ? { relation: 'partner', support: 'some', strain: 'a-lot', contact: 'daily' }
            : {}),
          ...(at === 3 ? { standing: 'lost-touch' } : {}),
        })),
        everyone: 'no',
      },
      timeline: {
        events: [
          { month: '2026-05', kind: 'someone-died', label: 'My mother' },
          { month: '2025-09', kind: 'move' },
        ],
        onset: '2026-06',
      },
    },
    suggestion: {
      ...part.suggestion,
      evidence: [
        { area: 'grief', item: 'inventory.0', says: 'On the circle: a death (Mamá).', points: 5 },
        { area: 'grief', item: 'timeline.0', says: 'On the line: a death (My mother).', points: 0 },
        { area: 'role_dispute', item: 'inventory', says: 'On the circle: few ties.', points: 2 },
      ],
    },
  };
};

describe('the circle and the line of a request', () => {
  test.each([
    ['a desktop', 'desktop', DESKTOP],
    ['a dark phone', 'phone', PHONE],
  ])('are pictures with a table beside each, on %s', async (_where, name, options) => {
    service.details.set(intakeId(1), aDetail(1, { clinical: drawn() }));
    const { page, faults } = await open(options);
    const circle = page.getByRole('img', { name: 'The client in the middle' });
    await circle.waitFor();
    const people = page.getByRole('table', { name: 'People around them' });
    expect(await people.getByRole('row').count()).toBe(NAMES.length + 1);
    expect(await people.getByRole('row', { name: /Sam/ }).innerText()).toContain('much strain');
    expect(await people.getByRole('row', { name: /Mamá/ }).innerText()).toContain('1 (closest)');
    const events = page.getByRole('table', { name: 'The last two years' });
    const rows = await events.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split('\t')[0])).toEqual([
      'When',
      'Sep 2025',
      'May 2026',
      'Jun 2026',
    ]);
    if (kept) {
      await page
        .locator('.panel-circle')
        .screenshot({ path: `${kept}/console-circle-${name}.png` });
      await page.locator('.panel-line').screenshot({ path: `${kept}/console-line-${name}.png` });
    }
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test('are where the reasons of a suggestion lead', async () => {
    service.details.set(intakeId(1), aDetail(1, { clinical: drawn() }));
    const { page } = await open();
    await page.getByRole('link', { name: 'On the circle: a death (Mamá).' }).click();
    expect(await focused(page)).toContain('Mamá');
    await page.getByRole('link', { name: 'On the line: a death (My mother).' }).click();
    expect(await focused(page)).toContain('My mother');
    await page.getByRole('link', { name: 'On the circle: few ties.' }).click();
    expect(await focused(page)).toContain('There are more who matter');
  });

  test('left empty are said to be empty, and to be no sign of having no one', async () => {
    service.details.set(intakeId(1), aDetail(1));
    const { page } = await open();
    await page.getByText('That is no sign of having no one').waitFor();
    await expectAccessible(page);
  });

  test('stay hidden from the front desk', async () => {
    service.details.set(intakeId(1), aDetail(1, { clinical: null }));
    const { page } = await open();
    await page.getByText('Clinical answers are for counselors').waitFor();
    expect(await page.getByText('People around them').count()).toBe(0);
    expect(await page.getByText('The last two years').count()).toBe(0);
  });

  test('are on paper too', async () => {
    service.details.set(intakeId(1), aDetail(1, { clinical: drawn() }));
    const { page } = await open();
    await page.locator('.panel-circle svg.circle').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const picture of ['.panel-circle svg.circle', '.panel-line svg.line']) {
      expect(await page.locator(picture).isVisible()).toBe(true);
    }
    if (kept) await page.screenshot({ path: `${kept}/console-print.png`, fullPage: true });
  });
});
