import { describe, expect, test } from 'vitest';
import type { Client, Intake } from '../../../domain/intake/intake.ts';
import { receiptPage, type ReceiptPage } from '../../../schemas/receipt.ts';
import { aBookedCourse } from '../../support/booked-course.ts';
import { aForm, anUrgentForm, type Form } from '../../support/intake-form.ts';
import { anIntake, COUNSELOR, later } from '../../support/intake-record.ts';
import { putIntake } from '../../support/memory-table.ts';
import { aGuard } from '../../support/the-form.ts';
import { aVisit } from '../../support/visiting.ts';

const WITHDRAW = 'POST /api/receipt/withdraw';
const CONTACT = 'POST /api/receipt/contact';

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
    putRight: (json: unknown) => visit.ask({ route: CONTACT, headers, json }),
    client: (): Client | undefined => booked.table.clients.get(record.client.id),
    confirmations: () =>
      [...booked.table.mails.values()].filter(({ kind }) => kind === 'intake-received'),
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
      mayPutRight: true,
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

describe('an address or a telephone number that was mistyped', () => {
  test('is put right by the page that sent it, and a new address is mailed', async () => {
    const page = await aPage();
    const wanted = { email: ' ana.right@example.org', phone: '555-010-0177' };
    const answer = await page.putRight(wanted);
    expect(answer).toMatchObject({ statusCode: 200, json: { mayPutRight: true } });
    expect(JSON.stringify(answer)).not.toMatch(/ana\.|555-010/);
    expect(page.client()).toMatchObject({ email: 'ana.right@example.org', phone: '555-010-0177' });
    expect(page.confirmations().map(({ about }) => about.version)).toEqual([1, 2]);
    expect(page.stored()?.personKeys).toEqual(
      await aGuard().personKeys({ ...page.record.client, ...page.client() }),
    );
  });

  test('is put right five times, and then by telephone', async () => {
    const page = await aPage();
    const times = ['1', '2', '3', '4', '5', '6'];
    const statuses: number[] = [];
    for (const time of times) {
      statuses.push((await page.putRight({ phone: `555-010-017${time}` })).statusCode);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 409]);
    expect(page.client()?.phone).toBe('555-010-0175');
    expect(await page.see()).toMatchObject({ mayPutRight: false });
  });

  test('is not mailed where that address had enough, and the answer does not tell', async () => {
    const page = await aPage();
    const email = 'somebody.else@example.org';
    await page.guard.mayMail(email, 'another form', page.clock.now());
    expect((await page.putRight({ email })).statusCode).toBe(200);
    expect(page.client()).toMatchObject({ email });
    expect(page.confirmations()).toHaveLength(1);
  });

  test('is not put right by a mailed link, which opens nothing once another address is theirs', async () => {
    const page = await aPage();
    const mailed = { purpose: 'receipt', recordId: page.record.intake.id, generation: 0 } as const;
    const headers = { authorization: `Bearer ${page.put(mailed)}` };
    const json = { email: 'a.stranger@example.org' };
    const seen = () => page.ask({ route: 'GET /api/receipt', headers });
    expect((await seen()).json).toMatchObject({ standing: 'received', mayPutRight: false });
    expect((await page.ask({ route: CONTACT, headers, json })).statusCode).toBe(404);
    expect(page.client()).toEqual(page.record.client);

    await page.putRight({ phone: '555-010-0177' });
    expect((await seen()).statusCode).toBe(200);
    await page.putRight({ email: 'ana.right@example.org' });
    expect((await seen()).statusCode).toBe(404);
    expect((await page.ask({ route: WITHDRAW, headers, json: {} })).statusCode).toBe(404);
  });

  test.for([
    {},
    { email: '' },
    { email: 'nobody' },
    { phone: 'call me' },
    { phone: null },
    { email: 'ana.right@example.org', safeToUse: { email: true } },
  ])('is none, and changes nothing: %j', async (json) => {
    const page = await aPage();
    const before = page.everything();
    expect((await page.putRight(json)).statusCode).toBe(400);
    expect(page.everything()).toEqual(before);
  });
});
