import { describe, expect, test } from 'vitest';
import { aPart, FIRST_PARTS } from '../../support/drafts.ts';
import { aToken, theDrafts } from '../../support/drafting.ts';
import { later } from '../../support/intake-record.ts';

const ANA = 'ana@example.org';

/** Everything a page asks about the link, on a clock that leaves room between mails to one address. */
function aForm() {
  const desk = theDrafts();
  let minutes = 0;
  return {
    ...desk,
    link: (token: string, email: unknown) => desk.ask('POST /api/drafts/link', token, { email }),
    again: (email: string) => desk.ask('POST /api/drafts/link-again', '', { email }),
    waitAnHour: () => {
      minutes += 60;
      desk.clock.now = later(minutes);
    },
    kinds: () => [...desk.table.mails.values()].map(({ kind }) => kind),
  };
}

describe('a link to finish later', () => {
  test('is planned at once for the address that was given, and useful as long as the form is kept', async () => {
    const { begun, link, table } = aForm();
    const { token, reply } = await begun();
    const asked = await link(token, ANA);
    expect([asked.statusCode, asked.json]).toEqual([200, reply.json]);
    const [draft] = table.drafts.values();
    expect(draft).toMatchObject({ mailTo: ANA, linksAsked: 1, generation: 0 });
    expect([...table.mails.values()]).toMatchObject([
      {
        ...{ kind: 'draft-link', state: 'pending', usefulUntil: draft?.goodUntil },
        about: { record: 'draft', id: draft?.id, version: 1 },
      },
    ]);
  });

  test('leaves a row of audit that does not name the address', async () => {
    const { begun, link, audits } = aForm();
    const { token } = await begun();
    await link(token, ANA);
    expect(audits.at(-1)).toMatchObject({ action: 'asked-for-link', who: 'client', fields: [] });
    expect(JSON.stringify(audits)).not.toContain(ANA);
  });

  test('to another address ends the links to the first one, and the page goes on', async () => {
    const { begun, link, table, waitAnHour, ask } = aForm();
    const { token } = await begun();
    await link(token, 'anna@example.org');
    waitAnHour();
    await link(token, ANA);
    expect([...table.drafts.values()][0]).toMatchObject({ mailTo: ANA, generation: 1 });
    expect((await ask('GET /api/drafts', token)).statusCode).toBe(200);
  });

  test('to the same address again leaves the earlier one as good', async () => {
    const { begun, link, table, waitAnHour } = aForm();
    const { token } = await begun();
    await link(token, ANA);
    waitAnHour();
    await link(token, ANA);
    expect([...table.drafts.values()][0]).toMatchObject({ generation: 0, linksAsked: 2 });
  });

  test('is mailed once for many presses within ten minutes, and each gets the same answer', async () => {
    const { begun, link, kinds } = aForm();
    const { token } = await begun();
    const replies = [];
    for (let press = 0; press < 5; press += 1) replies.push(await link(token, ANA));
    expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
    expect(kinds()).toEqual(['draft-link']);
  });

  test('is mailed ten times in all, to whatever addresses', async () => {
    const { begun, link, kinds } = aForm();
    const { token } = await begun();
    for (let name = 0; name < 10; name += 1) await link(token, `name${name}@example.org`);
    const eleventh = await link(token, ANA);
    expect(eleventh.json).toMatchObject({ type: '/problems/too-many-links', status: 409 });
    expect(kinds()).toHaveLength(10);
  });

  test.for([
    undefined,
    '',
    'nobody',
    `${'a'.repeat(250)}@example.org`,
    'a@b.example\r\nBcc: c@d.example',
  ])('is refused for %j, which is no address, and nothing is stored', async (email) => {
    const { begun, link, table } = aForm();
    const { token } = await begun();
    const before = structuredClone([...table.drafts.values()]);
    const reply = await link(token, email);
    expect(reply.json).toMatchObject({ status: 400, errors: [{ field: 'email' }] });
    expect([...table.drafts.values()]).toEqual(before);
    expect(table.mails.size).toBe(0);
  });

  test('is not mailed by whoever has no token of a form', async () => {
    const { link, table } = aForm();
    expect((await link(aToken(), ANA)).statusCode).toBe(404);
    expect(table.mails.size).toBe(0);
  });
});

describe('a link that is asked for again with nothing but the address', () => {
  test('is planned about the form that a link was last mailed for', async () => {
    const { begun, link, again, table, waitAnHour } = aForm();
    const { token } = await begun();
    await link(token, ANA);
    waitAnHour();
    expect((await again(' Ana@Example.org')).statusCode).toBe(202);
    const [draft] = table.drafts.values();
    expect([...table.mails.values()].map(({ about }) => about.id)).toEqual([draft?.id, draft?.id]);
  });

  test('gets the same answer for an address that nobody knows, for the same work', async () => {
    const known = aForm();
    const { token } = await known.begun();
    await known.link(token, ANA);
    known.waitAnHour();
    const stranger = aForm();
    const [one, other] = [await known.again(ANA), await stranger.again('nobody@example.org')];
    expect([other.statusCode, other.json, other.headers]).toEqual([
      one.statusCode,
      one.json,
      one.headers,
    ]);
    expect(stranger.kinds()).toEqual(['draft-link']);
    expect([...stranger.table.mails.values()][0]?.about.record).toBe('draft');
  });

  test('goes out once in ten minutes', async () => {
    const { again, kinds } = aForm();
    for (let press = 0; press < 5; press += 1) await again(ANA);
    expect(kinds()).toHaveLength(1);
  });

  test('leads to no form of more than fourteen days ago', async () => {
    const { begun, link, again, table, clock } = aForm();
    const { token } = await begun();
    await link(token, ANA);
    clock.now = later(14 * 24 * 60);
    await again(ANA);
    const [draft] = table.drafts.values();
    expect([...table.mails.values()].at(-1)?.about.id).not.toBe(draft?.id);
  });
});

test('answers that were given before the link are told by nobody who opens it', async () => {
  const { begun, ask, link } = aForm();
  const { token } = await begun();
  const parts = [...FIRST_PARTS, aPart('words', { narrative: 'my mother' })];
  await ask('PUT /api/drafts', token, { language: 'en', parts });
  expect((await link(token, ANA)).body).not.toContain('mother');
});
