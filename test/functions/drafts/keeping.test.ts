import { describe, expect, test } from 'vitest';
import { DRAFT_ROUTES } from '../../../functions/drafts/drafts.handler.ts';
import { ROUTES } from '../../../infra/service/routes.ts';
import { FIRST_PARTS, aPart } from '../../support/drafts.ts';
import { aToken, theDrafts } from '../../support/drafting.ts';
import { later } from '../../support/intake-record.ts';

const language = 'en';
const MINUTES_OF_14_DAYS = 14 * 24 * 60;

test('every door that is deployed is answered', () => {
  const deployed = ROUTES.filter(({ fn }) => fn === 'drafts');
  expect(deployed.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
    [...DRAFT_ROUTES].sort(),
  );
});

describe('beginning a draft', () => {
  test('says what is done, and until when it is kept', async () => {
    const { begun } = theDrafts();
    const { reply } = await begun();
    expect(reply.statusCode).toBe(200);
    expect(reply.json).toEqual({
      done: [
        { part: 'agree', revision: 1 },
        { part: 'birth', revision: 1 },
      ],
      goodUntil: '2026-12-15T17:00:00.000Z',
    });
  });

  test('again with the same token finds the draft that is there', async () => {
    const { begun, ask, table } = theDrafts();
    const { token } = await begun();
    const parts = [...FIRST_PARTS, aPart('name', { 'contact.name': 'Ana' })];
    const again = await ask('POST /api/drafts', token, { language, parts });
    expect(again.json['done']).toHaveLength(3);
    expect(table.drafts.size).toBe(1);
  });

  test('leaves one row of audit that names parts and no answer', async () => {
    const { begun, audits } = theDrafts();
    await begun();
    expect(audits).toMatchObject([
      { record: 'draft', who: 'client', action: 'began', fields: ['agree', 'birth'] },
    ]);
  });

  test.for([
    ['without consent', [FIRST_PARTS[1]]],
    ['without an age', [FIRST_PARTS[0]]],
    ['with a consent half given', [{ ...FIRST_PARTS[0], done: false }, FIRST_PARTS[1]]],
  ] as const)('%s keeps nothing', async ([, parts]) => {
    const { ask, table } = theDrafts();
    const reply = await ask('POST /api/drafts', aToken(), { language, parts });
    expect(reply.statusCode).toBe(400);
    expect(table.drafts.size).toBe(0);
  });

  test('keeps nothing of somebody too young', async () => {
    const { ask, table } = theDrafts();
    const parts = [FIRST_PARTS[0], aPart('birth', { dateOfBirth: '2012-01-31' })];
    const reply = await ask('POST /api/drafts', aToken(), { language, parts });
    expect(reply.json).toMatchObject({ type: '/problems/under-age', status: 422 });
    expect(table.drafts.size).toBe(0);
  });

  test.for(['', 'short', 'x'.repeat(44)])('refuses %j, which is no token', async (token) => {
    const { ask, table } = theDrafts();
    const reply = await ask('POST /api/drafts', token, { language, parts: FIRST_PARTS });
    expect(reply.statusCode).toBe(404);
    expect(table.links.size).toBe(0);
  });
});

describe('keeping parts', () => {
  test('replaces a part whole, so that an answer taken back is gone', async () => {
    const { begun, ask, table } = theDrafts();
    const { token } = await begun();
    const put = (values: object) =>
      ask('PUT /api/drafts', token, { language, parts: [{ id: 'death', done: true, values }] });
    await put({ 'answers.focus.someoneDied': 'yes', 'answers.focus.whoDied': 'my mother' });
    await put({ 'answers.focus.someoneDied': 'no' });
    const [draft] = table.drafts.values();
    expect(draft).toMatchObject({ values: { death: { 'answers.focus.someoneDied': 'no' } } });
    expect(JSON.stringify(draft)).not.toContain('mother');
  });

  test('does not say that a part was begun: only that it is done', async () => {
    const { begun, ask } = theDrafts();
    const { token } = await begun();
    const part = aPart('death', { 'answers.focus.someoneDied': 'yes' }, false);
    const reply = await ask('PUT /api/drafts', token, { language, parts: [part] });
    expect(reply.body).not.toContain('death');
  });

  test.for([
    ['a field that no form has', { 'contact.shoeSize': 43 }, 'contact.shoeSize'],
    ['a way to the prototype', { 'contact.__proto__.admin': true }, 'contact.__proto__.admin'],
    ['what somebody typed as a field', { 'my secret!': 1 }, '(unnamed)'],
    ['a value of another kind', { 'answers.phq9.items.0': 'often' }, 'answers.phq9.items.0'],
    ['a text without end', { narrative: 'a'.repeat(8001) }, 'narrative'],
    ['no address', { 'contact.email': 'nobody' }, 'contact.email'],
  ] as const)('refuses %s, names it, and keeps nothing of it', async ([, values, field]) => {
    const { begun, ask, table } = theDrafts();
    const { token } = await begun();
    const before = structuredClone([...table.drafts.values()]);
    const reply = await ask('PUT /api/drafts', token, { language, parts: [aPart('name', values)] });
    expect(reply.json).toMatchObject({ status: 400, errors: [{ field }] });
    expect([...table.drafts.values()]).toEqual(before);
  });

  test('of two pages at once loses neither', async () => {
    const { begun, ask, table } = theDrafts();
    const { token } = await begun();
    const put = (part: ReturnType<typeof aPart>) =>
      ask('PUT /api/drafts', token, { language, parts: [part] });
    await Promise.all([
      put(aPart('name', { 'contact.name': 'Ana' })),
      put(aPart('where', { 'contact.whereNow': 'Buford' })),
    ]);
    const [draft] = table.drafts.values();
    expect(draft).toMatchObject({
      values: { name: { 'contact.name': 'Ana' }, where: { 'contact.whereNow': 'Buford' } },
    });
  });

  test('is over after fourteen days, and nothing is kept that comes later', async () => {
    const { begun, ask, clock } = theDrafts();
    const { token } = await begun();
    clock.now = later(MINUTES_OF_14_DAYS);
    const parts = [aPart('name', { 'contact.name': 'Ana' })];
    const late = await ask('PUT /api/drafts', token, { language, parts });
    expect(late.json).toMatchObject({ type: '/problems/link-gone', status: 404 });
    expect((await ask('GET /api/drafts', token)).statusCode).toBe(404);
  });
});
