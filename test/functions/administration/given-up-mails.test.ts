import { describe, expect, test } from 'vitest';
import type { MailRow } from '../../../domain/mail/mail.ts';
import { givenUpReply } from '../../../schemas/mails.ts';
import { administrationDesk, MAILS, SETTLE } from '../../support/administration-desk.ts';
import { later } from '../../support/intake-record.ts';
import { aMail, INTAKE_ID } from '../../support/mail.ts';

const failed = (overrides: Partial<MailRow> = {}) =>
  aMail({
    state: 'failed',
    attempts: 1,
    finishedAt: later(10),
    usefulUntil: later(600),
    reason: 'message-rejected',
    ...overrides,
  });
const at = (row: MailRow, settle: string) => ({
  route: SETTLE,
  path: { id: row.id },
  json: { settle },
});

describe('the mails that were given up', () => {
  test('are told with their reason and their record, and with nothing about a person', async () => {
    const { as } = administrationDesk({ mails: [failed(), aMail({ kind: 'intake-notice' })] });
    const answer = await as('front-desk')({ route: MAILS });
    expect(givenUpReply.parse(answer.json).mails).toEqual([
      {
        id: failed().id,
        kind: 'intake-received',
        state: 'failed',
        reason: 'message-rejected',
        finishedAt: later(10).toISOString(),
        intakeId: INTAKE_ID,
        courseId: null,
        mayHaveGone: false,
        maySendAgain: true,
      },
    ]);
    expect(answer.body).not.toContain('@');
  });

  test('say when one may have gone out, and when it is past its use', async () => {
    const row = failed({ state: 'dead', reason: 'no-word', usefulUntil: later(20) });
    const answer = await administrationDesk({ mails: [row] }).as('administrator')({ route: MAILS });
    expect(answer.json).toMatchObject({ mails: [{ mayHaveGone: true, maySendAgain: false }] });
  });

  test('sent again, twice over, are planned once and on record once', async () => {
    const { as, mails, audits } = administrationDesk({ mails: [failed()] });
    const answers = [
      await as('front-desk')(at(failed(), 'sent-again')),
      await as('front-desk')(at(failed(), 'sent-again')),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect([...mails.values()].map(({ id, state }) => [id, state])).toEqual([
      [failed().id, 'failed'],
      [`${failed().id}_again1`, 'pending'],
    ]);
    expect(audits).toMatchObject([
      { record: 'mail', recordId: failed().id, who: 'sub-front-desk', action: 'sent-again' },
    ]);
  });

  test('asked for by two at once are planned once', async () => {
    const { as, mails } = administrationDesk({ mails: [failed()] });
    const answers = await Promise.all([
      as('front-desk')(at(failed(), 'sent-again')),
      as('administrator')(at(failed(), 'sent-again')),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(mails.size).toBe(2);
  });

  test('left are planned no more, and cannot be sent afterwards', async () => {
    const { as, mails } = administrationDesk({ mails: [failed()] });
    expect(await as('administrator')(at(failed(), 'left'))).toMatchObject({ statusCode: 200 });
    const late = await as('administrator')(at(failed(), 'sent-again'));
    expect(late).toMatchObject({ statusCode: 409, json: { type: '/problems/not-given-up' } });
    expect(mails.size).toBe(1);
    expect((await as('administrator')({ route: MAILS })).json).toMatchObject({ mails: [] });
  });

  test('are refused when past their use, and when they are on their way', async () => {
    const past = failed({ usefulUntil: later(20) });
    const waiting = aMail({ kind: 'intake-notice' });
    const { as, audits } = administrationDesk({ mails: [past, waiting] });
    const answers = [
      await as('front-desk')(at(past, 'sent-again')),
      await as('front-desk')(at(waiting, 'left')),
    ];
    expect(answers.map(({ json }) => json['type'])).toEqual([
      '/problems/mail-past-use',
      '/problems/not-given-up',
    ]);
    expect(audits).toEqual([]);
  });

  test.each([{ settle: 'burn' }, {}, { settle: 'left', why: 'x' }])(
    '%j is no way to settle one',
    async (json) => {
      const { as } = administrationDesk({ mails: [failed()] });
      const answer = await as('front-desk')({ route: SETTLE, path: { id: failed().id }, json });
      expect(answer.statusCode).toBe(400);
    },
  );
});
