import { describe, expect, test } from 'vitest';
import { hashOfToken } from '../../../functions/shared/link-token.ts';
import { begunList } from '../../../schemas/begun.ts';
import { aCall } from '../../support/a-call.ts';
import { aDispatcher } from '../../support/dispatching.ts';
import { aToken, theDrafts } from '../../support/drafting.ts';
import { aFormInParts, FIRST_PARTS } from '../../support/drafts.ts';
import { later } from '../../support/intake-record.ts';
import { webAddress } from '../../support/letterhead.ts';
import { portsOn } from '../../support/memory-courses.ts';
import { scriptedMailer } from '../../support/mail.ts';
import { BEGIN, BEGUN, BEGUN_LINK, REMOVE, theDesk } from '../../support/staff-desk.ts';

const KEY = { 'Idempotency-Key': 'one-call-of-ana' };

/** The front desk, the form and the mails, on one table. */
function aTelephone() {
  const form = theDrafts();
  const desk = theDesk(portsOn(form.table));
  form.clock.now = later(31);
  const mailer = scriptedMailer();
  const newToken = () => {
    const token = aToken();
    return { token, hash: hashOfToken(token) };
  };
  const clock = { now: () => form.clock.now, pass: () => undefined };
  const { sweep } = aDispatcher({ ...form, mailer, clock, newToken });
  const rosa = desk.as('front-desk');
  const begin = (said: object = aCall(), headers: Record<string, string> = KEY) =>
    rosa({ route: BEGIN, headers, json: said });
  return {
    ...form,
    ...{ rosa, begin, sweep },
    /** Begins a request; its id and what can be done about it. */
    begun: async (said: object = aCall()) => {
      const { json } = await begin(said);
      const id = String(json['id']);
      return {
        id,
        link: (email: string | null) => rosa({ route: BEGUN_LINK, path: { id }, json: { email } }),
        remove: () => rosa({ route: REMOVE, path: { id } }),
      };
    },
    listed: async () => begunList.parse((await rosa({ route: BEGUN })).json).requests,
    letters: () => mailer.sent.map(({ letter }) => letter),
    /** The token of the last mail. */
    mailed: () => /#([\w-]{43})/.exec(mailer.sent.at(-1)?.letter.text ?? '')?.[1] ?? '',
  };
}

describe('a call at the front desk', () => {
  test('begins a request that waits for its person', async () => {
    const { begin, listed } = aTelephone();
    const reply = await begin();
    expect(reply.statusCode).toBe(201);
    expect(await listed()).toMatchObject([
      {
        ...{ id: reply.json['id'], standing: 'waiting', name: 'Ana Ruiz' },
        ...{ email: 'ana@example.org', phone: '555 0142', begunBy: 'sub-front-desk' },
        mail: { kind: 'draft-link', state: 'pending' },
      },
    ]);
  });

  test('sent twice is one request and one mail', async () => {
    const { begin, table } = aTelephone();
    const replies = [await begin(), await begin()];
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect(replies[0]?.json).toEqual(replies[1]?.json);
    expect([table.begun.size, table.drafts.size, table.mails.size]).toEqual([1, 1, 1]);
  });

  test('of another person does not go by the key of the first', async () => {
    const { begin, table } = aTelephone();
    await begin();
    const reply = await begin(aCall({ name: 'Luz Ruiz' }));
    expect(reply).toMatchObject({
      statusCode: 422,
      json: { type: '/problems/idempotency-key-reused' },
    });
    expect(table.begun.size).toBe(1);
  });

  test.each([
    ['without a yes to being mailed', { ...aCall(), mayEmail: false }],
    ['without an address', { ...aCall(), email: 'none' }],
    ['without a number where a call is safe', { ...aCall(), phone: null }],
    ['without times', { ...aCall(), availability: { days: [], times: [], format: 'either' } }],
    ['with an answer of the form', { ...aCall(), narrative: 'I feel low' }],
  ])('%s begins nothing', async (_, said) => {
    const { begin, table } = aTelephone();
    expect((await begin(said)).statusCode).toBe(400);
    expect([table.drafts.size, table.mails.size, table.audits.length]).toEqual([0, 0, 0]);
  });

  test('puts nothing of its person on record', async () => {
    const { begin, audits } = aTelephone();
    await begin();
    expect(audits).toMatchObject([{ record: 'draft', action: 'began', who: 'sub-front-desk' }]);
    expect(JSON.stringify(audits)).not.toMatch(/Ana|example\.org|555/);
  });
});

describe('the mail after the call', () => {
  test.each([
    ['en', 'The link we talked about'],
    ['es', 'El enlace del que hablamos'],
  ] as const)('is in the language of the caller: %s', async (language, subject) => {
    const { begun, sweep, letters, mailed } = aTelephone();
    await begun(aCall({ language }));
    await sweep();
    expect(letters()).toMatchObject([{ to: ['ana@example.org'], subject }]);
    expect(letters()[0]?.html).toContain(`href="${webAddress}/#${mailed()}"`);
    expect(letters()[0]?.text).not.toContain('Ana');
  });

  test('opens a form that has the answers of the call, and shows none', async () => {
    const { begun, sweep, mailed, ask } = aTelephone();
    await begun();
    await sweep();
    const { json, body } = await ask('GET /api/drafts', mailed());
    expect(json['done']).toEqual(
      ['name', 'contact', 'times'].map((part) => ({ part, revision: 1 })),
    );
    expect(body).not.toMatch(/Ana|example\.org|555/);
  });

  test('speaks of going on once something is answered', async () => {
    const { begun, sweep, mailed, ask, letters } = aTelephone();
    const { link } = await begun();
    await sweep();
    await ask('PUT /api/drafts', mailed(), { language: 'en', parts: FIRST_PARTS });
    await link(null);
    await sweep();
    expect(letters().map(({ subject }) => subject)).toEqual([
      'The link we talked about',
      'Your link to go on',
    ]);
  });

  test('to a wrong address opens nothing once that is put right', async () => {
    const { begun, sweep, mailed, ask, letters } = aTelephone();
    const { link } = await begun();
    await sweep();
    const wrong = mailed();
    expect((await link('ana.right@example.org')).statusCode).toBe(200);
    await sweep();
    expect(letters().map(({ to }) => to)).toEqual([['ana@example.org'], ['ana.right@example.org']]);
    expect((await ask('GET /api/drafts', wrong)).statusCode).toBe(404);
    expect((await ask('GET /api/drafts', mailed())).statusCode).toBe(200);
  });
});

describe('a form that was begun on the telephone', () => {
  /** The person answers all but what they said on the telephone, and sends it. */
  const finished = async (telephone: ReturnType<typeof aTelephone>) => {
    await telephone.sweep();
    const said = ['name', 'contact', 'times'];
    const parts = aFormInParts().filter(({ id }) => !said.includes(id));
    const token = telephone.mailed();
    const kept = await telephone.ask('PUT /api/drafts', token, { language: 'en', parts });
    const opened = await telephone.listed();
    const sending = { language: 'en', parts, unasked: {}, seen: kept.json['done'] };
    const receipt = aToken();
    const sent = await telephone.ask('POST /api/drafts/sending', token, { ...sending, receipt });
    return { opened, sent };
  };

  test('becomes a request in the inbox with what was said in the call', async () => {
    const telephone = aTelephone();
    await telephone.begun();
    const { opened, sent } = await finished(telephone);
    expect(opened).toMatchObject([{ standing: 'opened' }]);
    expect(sent.statusCode).toBe(201);
    const [record] = telephone.records.values();
    expect(record?.client).toMatchObject({ name: 'Ana Ruiz', email: 'ana@example.org' });
    expect(record?.intake.availability).toEqual(aCall().availability);
    expect(await telephone.listed()).toMatchObject([
      { standing: 'sent', email: null, phone: null, intakeId: record?.intake.id },
    ]);
  });

  test('is neither mailed nor removed once it is sent', async () => {
    const telephone = aTelephone();
    const { link, remove } = await telephone.begun();
    await finished(telephone);
    const answers = [await link(null), await remove()];
    expect(answers.map(({ json }) => json['type'])).toEqual([
      '/problems/draft-sent',
      '/problems/draft-sent',
    ]);
  });
});

describe('a begun request that is removed', () => {
  test('is gone whole, on record, and its link opens nothing', async () => {
    const { begun, sweep, mailed, ask, table, audits, listed } = aTelephone();
    const { id, remove } = await begun();
    await sweep();
    expect((await remove()).statusCode).toBe(200);
    expect([table.begun.size, table.drafts.size]).toEqual([0, 0]);
    expect((await ask('GET /api/drafts', mailed())).statusCode).toBe(404);
    expect(await listed()).toEqual([]);
    expect(audits).toContainEqual(
      expect.objectContaining({ recordId: id, action: 'removed-form', who: 'sub-front-desk' }),
    );
  });

  test('twice over is not there the second time', async () => {
    const { remove } = await aTelephone().begun();
    const answers = [await remove(), await remove()];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 404]);
  });
});

test('reading the list is on record with how many it showed', async () => {
  const { begun, listed, audits } = aTelephone();
  await begun();
  await listed();
  expect(audits.at(-1)).toMatchObject({ record: 'inbox', recordId: 'begun', count: 1 });
});

test('mails of one request come to an end', async () => {
  const { begun } = aTelephone();
  const { link } = await begun();
  for (let times = 0; times < 9; times += 1) expect((await link(null)).statusCode).toBe(200);
  expect((await link(null)).json).toMatchObject({ type: '/problems/too-many-links' });
});
