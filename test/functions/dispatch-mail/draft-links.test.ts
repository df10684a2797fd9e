import { describe, expect, test } from 'vitest';
import { hashOfToken } from '../../../functions/shared/link-token.ts';
import { aFormInParts } from '../../support/drafts.ts';
import { aToken, theDrafts } from '../../support/drafting.ts';
import { aDispatcher } from '../../support/dispatching.ts';
import { later } from '../../support/intake-record.ts';
import { webAddress } from '../../support/letterhead.ts';
import { scriptedMailer } from '../../support/mail.ts';

const ANA = 'ana@example.org';

/** A form that was begun, the mails about it, and whoever opens their links. */
async function aFormWithMail() {
  const desk = theDrafts();
  const mailer = scriptedMailer();
  const clock = { now: () => desk.clock.now, pass: () => undefined };
  const newToken = () => {
    const token = aToken();
    return { token, hash: hashOfToken(token) };
  };
  const { sweep } = aDispatcher({ ...desk, mailer, clock, newToken });
  const { token } = await desk.begun();
  let minutes = 0;
  return {
    ...desk,
    ...{ sweep, token },
    askFor: (email: string) => desk.ask('POST /api/drafts/link', token, { email }),
    again: (email: string) => desk.ask('POST /api/drafts/link-again', '', { email }),
    waitAnHour: () => {
      minutes += 60;
      desk.clock.now = later(minutes);
    },
    letters: () => mailer.sent.map(({ letter }) => letter),
    mailed: (at: number) => /#([\w-]{43})/.exec(mailer.sent.at(at)?.letter.text ?? '')?.[1] ?? '',
    states: () => [...desk.table.mails.values()].map(({ state, reason }) => reason ?? state),
  };
}

describe('the link to finish later', () => {
  test('arrives where it was wanted, and opens the form without an answer', async () => {
    const form = await aFormWithMail();
    const standing = await form.askFor(ANA);
    await form.sweep();
    expect(form.letters()).toMatchObject([{ to: [ANA], subject: 'Your link to go on' }]);
    expect(form.letters()[0]?.html).toContain(`href="${webAddress}/#${form.mailed(0)}"`);
    const opened = await form.ask('GET /api/drafts', form.mailed(0));
    expect([opened.statusCode, opened.json]).toEqual([200, standing.json]);
  });

  test('adds answers, and sends the form', async () => {
    const form = await aFormWithMail();
    await form.askFor(ANA);
    await form.sweep();
    const parts = aFormInParts();
    const kept = await form.ask('PUT /api/drafts', form.mailed(0), { language: 'en', parts });
    const sending = { language: 'en', parts, unasked: {}, seen: kept.json['done'] };
    const sent = await form.ask('POST /api/drafts/sending', form.mailed(0), {
      ...sending,
      receipt: aToken(),
    });
    expect(sent.statusCode).toBe(201);
  });

  test('that went to a mistyped address opens nothing once the address is put right', async () => {
    const form = await aFormWithMail();
    await form.askFor('anna@example.org');
    await form.sweep();
    form.waitAnHour();
    await form.askFor(ANA);
    await form.sweep();
    expect(form.letters().map(({ to }) => to)).toEqual([['anna@example.org'], [ANA]]);
    const [first, second] = [form.mailed(0), form.mailed(1)];
    expect((await form.ask('GET /api/drafts', first)).json).toMatchObject({
      type: '/problems/link-gone',
    });
    expect((await form.ask('GET /api/drafts', second)).statusCode).toBe(200);
  });

  test('is mailed to the right address alone when that was put right before the mail went out', async () => {
    const form = await aFormWithMail();
    await form.askFor('anna@example.org');
    await form.askFor(ANA);
    await form.sweep();
    expect(form.letters().map(({ to }) => to)).toEqual([[ANA]]);
    expect(form.states()).toEqual(['changed', 'sent']);
  });

  test('comes again for whoever has only the address left, and the first stays good', async () => {
    const form = await aFormWithMail();
    await form.askFor(ANA);
    await form.sweep();
    form.waitAnHour();
    await form.again(ANA);
    await form.sweep();
    expect(form.letters()).toHaveLength(2);
    for (const at of [0, 1]) {
      expect((await form.ask('GET /api/drafts', form.mailed(at))).statusCode).toBe(200);
    }
  });

  test('goes to nobody where no form goes by the address', async () => {
    const form = await aFormWithMail();
    await form.again('nobody@example.org');
    await form.sweep();
    expect(form.letters()).toEqual([]);
    expect(form.states()).toEqual(['record-gone']);
  });

  test('is not mailed any more once the form was sent', async () => {
    const form = await aFormWithMail();
    await form.askFor(ANA);
    const sending = { language: 'en', parts: aFormInParts(), unasked: {} };
    const seen = (await form.ask('GET /api/drafts', form.token)).json['done'];
    await form.ask('POST /api/drafts/sending', form.token, { ...sending, seen, receipt: aToken() });
    await form.sweep();
    const link = [...form.table.mails.values()].find(({ kind }) => kind === 'draft-link');
    expect(link).toMatchObject({ state: 'dropped', reason: 'record-gone' });
  });
});
