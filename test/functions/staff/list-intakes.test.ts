import { describe, expect, test } from 'vitest';
import type { MailHold } from '../../../domain/mail/mail-hold.ts';
import { intakeList, intakeSearchReply } from '../../../schemas/intake-list.ts';
import type { Role } from '../../../domain/staff/role.ts';
import { anUrgentForm } from '../../support/intake-form.ts';
import { anIntake, later } from '../../support/intake-record.ts';
import { memoryIntakes } from '../../support/memory-intakes.ts';
import { DECIDE, LIST, oneIntake, SEARCH, theDesk, verdict } from '../../support/staff-desk.ts';

describe('the list', () => {
  test('has the urgent first, names to call, and no answer', async () => {
    const calm = anIntake().record;
    const urgent = anIntake({ form: anUrgentForm(), now: later(20) }).record;
    const answer = await theDesk(memoryIntakes(calm, urgent)).as('counselor')({ route: LIST });

    const { intakes, next, now } = intakeList.parse(answer.json);
    expect(intakes.map(({ id, tier, name }) => [id, tier, name])).toEqual([
      [urgent.intake.id, 'red', 'Ani'],
      [calm.intake.id, 'green', 'Ani'],
    ]);
    expect([next, now]).toEqual([null, later(30).toISOString()]);
    expect(intakes[1]?.focus).toEqual(calm.intake.focus);
    expect(answer.body).not.toMatch(/phq|narrative|street|example\.org|1990/);
  });

  test('marks words to read first for a counselor, and not for the front desk', async () => {
    const { record: received } = anIntake();
    const record = { ...received, intake: { ...received.intake, readFirst: true } };
    const marks = async (role: Role) =>
      intakeList
        .parse((await theDesk(memoryIntakes(record)).as(role)({ route: LIST })).json)
        .intakes.map(({ readFirst }) => readFirst);
    expect([await marks('counselor'), await marks('front-desk')]).toEqual([[true], [false]]);
  });

  test.for(['counselor', 'front-desk', 'administrator'] as const)(
    'tells a %s since when no mail goes out, in the list and in a search',
    async (role) => {
      const held = { table: 'records', state: 'ordered', since: later(5) } as const;
      const said = async (hold?: MailHold) => {
        const ask = theDesk(memoryIntakes(anIntake().record), hold).as(role);
        const list = intakeList.parse((await ask({ route: LIST })).json);
        const search = await ask({
          route: SEARCH,
          json: { status: 'any', name: 'ani' },
        });
        const found = intakeSearchReply.parse(search.json);
        return [list.mailsHeldSince, found.mailsHeldSince];
      };
      const since = later(5).toISOString();
      expect(await said()).toEqual([null, null]);
      expect(await said(held)).toEqual([since, since]);
      expect(await said({ ...held, state: 'open' })).toEqual([null, null]);
    },
  );

  test('knows the records of a backup before anybody wrote down that they are held', async () => {
    const copied = { table: 'records-before', state: 'open', since: later(5) } as const;
    const { as } = theDesk(memoryIntakes(), copied);
    const list = intakeList.parse((await as('counselor')({ route: LIST })).json);
    expect(list.mailsHeldSince).toBe(later(30).toISOString());
  });

  test('is on record once for each page that was shown, with how many and no name', async () => {
    const records = Array.from({ length: 60 }, (_, at) => anIntake({ now: later(at) }).record);
    const { as, audits } = theDesk(memoryIntakes(...records));
    const first = intakeList.parse((await as('front-desk')({ route: LIST })).json);
    await as('front-desk')({ route: LIST, query: { after: first.next ?? '' } });
    const row = { record: 'inbox', recordId: 'new', action: 'listed', who: 'sub-front-desk' };
    expect(audits.filter(({ record }) => record === 'inbox')).toEqual([
      expect.objectContaining({ ...row, count: 50 }),
      expect.objectContaining({ ...row, count: 10 }),
    ]);
    expect(JSON.stringify(audits)).not.toContain('Ani');
  });

  test('shows nothing that could not be put on record', async () => {
    const { desk, ...rest } = memoryIntakes(anIntake().record);
    const recordRead = () => Promise.reject(new Error('the table is away'));
    const { as } = theDesk({ ...rest, desk: { ...desk, recordRead } });
    const answer = await as('counselor')({ route: LIST });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('Ani');
  });

  test('shows the front desk no focus', async () => {
    const { as } = oneIntake();
    const answer = await as('front-desk')({ route: LIST });
    expect(intakeList.parse(answer.json).intakes[0]?.focus).toBeNull();
    expect(answer.body).not.toContain('role_');
  });

  test('shows what was decided when asked for it', async () => {
    const { as, path, record } = oneIntake();
    await as('counselor')({ route: DECIDE, path, json: verdict });

    const ids = async (query = {}) =>
      intakeList
        .parse((await as('counselor')({ route: LIST, query })).json)
        .intakes.map(({ id }) => id);
    expect(await ids()).toEqual([]);
    expect(await ids({ status: 'accepted' })).toEqual([record.intake.id]);
  });

  test('goes on page by page, and each intake comes once', async () => {
    const records = Array.from({ length: 120 }, (_, at) => anIntake({ now: later(at) }).record);
    const { as } = theDesk(memoryIntakes(...records));
    const seen: string[] = [];
    let query: Record<string, string> = {};
    for (let page = 0; page < 3; page += 1) {
      const answer = intakeList.parse((await as('counselor')({ route: LIST, query })).json);
      seen.push(...answer.intakes.map(({ id }) => id));
      query = answer.next === null ? {} : { after: answer.next };
    }
    expect(query).toEqual({});
    expect(seen).toEqual(records.map(({ intake }) => intake.id));
  });

  test.for([
    ['an unknown status', { status: 'lost' }, 'status'],
    ['a place of another shape', { after: 'x' }, 'after'],
    ['a place that is none', { after: '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01' }, 'after'],
    ['an unknown question', { limit: '1000000' }, 'limit'],
  ] as const)('refuses %s', async ([, query, field]) => {
    const answer = await theDesk().as('counselor')({ route: LIST, query });
    expect(answer).toMatchObject({ statusCode: 400, json: { errors: [{ field }] } });
  });
});
