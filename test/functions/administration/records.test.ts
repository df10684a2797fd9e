import { describe, expect, test } from 'vitest';
import { ROLES } from '../../../domain/staff/role.ts';
import {
  type CorrectionRequest,
  recordExport,
  recordList,
  recordReply,
} from '../../../schemas/records.ts';
import { administrationDesk } from '../../support/administration-desk.ts';
import { aGuard } from '../../support/the-form.ts';
import { anIntake, later } from '../../support/intake-record.ts';

const LIST = 'GET /api/staff/records';
const READ = 'GET /api/staff/records/{id}';
const EXPORT = 'POST /api/staff/records/{id}/export';
const CORRECT = 'PUT /api/staff/records/{id}/person';
const HOLD = 'POST /api/staff/records/{id}/hold';
const DELETE = 'POST /api/staff/records/{id}/deletion';
const COURT = { held: true, reason: 'A court asks.' };

function aDesk(now = later(30)) {
  const { record } = anIntake();
  const clock = { now };
  const desk = administrationDesk({ people: [record], now: () => clock.now });
  const ask = desk.as('administrator');
  const path = { id: record.intake.id };
  const at = (route: string, json?: object) => ask({ route, path, ...(json && { json }) });
  const standing = async () => recordReply.parse((await at(READ)).json);
  return { ...desk, record, clock, ask, at, standing };
}
const wanted = async ({ standing }: ReturnType<typeof aDesk>): Promise<CorrectionRequest> => ({
  ...(await standing()).person,
  reason: 'It was misspelt.',
});
const actions = ({ audits }: ReturnType<typeof aDesk>) => audits.map(({ action }) => action);

describe('who may look after records', () => {
  const cells = [LIST, READ, EXPORT, CORRECT, HOLD, DELETE].flatMap((route) =>
    ROLES.filter((role) => role !== 'administrator').map((role) => ({ route, role })),
  );
  test.for(cells)('$route is not for the $role', async ({ route, role }) => {
    const { as, record, audits } = aDesk();
    const answer = await as(role)({ route, path: { id: record.intake.id }, json: COURT });
    expect(answer.statusCode).toBe(403);
    expect(audits).toEqual([]);
  });
});

describe('the record of one person', () => {
  test('shows who it is of and how long it is kept, and no answer', async () => {
    const desk = aDesk();
    const shown = await desk.standing();
    expect(shown).toMatchObject({
      person: { name: desk.record.client.name, email: desk.record.client.email },
      keptUntil: '2033-12-01T17:00:00.000Z',
      holds: [],
      deletion: null,
    });
    expect(actions(desk)).toEqual(['read']);
  });

  test.for([READ, EXPORT])('%s of nobody is nothing, and not on record', async (route) => {
    const { ask, audits } = aDesk();
    for (const id of ['x', '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01']) {
      expect((await ask({ route, path: { id } })).statusCode).toBe(404);
    }
    expect(audits).toEqual([]);
  });

  test('is exported whole, with its trail, and the export is on record before it is given', async () => {
    const desk = aDesk();
    const answer = await desk.at(EXPORT);
    const { record, history } = recordExport.parse(answer.json);
    expect(record).toMatchObject({
      client: { name: desk.record.client.name, dateOfBirth: desk.record.client.dateOfBirth },
      answered: JSON.parse(JSON.stringify(desk.record.answered)) as object,
      review: { screening: {}, suggestion: {} },
    });
    expect((record['mails'] as unknown[]).length).toBe(desk.record.mails.length);
    expect(history.map(({ action }) => action)).toEqual(['exported']);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
  });

  test('is put right with a reason, and shows what stood there before', async () => {
    const desk = aDesk();
    const person = await wanted(desk);
    const safeToUse = { email: true, call: false, voicemail: false };
    const answer = await desk.at(CORRECT, { ...person, name: 'Ana Right', safeToUse });
    const { name, safeToUse: safeBefore } = desk.record.client;
    expect(safeBefore).not.toEqual(safeToUse);
    expect(recordReply.parse(answer.json)).toMatchObject({
      person: { name: 'Ana Right', safeToUse },
      corrections: [
        {
          reason: 'It was misspelt.',
          by: 'sub-administrator',
          before: [{ field: 'name', was: name }, { field: 'safeToUse' }],
        },
      ],
    });
    expect(desk.audits.at(-1)).toMatchObject({
      action: 'corrected',
      fields: ['name', 'safeToUse'],
    });
    expect(JSON.stringify(desk.audits)).not.toContain('Ana Right');
  });

  test.for([
    ['address', { email: 'right@example.org' }],
    ['telephone', { phone: '770-555-0101' }],
    ['day of birth', { dateOfBirth: '1980-02-03' }],
  ] as const)('is known by the %s that it was given last', async ([, right]) => {
    const desk = aDesk();
    await desk.at(CORRECT, { ...(await wanted(desk)), ...right });
    const { table } = desk.store;
    const person = { ...desk.record.client, ...right };
    expect(table.clients.get(person.id)).toMatchObject(right);
    expect(table.intakes.get(desk.record.intake.id)?.intake.personKeys).toEqual(
      await aGuard().personKeys(person),
    );
  });

  test('stays as it is where nothing changes, and where there is no reason', async () => {
    const desk = aDesk();
    const person = await wanted(desk);
    expect((await desk.at(CORRECT, person)).statusCode).toBe(200);
    expect((await desk.at(CORRECT, { ...person, name: 'X', reason: ' ' })).statusCode).toBe(400);
    const unreachable = { email: false, call: false, voicemail: false };
    const nobody = { ...person, safeToUse: unreachable };
    expect((await desk.at(CORRECT, nobody)).statusCode).toBe(400);
    expect(actions(desk)).not.toContain('corrected');
  });

  test('is held and let go, each with its reason and on record', async () => {
    const desk = aDesk();
    await desk.at(HOLD, COURT);
    await desk.at(HOLD, COURT);
    await desk.at(HOLD, { held: false, reason: 'The case is closed.' });
    const { holds } = await desk.standing();
    expect(holds).toMatchObject([
      { reason: 'A court asks.', lifted: { reason: 'The case is closed.' } },
    ]);
    expect(actions(desk).filter((action) => action !== 'read')).toEqual(['held', 'lifted-hold']);
  });
});

describe('deleting a record', () => {
  test.for([
    ['for its age before its time', 'retention', 'still-kept'],
    ['while it is held', 'request', 'on-hold'],
    ['a second time', 'request', 'deletion-ordered'],
  ] as const)('%s is refused', async ([when, basis, type]) => {
    const desk = aDesk();
    if (when === 'while it is held') await desk.at(HOLD, COURT);
    if (when === 'a second time') await desk.at(DELETE, { basis });
    const answer = await desk.at(DELETE, { basis });
    expect(answer.statusCode).toBe(409);
    expect(answer.json).toMatchObject({ type: `/problems/${type}` });
  });

  test('on request is ordered, said so, on record, and due as a job', async () => {
    const desk = aDesk();
    const answer = await desk.at(DELETE, { basis: 'request' });
    expect(recordReply.parse(answer.json).deletion).toMatchObject({
      ...{ state: 'ordered', by: 'sub-administrator', finishedAt: null },
      counts: { forms: 1, clients: 1, courses: 0 },
    });
    expect(desk.audits.at(-1)).toMatchObject({ action: 'ordered-deletion', fields: ['request'] });
    expect([...desk.store.table.jobs.values()]).toMatchObject([{ kind: 'delete-record' }]);
  });

  test('of what is past its time is offered however many older records must be kept longer', async () => {
    const bornIn = (year: number, minute: number) => {
      const { record } = anIntake({ now: later(minute) });
      return { ...record, client: { ...record.client, dateOfBirth: `${year}-01-01` } };
    };
    const minors = Array.from({ length: 60 }, (_, minute) => bornIn(2015, minute));
    const adult = bornIn(1980, 90);
    const desk = administrationDesk({
      people: [...minors, adult],
      now: () => new Date('2034-01-02T17:00:00Z'),
    });
    const list = recordList.parse((await desk.as('administrator')({ route: LIST })).json);
    expect(list.past.map(({ id }) => id)).toEqual([adult.intake.id]);
  });

  test('of what is past its time begins at a list of it, which is on record with its length', async () => {
    const desk = aDesk(new Date('2033-11-30T17:00:00Z'));
    const list = async () => recordList.parse((await desk.ask({ route: LIST })).json);
    expect((await list()).past).toEqual([]);
    desk.clock.now = new Date('2033-12-02T17:00:00Z');
    const { name } = desk.record.client;
    expect((await list()).past).toMatchObject([{ id: desk.record.intake.id, name }]);
    expect(desk.audits.at(-1)).toMatchObject({ record: 'inbox', action: 'listed', count: 1 });

    await desk.at(DELETE, { basis: 'retention' });
    expect((await list()).deletions).toMatchObject([{ basis: 'retention', state: 'ordered' }]);
  });
});
