import { describe, expect, test } from 'vitest';
import type { Intake } from '../../../domain/intake/intake.ts';
import { receiptPage, type ReceiptPage } from '../../../schemas/receipt.ts';
import { aBookedCourse } from '../../support/booked-course.ts';
import { aForm, anUrgentForm, type Form } from '../../support/intake-form.ts';
import { anIntake, COUNSELOR, later } from '../../support/intake-record.ts';
import { putIntake } from '../../support/memory-table.ts';
import { aVisit } from '../../support/visiting.ts';

const WITHDRAW = 'POST /api/receipt/withdraw';

/** Somebody who has sent a form, in front of the page. */
async function aPage(form: Form = aForm()) {
  const booked = await aBookedCourse();
  const { record } = anIntake({ form });
  putIntake(booked.table, record);
  const visit = aVisit(booked);
  const token = visit.put({ purpose: 'receipt', recordId: record.intake.id });
  const headers = { authorization: `Bearer ${token}` };
  const pageOf = async (asked: Parameters<typeof visit.ask>[0]): Promise<ReceiptPage> => {
    const answer = await visit.ask(asked);
    if (answer.statusCode !== 200) throw new Error(String(answer.json['type']));
    return receiptPage.parse(answer.json);
  };
  return {
    ...visit,
    ...{ booked, record, headers },
    see: () => pageOf({ route: 'GET /api/receipt', headers }),
    takeBack: () => pageOf({ route: WITHDRAW, headers, json: {} }),
    stored: (): Intake | undefined => booked.table.intakes.get(record.intake.id)?.intake,
    notes: () => [...booked.table.mails.values()].filter(({ kind }) => kind === 'intake-withdrawn'),
  };
}

describe('the page of a request that was sent', () => {
  test('says that it came and when, and not a word of what is in it', async () => {
    const page = await aPage();
    expect(await page.see()).toEqual({
      language: 'en',
      timeZone: 'America/New_York',
      receivedAt: page.record.intake.submittedAt.toISOString(),
      standing: 'received',
    });
  });

  test('changes nothing by being looked at, by whatever and however often', async () => {
    const page = await aPage();
    const before = page.everything();
    await page.see();
    await page.see();
    expect(page.everything()).toEqual(before);
  });

  test('takes the request back, once', async () => {
    const page = await aPage();
    expect(await page.takeBack()).toMatchObject({ standing: 'withdrawn' });
    expect(page.stored()).toMatchObject({ status: 'withdrawn', version: 2 });
    const after = page.everything();
    expect(await page.takeBack()).toMatchObject({ standing: 'withdrawn' });
    expect(page.everything()).toEqual(after);
    expect(page.notes()).toEqual([]);
  });

  test('keeps an urgent one among the new until it is seen, and has the person on call told', async () => {
    const page = await aPage(anUrgentForm());
    expect(await page.takeBack()).toMatchObject({ standing: 'withdrawn' });
    expect(page.stored()).toMatchObject({ status: 'new', version: 2 });
    expect(page.notes()).toHaveLength(1);
  });

  test('takes back what was acknowledged between reading and writing', async () => {
    const page = await aPage(anUrgentForm());
    const { desk } = page.booked;
    const find = desk.find.bind(desk);
    let first = true;
    desk.find = async (id) => {
      const found = await find(id);
      if (first && found) {
        first = false;
        const acknowledged = { by: COUNSELOR.id, at: later(2) };
        await desk.acknowledge({ ...found, acknowledged }, { ...page.record.audit, id: 'seen' });
      }
      return found;
    };
    expect(await page.takeBack()).toMatchObject({ standing: 'withdrawn' });
    expect(page.stored()).toMatchObject({ status: 'withdrawn' });
  });

  test('does not call a booked course off, and says that there is one', async () => {
    const page = await aPage();
    const course = [...page.booked.table.courses.values()][0];
    const token = page.put({ purpose: 'receipt', recordId: course?.intakeId ?? '' });
    const headers = { authorization: `Bearer ${token}` };
    expect((await page.ask({ route: 'GET /api/receipt', headers })).json).toMatchObject({
      standing: 'booked',
    });
    const before = page.everything();
    expect(await page.ask({ route: WITHDRAW, headers, json: {} })).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/active-course' },
    });
    expect(page.everything()).toEqual(before);
  });

  test('opens by no other kind of link, and its link opens nothing else', async () => {
    const page = await aPage();
    const other = { authorization: `Bearer ${page.linkToAll()}` };
    for (const route of ['GET /api/receipt', WITHDRAW]) {
      expect((await page.ask({ route, headers: other, json: {} })).statusCode).toBe(404);
    }
    const { headers } = page;
    for (const route of ['GET /api/visit', 'GET /api/offer']) {
      expect((await page.ask({ route, headers })).statusCode).toBe(404);
    }
  });

  test('is asked for nothing but the press', async () => {
    const page = await aPage();
    const json = { because: 'I changed my mind' };
    const asked = { route: WITHDRAW, headers: page.headers, json };
    expect((await page.ask(asked)).statusCode).toBe(400);
    expect(page.stored()?.withdrawnAt).toBeUndefined();
  });
});
