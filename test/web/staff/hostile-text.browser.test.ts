import { beforeAll, expect, test } from 'vitest';
import { consoleStage } from './support/console-stage.ts';
import { FakeService } from './support/fake-service.ts';
import {
  aClient,
  aClinicalPart,
  aDetail,
  aList,
  anEntry,
  intakeId,
  NOW,
} from './support/records.ts';

const HOSTILE = [
  '<script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 1">',
  '"><svg/onload=window.hit=1>',
  "'-window.hit=1-'",
  'javascript:window.hit=1',
  '<a href="javascript:window.hit=1">x</a>',
  '</textarea><iframe srcdoc="<script>parent.hit=1</script>">',
  '{{constructor.constructor("window.hit=1")()}}',
  '<style>*{display:none}</style>',
  '<base href="https://elsewhere.example/">',
] as const;
const ALL = HOSTILE.join(' ');

const service = new FakeService();

const stage = consoleStage((asked) => service.answer(asked));
beforeAll(() => {
  const clinical = aClinicalPart({
    narrative: ALL,
    decisions: [{ outcome: 'referred', reason: ALL, confirmedFocus: null, by: ALL, at: NOW }],
  });
  const { screening, suggestion, answers } = clinical;
  const client = aClient({
    name: ALL,
    preferredName: ALL,
    pronouns: ALL,
    email: ALL,
    phone: `javascript:window.hit=1 ${ALL}`,
    whereNow: ALL,
    emergencyContact: { name: ALL, relation: ALL, phone: 'javascript:window.hit=1' },
  });
  service.details.set(
    intakeId(1),
    aDetail(1, {
      acknowledged: { by: ALL, at: NOW },
      timeZone: ALL,
      heardFrom: ALL,
      client,
      clinical: {
        ...clinical,
        answers: { ...answers, focus: { ...answers.focus, whoDied: '<img src=x onerror=hit=1>' } },
        screening: { ...screening, fired: [{ id: ALL, tier: 'red', because: ALL }] },
        suggestion: {
          ...suggestion,
          evidence: [{ area: 'grief', item: ALL, says: ALL, points: 1 }],
          against: [ALL],
          ask: [ALL],
          background: ALL,
        },
      },
    }),
  );
  service.lists.set('new', aList([anEntry(1, { name: ALL, acknowledged: { by: ALL, at: NOW } })]));
});

test.each([
  ['the inbox', '#/inbox/new', '.rows', 2],
  ['the intake page', `#/intakes/${intakeId(1)}`, '.file', 12],
])('what a client typed is shown as typed in %s, and runs nowhere', async (...row) => {
  const [, fragment, place, times] = row;
  const { page, faults } = await stage.open(fragment);
  await page.locator(place).waitFor();
  const text = await page.locator(place).evaluate((element) => element.textContent);
  for (const hostile of HOSTILE) {
    expect(text.split(hostile).length - 1).toBeGreaterThanOrEqual(times);
  }
  const made = 'script, iframe, img, style, base, [onload], [onerror], a[href^="javascript" i]';
  expect(await page.locator('#app').locator(made).count()).toBe(0);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await page.title()).not.toContain('hit');
  expect(faults).toEqual([]);
});
