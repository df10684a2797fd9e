import { describe, expect, test } from 'vitest';
import { decisionLetterMail } from '../../../domain/mail/plan-intake-mails.ts';
import { writeLetter } from '../../../functions/dispatch-mail/write-letter.ts';
import { intakeDetail, letterPreview } from '../../../schemas/staff.ts';
import { anIntakeAtSending } from '../../support/mail.ts';
import { aPractice } from '../../support/practice.ts';
import { aForm, anUrgentForm } from '../../support/intake-form.ts';
import { anIntake, later } from '../../support/intake-record.ts';
import { memoryIntakes } from '../../support/memory-intakes.ts';
import {
  ACKNOWLEDGE,
  CLEAR,
  DECIDE,
  LETTER,
  oneIntake,
  READ,
  theDesk,
  verdict,
} from '../../support/staff-desk.ts';

describe('acknowledging an intake', () => {
  test('names the first one, and a repeat by anyone says so again', async () => {
    const { as, path, audits } = oneIntake({ form: anUrgentForm() });
    const first = { by: 'sub-front-desk', at: later(30).toISOString() };
    expect((await as('front-desk')({ route: ACKNOWLEDGE, path })).json).toEqual(first);
    expect((await as('counselor')({ route: ACKNOWLEDGE, path })).json).toEqual(first);
    expect(audits.map(({ action }) => action)).toEqual(['submitted', 'acknowledged']);
  });

  test('gives way to whoever was first between reading and writing', async () => {
    const { record } = anIntake();
    const store = memoryIntakes(record);
    const desk: typeof store.desk = {
      ...store.desk,
      acknowledge: async (intake, audit) => {
        const acknowledged = { by: 'sub-somebody-quicker', at: later(29) };
        await store.desk.acknowledge({ ...intake, acknowledged }, audit);
        return store.desk.acknowledge(intake, audit);
      },
    };
    const { as } = theDesk({ ...store, desk });
    const answer = await as('counselor')({ route: ACKNOWLEDGE, path: { id: record.intake.id } });
    expect(answer).toMatchObject({ statusCode: 200, json: { by: 'sub-somebody-quicker' } });
  });

  test('takes nothing from a decision that is being written', async () => {
    const { as, path } = oneIntake();
    await as('front-desk')({ route: ACKNOWLEDGE, path });
    expect(await as('counselor')({ route: DECIDE, path, json: verdict })).toMatchObject({
      statusCode: 200,
    });
  });
});

describe('clearing an intake', () => {
  test('names the first counselor who spoke with the client, and shows it to whoever reads', async () => {
    const { as, path, audits } = oneIntake();
    const first = { by: 'sub-counselor', at: later(30).toISOString() };
    expect((await as('counselor')({ route: CLEAR, path })).json).toEqual(first);
    expect((await as('administrator')({ route: CLEAR, path })).json).toEqual(first);
    expect(audits.map(({ action }) => action)).toEqual(['submitted', 'cleared']);
    const detail = intakeDetail.parse((await as('front-desk')({ route: READ, path })).json);
    expect(detail.cleared).toEqual(first);
  });

  test('of an urgent one waits until somebody takes care of it', async () => {
    const { as, path, records } = oneIntake({ form: anUrgentForm() });
    expect(await as('counselor')({ route: CLEAR, path })).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/not-acknowledged' },
    });
    expect(records.get(path.id)?.intake.cleared).toBeUndefined();
    await as('front-desk')({ route: ACKNOWLEDGE, path });
    expect((await as('counselor')({ route: CLEAR, path })).statusCode).toBe(200);
  });

  test.for([
    ['somebody else cleared it at the same moment', 'sub-somebody-quicker', 200],
    ['somebody decided at the same moment', undefined, 409],
  ] as const)('when %s says how it stands now', async ([, quicker, status]) => {
    const { record } = anIntake();
    const store = memoryIntakes(record);
    const desk: typeof store.desk = {
      ...store.desk,
      clear: async (intake, seenVersion, audit) => {
        const cleared = { by: quicker ?? '', at: later(29) };
        if (quicker) await store.desk.clear({ ...intake, cleared }, seenVersion, audit);
        return 'stale';
      },
    };
    const { as } = theDesk({ ...store, desk });
    const answer = await as('counselor')({ route: CLEAR, path: { id: record.intake.id } });
    expect(answer.statusCode).toBe(status);
    if (quicker) expect(answer.json).toMatchObject({ by: quicker });
    else expect(answer.json).toMatchObject({ type: '/problems/changed-meanwhile' });
  });
});

describe('deciding', () => {
  test('moves the intake on, and keeps suggestion and decision side by side', async () => {
    const { as, path, records, record } = oneIntake();
    const answer = await as('counselor')({ route: DECIDE, path, json: verdict });

    expect(answer.json).toEqual({ id: path.id, status: 'accepted', version: 2 });
    expect(records.get(path.id)?.review).toEqual({
      ...record.review,
      decisions: [
        {
          outcome: 'accepted',
          reason: verdict.reason,
          confirmedFocus: verdict.confirmedFocus,
          by: 'sub-counselor',
          at: later(30),
        },
      ],
    });
    const detail = intakeDetail.parse((await as('counselor')({ route: READ, path })).json);
    expect(detail.clinical?.suggestion.primary).toBe(record.review.suggestion.primary);
    expect(detail.clinical?.decisions[0]?.confirmedFocus?.primary).toBe('role_dispute');
  });

  test('about an older version is refused, and changes nothing', async () => {
    const { as, path, records, audits } = oneIntake();
    await as('counselor')({ route: DECIDE, path, json: verdict });
    const late = { ...verdict, outcome: 'referred' };
    expect(await as('administrator')({ route: DECIDE, path, json: late })).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/changed-meanwhile' },
    });
    expect(records.get(path.id)?.intake).toMatchObject({ status: 'accepted', version: 2 });
    expect(audits.map(({ action }) => action)).toEqual(['submitted', 'decided']);
  });

  test('that loses the race at the last moment is a conflict too', async () => {
    const { record } = anIntake();
    const store = memoryIntakes(record);
    const { as } = theDesk({
      ...store,
      desk: { ...store.desk, decide: async () => 'stale' as const },
    });
    const path = { id: record.intake.id };
    expect(await as('counselor')({ route: DECIDE, path, json: verdict })).toMatchObject({
      statusCode: 409,
    });
  });

  test.for([
    ['no body', undefined, undefined],
    ['no reason', { ...verdict, reason: ' ' }, 'reason'],
    ['no such outcome', { ...verdict, outcome: 'new' }, 'outcome'],
    ['a name put in', { ...verdict, by: 'somebody-else' }, 'by'],
    [
      'the same focus twice',
      { ...verdict, confirmedFocus: { primary: 'grief', secondary: 'grief' } },
      'confirmedFocus.secondary',
    ],
  ] as const)('is refused with %s', async ([, json, field]) => {
    const { as, path, records } = oneIntake();
    const answer = await as('counselor')({ route: DECIDE, path, ...(json && { json }) });
    expect(answer.statusCode).toBe(400);
    if (field) expect(answer.json['errors']).toMatchObject([{ field }]);
    expect(records.get(path.id)?.intake.status).toBe('new');
  });
});

describe('the letter about a decision', () => {
  const decided = { ...verdict, letter: true };
  const unsafe = { ...aForm().contact, safeToUse: { email: false, call: true, voicemail: false } };

  test('is shown before, in the language of the client, as the dispatcher writes it', async () => {
    const { as, path, record } = oneIntake({ form: { ...aForm(), language: 'es' } });
    const query = { outcome: 'waitlisted' };
    const shown = letterPreview.parse((await as('counselor')({ route: LETTER, path, query })).json);
    const intake = { ...record.intake, status: 'waitlisted', version: 2 } as const;
    const { html, subject, text, to } = writeLetter(
      decisionLetterMail('waitlisted', intake, later(1)),
      anIntakeAtSending({ language: 'es', client: { email: record.client.email, mayEmail: true } }),
      { practice: aPractice(), webAddress: 'https://intake.example.org' },
      [],
      later(1),
    );
    expect({ ...shown, to: [shown.to] }).toMatchObject({ language: 'es', html, subject, text, to });
  });

  test('is not shown without a row that says who read to whom it goes', async () => {
    const { as, path, audits } = oneIntake();
    await as('counselor')({ route: LETTER, path, query: { outcome: 'accepted' } });
    expect(audits.at(-1)).toMatchObject({
      ...{ record: 'intake', recordId: path.id, action: 'read' },
      ...{ who: 'sub-counselor', fields: ['client'] },
    });
  });

  test('is planned together with the decision, and stands in the history', async () => {
    const { as, path } = oneIntake();
    await as('counselor')({ route: DECIDE, path, json: decided });
    const { mails } = intakeDetail.parse((await as('counselor')({ route: READ, path })).json);
    expect(mails.at(-1)).toMatchObject({ kind: 'letter-accepted', state: 'pending' });
  });

  test('that may not be mailed stops the decision whole, and the page says to call', async () => {
    const { as, path, records } = oneIntake({ form: { ...aForm(), contact: unsafe } });
    const detail = intakeDetail.parse((await as('counselor')({ route: READ, path })).json);
    expect(detail.callInstead).toBe('not-safe');
    expect(await as('counselor')({ route: DECIDE, path, json: decided })).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/call-instead' },
    });
    expect(records.get(path.id)?.intake.status).toBe('new');
  });

  test.for([[{}], [{ outcome: 'lost' }], [{ outcome: 'accepted', to: 'me' }]] as const)(
    'asked for with %j is refused',
    async ([query]) => {
      const { as, path } = oneIntake();
      const answer = await as('counselor')({ route: LETTER, path, query });
      expect(answer.statusCode).toBe(400);
    },
  );
});
