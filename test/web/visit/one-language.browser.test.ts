import { expect, test } from 'vitest';
import { NEUTRAL_SITE } from '../../../web/shared/leave.ts';
import { visitStage } from './visit-stage.ts';
import { aVisit } from './visits.ts';

const stage = visitStage({ languages: ['es'] });

test('with one language the first button is the way out, and changes nothing', async () => {
  const page = await stage.open(aVisit({ language: 'es' }));
  await page.route(NEUTRAL_SITE, (route) => route.fulfill({ body: 'Sunny' }));
  const first = page.locator('button').first();
  expect(await first.innerText()).toBe('Salir de esta página');
  await first.click();
  await page.waitForURL(NEUTRAL_SITE);
  expect(stage.server().posted()).toEqual([]);
  stage.forgive();
});
