import { describe, expect, test } from 'vitest';
import { aFormInParts, aPart, FIRST_PARTS } from '../../support/drafts.ts';
import { aToken, theDrafts } from '../../support/drafting.ts';
import { aForm, anUrgentForm } from '../../support/intake-form.ts';
import { later } from '../../support/intake-record.ts';

const language = 'en';
const BEGUN = [
  { part: 'agree', revision: 1 },
  { part: 'birth', revision: 1 },
];
/** What a page sends that holds all of the form but its first parts. */
const aSending = (overrides: object = {}) => ({
  language,
  parts: aFormInParts(),
  unasked: {},
  timeZone: 'America/New_York',
  seen: BEGUN,
  receipt: aToken(),
  ...overrides,
});

describe('sending a draft', () => {
  test('makes the intake that the whole form would have made', async () => {
    const { begun, ask, records } = theDrafts();
    const { token } = await begun();
    const reply = await ask('POST /api/drafts/sending', token, aSending());
    expect(reply.statusCode).toBe(201);
    expect(reply.json).toMatchObject({ crisisHelp: 'footer', confirmationByEmail: true });
    const [record] = records.values();
    const { answers, narrative } = aForm();
    expect(record?.answered).toEqual({ answers, narrative });
    expect(record?.client).toMatchObject({ name: 'Ana Ruiz', dateOfBirth: '1990-04-30' });
    expect(record?.mails.map(({ kind }) => kind)).toEqual(['intake-received', 'intake-notice']);
  });

  test('that looks like a script’s is set aside like any other form', async () => {
    const { begun, ask, records, lines } = theDrafts();
    const { token } = await begun();
    const sending = aSending({ guard: { subject: 'Cheap watches' } });
    const reply = await ask('POST /api/drafts/sending', token, sending);
    expect(reply).toMatchObject({ statusCode: 201, json: { confirmationByEmail: true } });
    const [record] = records.values();
    expect(record).toMatchObject({ intake: { status: 'quarantined' }, mails: [] });
    expect(lines).toEqual([{ level: 'info', code: 'form-quarantined' }]);
  });

  test('is confirmed though its own link was mailed minutes before, and a form of others is not', async () => {
    const { begun, ask, records, clock } = theDrafts();
    const { email } = aForm().contact;
    const sentMinutesLater = async (linked: boolean) => {
      const { token } = await begun();
      if (linked) await ask('POST /api/drafts/link', token, { email });
      clock.now = later(linked ? 5 : 6);
      const { json } = await ask('GET /api/drafts', token);
      await ask('POST /api/drafts/sending', token, aSending({ seen: json['done'] }));
      return [...records.values()].at(-1)?.mails.map(({ kind }) => kind);
    };
    expect(await sentMinutesLater(true)).toEqual(['intake-received', 'intake-notice']);
    expect(await sentMinutesLater(false)).toEqual(['intake-notice']);
  });

  test('is confirmed though strangers have asked for a link to that address', async () => {
    const { begun, ask, records, clock } = theDrafts();
    const { email } = aForm().contact;
    for (const minutes of [0, 11, 22]) {
      clock.now = later(minutes);
      await ask('POST /api/drafts/link-again', '', { email });
    }
    const { token } = await begun();
    await ask('POST /api/drafts/sending', token, aSending());
    const kinds = [...records.values()][0]?.mails.map(({ kind }) => kind);
    expect(kinds).toContain('intake-received');
  });

  test('joins what was kept before a reload with what the page holds', async () => {
    const { begun, ask, records } = theDrafts();
    const { token } = await begun();
    const [kept, held] = [aFormInParts().slice(0, 8), aFormInParts().slice(8)];
    const { json } = await ask('PUT /api/drafts', token, { language, parts: kept });
    const sending = aSending({ parts: held, seen: json['done'] });
    expect((await ask('POST /api/drafts/sending', token, sending)).statusCode).toBe(201);
    expect([...records.values()][0]?.answered.answers).toEqual(aForm().answers);
  });

  test('fills what the form never came to, and never in the place of an answer', async () => {
    const { begun, ask, records } = theDrafts();
    const { token } = await begun();
    const parts = aFormInParts().filter(({ id }) => id !== 'times');
    const unasked = {
      'availability.days': ['mon'],
      'availability.times': ['morning'],
      'availability.format': 'either',
      'contact.name': 'Nobody',
    };
    await ask('POST /api/drafts/sending', token, aSending({ parts, unasked }));
    const [record] = records.values();
    expect(record?.intake.availability).toEqual({
      days: ['mon'],
      times: ['morning'],
      format: 'either',
    });
    expect(record?.client.name).toBe('Ana Ruiz');
  });

  test.each([
    'constructor.prototype.x',
    '__proto__.x',
    'language.x',
    'answers.inventory.people.length',
    'answers.inventory.people.4294967294.name',
  ])('with a field called %s is refused, and troubles nobody else', async (field) => {
    const { begun, ask, records } = theDrafts();
    const hostile = { [field]: 'x' };
    const [first, ...others] = aFormInParts();
    if (!first) throw new Error('the form has no part');
    const changed = { ...first, values: { ...first.values, ...hostile } };
    for (const sending of [{ unasked: hostile }, { parts: [changed, ...others] }]) {
      const { token } = await begun();
      const reply = await ask('POST /api/drafts/sending', token, aSending(sending));
      expect(reply).toMatchObject({ statusCode: 400, json: { type: '/problems/invalid-request' } });
    }
    expect(records.size).toBe(0);
    const { token } = await begun();
    expect((await ask('POST /api/drafts/sending', token, aSending())).statusCode).toBe(201);
  });

  test('of somebody in danger shows full help and wakes the person on call', async () => {
    const { begun, ask, records } = theDrafts();
    const { token } = await begun();
    const sending = aSending({ parts: aFormInParts(anUrgentForm()) });
    const reply = await ask('POST /api/drafts/sending', token, sending);
    expect(reply.json['crisisHelp']).toBe('full');
    const kinds = [...records.values()][0]?.mails.map(({ kind }) => kind);
    expect(kinds).toContain('urgent-intake');
  });

  test('that lacks something names it, and the draft stays', async () => {
    const { begun, ask, records } = theDrafts();
    const { token } = await begun();
    const parts = aFormInParts().filter(({ id }) => id !== 'where');
    const reply = await ask('POST /api/drafts/sending', token, aSending({ parts }));
    expect(reply.json).toMatchObject({
      status: 400,
      errors: [{ field: 'contact.whereNow', reason: 'is needed' }],
    });
    expect(records.size).toBe(0);
    expect((await ask('GET /api/drafts', token)).statusCode).toBe(200);
  });

  test('twice by the same page gets the same answer and stores one', async () => {
    const { begun, ask, records } = theDrafts();
    const { token } = await begun();
    const sending = aSending();
    const first = await ask('POST /api/drafts/sending', token, sending);
    const second = await ask('POST /api/drafts/sending', token, sending);
    expect([second.statusCode, second.json]).toEqual([201, first.json]);
    expect(records.size).toBe(1);
  });

  test('of eight presses at once stores one', async () => {
    const { begun, ask, records } = theDrafts();
    const { token } = await begun();
    const sending = aSending();
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => ask('POST /api/drafts/sending', token, sending)),
    );
    expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
    expect(records.size).toBe(1);
  });

  test('once more with other answers says what had arrived', async () => {
    const { begun, ask, records } = theDrafts();
    const { token } = await begun();
    const sending = aSending();
    const first = await ask('POST /api/drafts/sending', token, sending);
    const changed = { ...sending, parts: aFormInParts(aForm({ narrative: 'Other words.' })) };
    const second = await ask('POST /api/drafts/sending', token, changed);
    expect(second.json).toMatchObject({ type: '/problems/draft-sent', receipt: first.json });
    expect(records.size).toBe(1);
  });

  test('from a second window says that it was sent, and tells no more', async () => {
    const { begun, ask } = theDrafts();
    const { token } = await begun();
    await ask('POST /api/drafts/sending', token, aSending());
    const second = await ask('POST /api/drafts/sending', token, aSending());
    expect(second.json).toMatchObject({ type: '/problems/draft-sent', status: 409 });
    expect(second.json).not.toHaveProperty('receipt');
    for (const route of ['GET /api/drafts', 'PUT /api/drafts']) {
      const reply = await ask(route, token, { language, parts: FIRST_PARTS });
      expect(reply.json['type']).toBe('/problems/draft-sent');
    }
  });

  test('waits where another window has given a part that this one does not show', async () => {
    const { begun, ask, records } = theDrafts();
    const { token } = await begun();
    const other = aPart('wish', { 'answers.focus.wish': 'not-sure' });
    await ask('PUT /api/drafts', token, { language, parts: [other] });
    const reply = await ask('POST /api/drafts/sending', token, aSending());
    expect(reply.json).toMatchObject({
      type: '/problems/draft-changed',
      done: [...BEGUN, { part: 'wish', revision: 2 }],
    });
    expect(records.size).toBe(0);
  });

  test.for(['name', 'words'] as const)(
    'waits where a part is kept no more that the page counts on, and takes it with what comes then: %s',
    async (lost) => {
      const { begun, ask, records } = theDrafts();
      const { token } = await begun();
      const seen = [...BEGUN, { part: lost, revision: 2 }];
      const parts = aFormInParts().filter(({ id }) => id !== lost);
      const reply = await ask('POST /api/drafts/sending', token, aSending({ parts, seen }));
      expect(reply).toMatchObject({
        statusCode: 409,
        json: { type: '/problems/draft-changed', done: BEGUN },
      });
      expect(records.size).toBe(0);
      const whole = await ask('POST /api/drafts/sending', token, aSending({ seen }));
      expect(whole.statusCode).toBe(201);
    },
  );
});

test('no reply about a draft ever holds an answer', async () => {
  const CANARY = 'canary-9c1b';
  const { begun, ask, logged } = theDrafts();
  const { token, reply } = await begun();
  const parts = aFormInParts(aForm({ narrative: `My words, ${CANARY}` })).map((part) => ({
    ...part,
    values: { ...part.values, ...('contact.name' in part.values && { 'contact.name': CANARY }) },
  }));
  const replies = [
    reply,
    await ask('PUT /api/drafts', token, { language, parts }),
    await ask('GET /api/drafts', token),
    await ask('PUT /api/drafts', token, { language, parts: [aPart('words', { narrative: 1 })] }),
    await ask('POST /api/drafts/sending', token, aSending({ parts, seen: [] })),
  ];
  const { json } = await ask('GET /api/drafts', token);
  replies.push(
    await ask('POST /api/drafts/sending', token, aSending({ parts, seen: json['done'] })),
    await ask('GET /api/drafts', token),
  );
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 400, 409, 201, 409]);
  const said = JSON.stringify([replies, logged]);
  expect(said).not.toContain(CANARY);
  expect(said).not.toContain('1990-04-30');
});
