import { describe, expect, test } from 'vitest';
import type { IntakeRecord } from '../../../domain/intake/intake.ts';
import type { Asked } from '../../support/http-event.ts';
import { aForm, anUrgentForm, type Form } from '../../support/intake-form.ts';
import { later, NOON } from '../../support/intake-record.ts';
import { memoryLimits } from '../../support/memory-limits.ts';
import { aGuard, theForm } from '../../support/the-form.ts';

const seconds = (count: number) => new Date(NOON.getTime() + count * 1000);
const kindsOf = (records: Iterable<IntakeRecord>) =>
  [...records].flatMap(({ mails }) => mails.map(({ kind }) => kind)).sort();
const isAside = ({ intake }: IntakeRecord) => intake.status === 'quarantined';

/** A form from a network and an address of its own. */
function aSender(index: number, form: Form = aForm()): Partial<Asked> {
  const contact = { ...form.contact, email: `person-${index}@example.org` };
  return { headers: from(index), json: { ...form, contact } };
}
const from = (index: number) => ({
  'x-forwarded-for': `198.51.${Math.floor(index / 250)}.${index % 250}, 203.0.113.7`,
});

function theDoor(...given: Parameters<typeof theForm>) {
  const form = theForm(...given);
  const send = (asked: Partial<Asked> = {}, key = crypto.randomUUID() as string) =>
    form.send({ ...asked, headers: { 'Idempotency-Key': key, ...asked.headers } });
  const stamp = async () =>
    (await form.ask({ route: 'POST /api/intakes/start' })).json['start'] as string;
  return { ...form, send, stamp };
}

describe('a form that looks like a script’s', () => {
  const HIDDEN = { json: aForm({ guard: { subject: 'Cheap watches' } }) };

  test('is kept whole, out of the list of work, and mails nobody', async () => {
    const { send, desk, records, audits, lines } = theDoor();
    await send(HIDDEN);

    const [record] = records.values();
    expect(record?.intake).toMatchObject({ status: 'quarantined', suspicions: ['hidden-field'] });
    expect(record?.answered.answers).toEqual(aForm().answers);
    expect(record?.mails).toEqual([]);
    expect(await desk.list('new', { size: 10 })).toMatchObject({ listed: [] });
    expect(await desk.list('quarantined', { size: 10 })).toMatchObject({
      listed: [{ intake: { id: record?.intake.id } }],
    });
    expect(audits).toMatchObject([{ action: 'quarantined', who: 'client' }]);
    expect(lines).toEqual([{ level: 'info', code: 'form-quarantined' }]);
  });

  test('gets the very answer of any other', async () => {
    const [honest, suspect] = [await theDoor().send(), await theDoor().send(HIDDEN)];
    const { intakeId, ...rest } = honest.json;
    expect(suspect.json).toEqual({ ...rest, intakeId: suspect.json['intakeId'] });
    expect(suspect.json['intakeId']).not.toBe(intakeId);
    expect([suspect.statusCode, suspect.headers]).toEqual([honest.statusCode, honest.headers]);
  });

  test('is one sent back in under three seconds, and not one that took three', async () => {
    const { send, stamp, moveTo, records } = theDoor();
    const start = await stamp();
    moveTo(seconds(2));
    await send({ json: aForm({ guard: { start } }) });
    moveTo(seconds(3));
    await send({ json: aForm({ guard: { start } }) });
    expect([...records.values()].map(({ intake }) => intake.suspicions)).toEqual([
      ['too-fast'],
      [],
    ]);
  });

  test('is none whose page stood open for longer than a day', async () => {
    const { send, stamp, moveTo, records } = theDoor();
    const start = await stamp();
    moveTo(later(25 * 60));
    await send({ json: aForm({ guard: { start } }) });
    expect(kindsOf(records.values())).toEqual(['intake-notice', 'intake-received']);
  });
});

describe('an urgent form that looks like a script’s', () => {
  const urgent = { json: { ...anUrgentForm(), guard: { subject: 'x' } } };

  test('stands in the list of work and rings the person on call; its sender gets no mail', async () => {
    const { send, desk, records } = theDoor();
    await send(urgent);
    expect(await desk.list('new', { size: 10 })).toMatchObject({
      listed: [{ intake: { tier: 'red', suspicions: ['hidden-field'] } }],
    });
    expect(kindsOf(records.values())).toEqual([
      'intake-notice',
      'urgent-intake',
      'urgent-intake-backup',
    ]);
  });

  test('stands there also after ten have rung within the hour; further ones say so in the log', async () => {
    const { send, desk, records, lines } = theDoor();
    for (let index = 0; index < 12; index += 1) await send(urgent);
    expect(await desk.list('new', { size: 50 })).toMatchObject({ listed: Array(12).fill({}) });
    const rang = kindsOf(records.values()).filter((kind) => kind === 'urgent-intake');
    expect(rang).toHaveLength(10);
    expect(lines).toEqual(Array(2).fill({ level: 'warn', code: 'alert-capped' }));
  });
});

describe('many forms', () => {
  test('a thousand from one network: nineteen in twenty are set aside', async () => {
    const { send, records } = theDoor();
    for (let index = 0; index < 1000; index += 1) {
      const { json } = aSender(index);
      await send({ json: json ?? null, headers: from(1) });
    }
    expect([...records.values()].filter(isAside).length).toBeGreaterThanOrEqual(950);
  });

  test('from one network do not stand in the way of another', async () => {
    const { send, records } = theDoor();
    for (let index = 0; index < 100; index += 1) await send({ headers: from(1) });
    await send(aSender(2));
    expect([...records.values()].at(-1)?.intake.suspicions).toEqual([]);
  });

  test('from one network are counted anew an hour later', async () => {
    const { send, moveTo, records } = theDoor();
    for (let index = 0; index < 30; index += 1) await send({ headers: from(1) });
    moveTo(later(60));
    await send({ headers: from(1) });
    expect([...records.values()].at(-1)?.intake.status).toBe('new');
  });

  test('from everywhere at once are set aside from the sixty-first on, and the log says so', async () => {
    const { send, records, lines } = theDoor();
    for (let index = 0; index < 62; index += 1) await send(aSender(index));
    expect([...records.values()].map(isAside).lastIndexOf(false)).toBe(59);
    expect(lines.filter(({ code }) => code === 'forms-crowded')).toHaveLength(2);
  });

  test('an urgent one reaches the staff in the middle of it all', async () => {
    const { send, records, desk } = theDoor();
    for (let index = 0; index < 70; index += 1) await send(aSender(index));
    await send(aSender(71, anUrgentForm()));
    expect([...records.values()].at(-1)?.mails.map(({ kind }) => kind)).toContain('urgent-intake');
    const page = await desk.list('new', { size: 1 });
    expect(page).toMatchObject({ listed: [{ intake: { tier: 'red' } }] });
  });
});

describe('mail to somebody who may not have asked for it', () => {
  /** Forty spellings of one mailbox. */
  const spellings = Array.from({ length: 40 }, (_, index) => {
    const name = index % 2 ? 'v.ictim' : 'Vict.im';
    return `${name}${index % 3 ? `+tag${index}` : ''}@${index % 5 ? 'gmail.com' : 'GOOGLEMAIL.com'}`;
  });
  const writtenAs = (index: number): Partial<Asked> => {
    const form = aForm();
    const email = spellings[index % spellings.length] ?? '';
    return { headers: from(index), json: { ...form, contact: { ...form.contact, email } } };
  };
  const confirmations = (records: Iterable<IntakeRecord>) =>
    kindsOf(records).filter((kind) => kind === 'intake-received').length;

  test('goes out three times in a day at most, of five hundred forms in forty spellings', async () => {
    const { send, moveTo, records } = theDoor();
    for (let index = 0; index < 500; index += 1) {
      moveTo(seconds(index * 170));
      await send(writtenAs(index));
    }
    expect(records.size).toBe(500);
    expect(confirmations(records.values())).toBe(3);
  });

  test('goes out once in ten minutes, and the answer is the same each time', async () => {
    const { send, records } = theDoor();
    const answers = [await send(writtenAs(0)), await send(writtenAs(1))];
    expect(confirmations(records.values())).toBe(1);
    expect(answers.map(({ json }) => json['confirmationByEmail'])).toEqual([true, true]);
  });

  test('is not kept from the person by forms that were set aside', async () => {
    const { send, records } = theDoor();
    await send({ ...writtenAs(0), json: { ...aForm(), guard: { subject: 'x' } } });
    await send({ headers: from(9) });
    expect(confirmations(records.values())).toBe(1);
  });

  test('goes out for a request that is repeated after it got no answer', async () => {
    const store = theForm();
    let broken = true;
    const inbox: typeof store.inbox = {
      receive: async (...given) => {
        if (broken) throw new Error('The machine stopped');
        return store.inbox.receive(...given);
      },
    };
    const { send, records } = theDoor({ store: { ...store, inbox } });
    expect((await send({}, 'my-own-key')).statusCode).toBe(500);
    broken = false;
    expect((await send({}, 'my-own-key')).statusCode).toBe(201);
    expect(confirmations(records.values())).toBe(1);
  });
});

test('a repeat may bring another stamp, and is the same request', async () => {
  const { send, stamp, moveTo, records } = theDoor();
  const first = await send({ json: aForm({ guard: { start: await stamp() } }) }, 'my-own-key');
  moveTo(later(5));
  const again = await send({ json: aForm({ guard: { start: await stamp() } }) }, 'my-own-key');
  expect(again).toEqual(first);
  expect(records.size).toBe(1);
});

test('neither address nor network is counted under its own name', async () => {
  const seen: string[] = [];
  const limits = memoryLimits();
  const guard = aGuard({
    count: (counter, now) => {
      seen.push(counter.name);
      return limits.count(counter, now);
    },
    takeMailPermit: (permit, now) => {
      seen.push(permit.address, permit.holder);
      return limits.takeMailPermit(permit, now);
    },
  });
  const { send } = theDoor({ guard });
  await send({ headers: { 'x-forwarded-for': '198.51.100.99, 203.0.113.7' } });
  expect(seen.length).toBeGreaterThanOrEqual(3);
  expect(seen.join(' ')).not.toMatch(/198\.51|ruiz|example|1990|0142/i);
});
