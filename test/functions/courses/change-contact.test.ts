import { describe, expect, test } from 'vitest';
import { clientContact } from '../../../schemas/client-contact.ts';
import { aGuard } from '../../support/the-form.ts';
import { accepted, bookedDesk, CONTACT, courseDesk } from '../../support/staff-courses.ts';

const NEW = {
  email: 'ana@new.example',
  phone: '770-555-0199',
  safeToUse: { email: true, call: true, voicemail: true },
};

function oneClient() {
  const record = accepted();
  const { client } = record;
  const desk = courseDesk({ records: [record] });
  const put = (json: unknown) =>
    desk.as('front-desk')({ route: CONTACT, path: { id: client.id }, json });
  return { ...desk, client, put };
}

describe('a client’s changed contact', () => {
  test('counts from now on, and the record of it names the fields and not their values', async () => {
    const { put, client, clients, audits } = oneClient();
    const answer = await put(NEW);
    expect(clientContact.parse(answer.json)).toEqual(NEW);
    expect(await clients.find(client.id)).toMatchObject({ ...client, ...NEW });
    expect(audits.at(-1)).toMatchObject({
      who: 'sub-front-desk',
      record: 'client',
      recordId: client.id,
      action: 'changed-contact',
      fields: ['email', 'phone', 'safeToUse'],
    });
    expect(JSON.stringify(audits)).not.toContain('new.example');
  });

  const keysOf = ({ client }: ReturnType<typeof accepted>) => aGuard().personKeys(client);
  const knownBy = async ({ client }: ReturnType<typeof accepted>) =>
    aGuard().personKeys({ ...client, ...NEW });

  test('is what their request is known by from then on', async () => {
    const one = accepted();
    const record = { ...one, intake: { ...one.intake, personKeys: await keysOf(one) } };
    const desk = courseDesk({ records: [record] });
    await desk.as('front-desk')({ route: CONTACT, path: { id: one.client.id }, json: NEW });
    expect(desk.table.intakes.get(one.intake.id)?.intake.personKeys).toEqual(await knownBy(one));
  });

  test('is so too where the request of a course was known by what is wrong for long', async () => {
    const one = accepted({ personKeys: { address: 'of-long-ago' } });
    const desk = await bookedDesk({ records: [one] });
    await desk.as('front-desk')({ route: CONTACT, path: { id: one.client.id }, json: NEW });
    expect(desk.table.intakes.get(one.intake.id)?.intake.personKeys).toEqual(await knownBy(one));
    expect((await desk.clients.find(one.client.id))?.generation).toBe(1);
  });

  test('leaves the request of somebody else who shared the address known by it', async () => {
    const [one, other] = [accepted(), accepted()];
    const personKeys = await keysOf(one);
    const records = [one, other].map((each) => ({
      ...each,
      intake: { ...each.intake, personKeys },
    }));
    const desk = courseDesk({ records });
    await desk.as('front-desk')({ route: CONTACT, path: { id: one.client.id }, json: NEW });
    expect(desk.table.intakes.get(other.intake.id)?.intake.personKeys).toEqual(personKeys);
  });

  test('may take the telephone away, where a call is not safe', async () => {
    const { put, client, clients } = oneClient();
    const safeToUse = { email: true, call: false, voicemail: false };
    expect((await put({ ...NEW, phone: null, safeToUse })).json).toMatchObject({ phone: null });
    expect((await clients.find(client.id))?.phone).toBeUndefined();
  });

  test('that is the same writes nothing', async () => {
    const { put, client, audits } = oneClient();
    const before = audits.length;
    const { email, phone, safeToUse } = client;
    expect((await put({ email, phone: phone ?? null, safeToUse })).statusCode).toBe(200);
    expect(audits).toHaveLength(before);
  });

  test('that is the same says that a mail which came back is forgotten', async () => {
    const record = accepted();
    const addressFault = { why: 'bounced', at: new Date('2026-12-01T17:00:00Z') } as const;
    const client = { ...record.client, addressFault };
    const desk = courseDesk({ records: [{ ...record, client }] });
    const { email, phone, safeToUse } = client;
    const json = { email, phone: phone ?? null, safeToUse };
    await desk.as('front-desk')({ route: CONTACT, path: { id: client.id }, json });
    expect((await desk.clients.find(client.id))?.addressFault).toBeUndefined();
    expect(desk.audits.at(-1)).toMatchObject({ fields: ['addressFault'] });
  });

  test('by two at once is what the last one heard', async () => {
    const record = accepted();
    let left = 2;
    const desk = courseDesk({
      records: [record],
      ports: ({ clients }) => ({
        clients: {
          ...clients,
          changeContact: async (...args) =>
            (left -= 1) < 0 ? clients.changeContact(...args) : 'stale',
        },
      }),
    });
    const asked = { route: CONTACT, path: { id: record.client.id }, json: NEW };
    expect((await desk.as('counselor')(asked)).statusCode).toBe(200);
    expect((await desk.clients.find(record.client.id))?.email).toBe(NEW.email);
  });

  test.for([
    ['no address', { email: undefined }, 'email'],
    ['an address that is none', { email: 'ana' }, 'email'],
    ['two lines', { email: 'ana@new.example\nBcc: x@y.example' }, 'email'],
    ['words for a number', { phone: 'call me' }, 'phone'],
    ['a safe call and no number', { phone: null }, 'phone'],
    ['no safe way', { safeToUse: { email: false, call: false, voicemail: true } }, 'safeToUse'],
    ['a name', { name: 'Ana' }, 'name'],
  ] as const)('is refused with %s', async ([, change, field]) => {
    const { put, client, clients } = oneClient();
    const answer = await put({ ...NEW, ...change });
    expect(answer.statusCode).toBe(400);
    expect(answer.json['errors']).toMatchObject([{ field }]);
    expect((await clients.find(client.id))?.email).toBe(client.email);
  });
});
