import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeAdministration } from '../../../functions/administration/administration.handler.ts';
import { recordExport } from '../../../schemas/records.ts';
import { anIntake } from '../../support/intake-record.ts';
import { memoryDeadLetters } from '../../support/memory-dead-letters.ts';
import { givenUpDeskIn } from '../../support/memory-given-up.ts';
import { memoryAudits } from '../../support/memory-audits.ts';
import { memoryCourses } from '../../support/memory-courses.ts';
import { memoryDirectory } from '../../support/memory-directory.ts';
import { aPractice } from '../../support/practice.ts';
import { aGuard } from '../../support/the-form.ts';
import { consoleStage } from './support/console-stage.ts';
import type { Asked, Reply } from './support/fake-service.ts';
import { DESKTOP, expectAccessible, PHONE } from './support/open-console.ts';
import { ME, PRACTICE } from './support/records.ts';

const SCREENS = [
  ['a desktop in light colours', DESKTOP],
  ['a phone in dark colours', PHONE],
] as const;
const YEARS_LATER = new Date('2034-01-10T17:00:00Z');

/** The routes for records as they are, on a store in memory with the record of one person. */
class RecordsService {
  readonly record = anIntake().record;
  readonly id = this.record.intake.id;
  readonly store = memoryCourses(this.record);
  readonly audits = memoryAudits();
  private readonly handler = makeAdministration({
    directory: memoryDirectory(),
    counselors: this.store.counselors,
    trail: this.audits,
    givenUp: givenUpDeskIn(this.store.table),
    deadLetters: memoryDeadLetters().desk,
    holds: this.store.holds,
    table: 'records',
    replays: this.store.replays,
    records: this.store.personRecords,
    offers: this.store.offers,
    guard: aGuard(),
    practice: aPractice(),
    groupClaim: 'groups',
    newId: randomUUID,
    now: () => YEARS_LATER,
  });

  async answer({ method, url, body }: Asked): Promise<Reply> {
    const { pathname } = new URL(url, 'http://x');
    if (pathname === '/api/practice') return { status: 200, body: PRACTICE };
    const answer = await this.handler({
      route: `${method} ${pathname.replace(this.id, '{id}')}`,
      path: { id: this.id },
      query: {},
      headers: {},
      viewer: '203.0.113.7',
      body,
      claims: { sub: ME, groups: 'administrator' },
    });
    return { status: answer.statusCode, body: JSON.parse(answer.body) as unknown };
  }
}

let service: RecordsService;
const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  service = new RecordsService();
});
const open = (place = '', options = DESKTOP) => stage.open(`#/practice/records${place}`, options);
const openIt = (options = DESKTOP) => open(`/${service.id}`, options);

describe('the records', () => {
  test.each(SCREENS)('whose time is over lead to the record, on %s', async (_name, options) => {
    const { page, faults } = await open('', options);
    const { name } = service.record.client;
    await page.getByText('Nothing has been deleted.').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText('It had to be kept until').waitFor();
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
});

describe('the record of one person', () => {
  test('comes as a file whose name says nothing of them', async () => {
    const { page } = await openIt();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the record' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe(`record-${service.id}.json`);
    const { record } = recordExport.parse(JSON.parse(readFileSync(await file.path(), 'utf8')));
    expect(record).toMatchObject({ client: { name: service.record.client.name } });
    await page.getByText('The copy is in your downloads').first().waitFor();
  });

  test('is put right once there is a reason, and shows what stood there', async () => {
    const { page } = await openIt();
    const { name } = service.record.client;
    await page.getByLabel('Name', { exact: true }).fill('Ana Right');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByText('A reason is needed.').waitFor();
    await page.getByLabel('Reason').fill('It was misspelt.');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ana Right' }).waitFor();
    await page.getByText(`Name was ${name}`).waitFor();
    await expectAccessible(page);
  });

  test('that is held is not deleted, and says why not', async () => {
    const { page } = await openIt();
    await page.getByRole('button', { name: 'Set a hold' }).click();
    await page.getByText('A reason is needed.').waitFor();
    await page.getByLabel('Why it must be kept').fill('A court asks for it.');
    await page.getByRole('button', { name: 'Set a hold' }).click();
    await page.getByText('A court asks for it.').waitFor();

    await page.getByRole('button', { name: 'Delete …' }).click();
    await page.getByRole('radio', { name: 'The time to keep it is over' }).check();
    await page.getByLabel(/Type their full name/).fill(service.record.client.name);
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByText('A legal hold keeps this record').waitFor();
    await page.getByLabel('Why it can be lifted').fill('The case is closed.');
    await page.getByRole('button', { name: 'Lift the hold' }).click();
    await page.getByText('The case is closed.').waitFor();
    await expectAccessible(page);
  });

  test.each(SCREENS)(
    'goes only after its ground and its name are given, on %s',
    async (_name, options) => {
      const { page, faults } = await openIt(options);
      await page.getByRole('button', { name: 'Delete …' }).click();
      const sure = page.getByRole('button', { name: 'Delete for good' });
      expect(await sure.isDisabled()).toBe(true);
      await expectAccessible(page);
      await page.getByLabel(/Type their full name/).fill('Somebody Else');
      await page.getByRole('radio', { name: 'The time to keep it is over' }).check();
      expect(await sure.isDisabled()).toBe(true);
      await page.getByLabel(/Type their full name/).fill(service.record.client.name);
      await sure.click();
      await page.getByText('will begin within a minute').waitFor();
      expect(await page.getByRole('button', { name: 'Delete …' }).count()).toBe(0);
      expect([...service.store.table.jobs.values()]).toMatchObject([{ kind: 'delete-record' }]);
      await expectAccessible(page);
      expect(faults).toEqual([]);
    },
  );
});
