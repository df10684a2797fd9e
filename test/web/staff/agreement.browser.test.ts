import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { focusAgreement, PAIRS_NEEDED } from '../../../domain/agreement/focus-agreement.ts';
import type { FocusPair } from '../../../domain/agreement/focus-pair.ts';
import type { FocusArea } from '../../../domain/focus/suggestion.ts';
import type { Role } from '../../../domain/staff/role.ts';
import { consoleStage } from './support/console-stage.ts';
import { FakeService, type Asked, type Reply } from './support/fake-service.ts';
import { DESKTOP, expectAccessible, PHONE } from './support/open-console.ts';

const SCREENS = [
  ['a desktop in light colours', DESKTOP],
  ['a phone in dark colours', PHONE],
] as const;

const pair = (suggested: FocusArea, confirmed: FocusArea): FocusPair => ({
  suggested: { primary: suggested, secondary: null, strength: 'some' },
  confirmed: { primary: confirmed, secondary: null },
});
const manyPairs = Array.from({ length: 24 }, (_, at) =>
  pair(at % 2 === 0 ? 'grief' : 'role_dispute', at % 6 === 0 ? 'role_transition' : 'grief'),
);

let service: FakeService;
let pairs: readonly FocusPair[];
const stage = consoleStage(async (asked: Asked): Promise<Reply> => {
  if (asked.url !== '/api/staff/agreement') return service.answer(asked);
  return { status: 200, body: { needed: PAIRS_NEEDED, pairs, agreement: focusAgreement(pairs) } };
});
beforeEach(() => {
  service = new FakeService();
  pairs = manyPairs;
});
const open = (options = DESKTOP, at = '#/practice/agreement') => stage.open(at, options);

describe('agreement of suggestions with confirmed focus', () => {
  test.each(SCREENS)('is told in figures and a table, on %s', async (_name, options) => {
    const { page, faults } = await open(options);
    await page.getByRole('heading', { name: 'Agreement' }).waitFor();
    const row = page.getByRole('row', { name: /^Role transition/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['4', '0', '0', '0', '0']);
    expect(await page.getByText(/^8 of 24/).count()).toBe(2);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test('waits for enough pairs', async () => {
    pairs = manyPairs.slice(0, 3);
    const { page } = await open();
    await page.getByText('There are 3 pairs so far.').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await expectAccessible(page);
  });

  test('can be taken along as files that name nobody', async () => {
    const { page, faults } = await open();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('focus-pairs.csv');
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(1 + manyPairs.length);
    expect(lines[1]).toBe('grief,,some,role_transition,');
    expect(faults).toEqual([]);
  });

  test.each([
    ['counselor', 1],
    ['front-desk', 0],
  ] as const)('is a way in the bar for a %s: %i', async (role: Role, ways) => {
    service.role = role;
    const { page } = await open(DESKTOP, '#/inbox/new');
    await page.getByRole('link', { name: 'Courses' }).waitFor();
    await expect
      .poll(() => page.getByRole('link', { name: 'Practice', exact: true }).count())
      .toBe(ways);
  });
});
