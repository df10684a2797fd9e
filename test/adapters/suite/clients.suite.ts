import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aForm } from '../../support/intake-form.ts';
import type { MailRow } from '../../../domain/mail/mail.ts';
import { later, NOON } from '../../support/intake-record.ts';
import { aMail } from '../../support/mail.ts';
import { there } from '../../support/there.ts';
import { aBookedCourseIn, aFeed, anAcceptedClientIn, audit } from './a-booked-course.ts';
import type { CoursePorts } from './course-ports.ts';

/** What every store of clients owes. */
export function clientsSuite(ports: () => CoursePorts): void {
  const find = (id: string) => ports().clients.find(id);
  const note = (id: string) => audit('client', id);
  const { contact } = aForm();

  describe('a client', () => {
    test('is known as the intake left them: reminders on, no course, no feed', async () => {
      const { client } = await anAcceptedClientIn(ports());
      expect(await find(client.id)).toMatchObject({
        name: 'Ana Ruiz',
        email: contact.email,
        remindersOff: false,
        mayDetail: false,
      });
      expect(client.activeCourse).toBeUndefined();
      expect(client.feed).toBeUndefined();
      expect(await find(randomUUID())).toBeUndefined();
    });

    test('is called as they like, however many are asked for, and each once', async () => {
      const { client } = await anAcceptedClientIn(ports());
      const form = { ...aForm(), contact: { ...contact, preferredName: undefined } };
      const { client: formal } = await anAcceptedClientIn(ports(), form);
      const strangers = Array.from({ length: 230 }, () => randomUUID());

      const asked = [client.id, ...strangers, formal.id, client.id];
      expect(await ports().clients.names(asked)).toEqual(
        new Map([
          [client.id, 'Ani'],
          [formal.id, 'Ana Ruiz'],
        ]),
      );
      expect(await ports().clients.names([])).toEqual(new Map());
    });
  });

  describe('reminders', () => {
    test('go off and on again, and nothing else changes', async () => {
      const { client, file } = await aBookedCourseIn(ports());
      const { clients } = ports();

      await clients.setReminders(client.id, true, note(client.id));
      await clients.setReminders(client.id, true, note(client.id));
      expect(await find(client.id)).toEqual({
        ...client,
        remindersOff: true,
        activeCourse: file.course.id,
      });
      await clients.setReminders(client.id, false, note(client.id));
      expect(await find(client.id)).toMatchObject({ remindersOff: false });
    });

    test('of nobody are not turned off, and make nobody', async () => {
      const id = randomUUID();
      await ports().clients.setReminders(id, true, note(id));
      await ports().clients.setReminders(id, false, note(id));
      expect(await find(id)).toBeUndefined();
    });
  });

  describe("a client's address", () => {
    const safeToUse = { email: false, call: true, voicemail: true };

    test('is changed whole, and the intake shows the new one', async () => {
      const { client, intake } = await anAcceptedClientIn(ports());
      const next = { email: 'new@example.org', phone: '770-555-0199', safeToUse };

      expect(await ports().clients.changeContact(client, next, note(client.id))).toBe('saved');
      const since = note(client.id).at;
      expect(await find(client.id)).toEqual({ ...client, ...next, contactSince: since });
      expect(there(await ports().desk.contactFile(intake)).client).toMatchObject(next);
    });

    test('may lose its telephone, and get one again', async () => {
      const { client } = await anAcceptedClientIn(ports());
      const without = { email: client.email, phone: undefined, safeToUse };
      const { clients } = ports();

      expect(await clients.changeContact(client, without, note(client.id))).toBe('saved');
      const now = await find(client.id);
      expect(now?.phone).toBeUndefined();
      const again = { ...without, phone: '770-555-0142' };
      expect(now && (await clients.changeContact(now, again, note(client.id)))).toBe('saved');
      expect(await find(client.id)).toMatchObject(again);
    });

    test.for([
      { email: 'other@example.org' },
      { phone: '770-555-0100' },
      { phone: undefined },
      { safeToUse },
    ])('is not changed by one who has not seen %o', async (meanwhile) => {
      const { client } = await anAcceptedClientIn(ports());
      const { email, phone, safeToUse: safe } = client;
      const first = { email, phone, safeToUse: safe, ...meanwhile };
      await ports().clients.changeContact(client, first, note(client.id));

      const late = { email: 'late@example.org', phone, safeToUse: safe };
      expect(await ports().clients.changeContact(client, late, note(client.id))).toBe('stale');
      const since = note(client.id).at;
      expect(await find(client.id)).toEqual({ ...client, ...first, contactSince: since });
    });
  });

  describe('an address that mail does not reach', () => {
    const mailTo = (id: string, at: Date): MailRow =>
      aMail({ about: { record: 'intake', id, version: 1 }, state: 'sent', finishedAt: at });
    const bounced = (at: Date) => ({ why: 'bounced', at }) as const;

    test('is noted once, shows on the request, its list and in the names', async () => {
      const { client, intake } = await anAcceptedClientIn(ports());
      const fault = bounced(NOON);
      const { mails, desk } = ports();
      await mails.noteAddressFault(mailTo(intake.id, NOON), fault, later(9));
      await mails.noteAddressFault(mailTo(intake.id, NOON), bounced(later(7)), later(9));

      expect(await find(client.id)).toEqual({ ...client, addressFault: fault });
      expect(there(await desk.contactFile(intake)).client.addressFault).toEqual(fault);
      const page = await desk.list('accepted', { size: 1000 });
      const listed = page === 'unknown-place' ? [] : page.listed;
      const line = listed.find((each) => each.intake.id === intake.id);
      expect(line?.addressFault).toEqual(fault);
    });

    test('is no longer at fault once the contact was changed, whatever an older mail says', async () => {
      const { client, intake } = await anAcceptedClientIn(ports());
      const { mails, clients } = ports();
      await mails.noteAddressFault(mailTo(intake.id, NOON), bounced(NOON), later(1));
      const changed = note(client.id);
      await clients.changeContact(client, client, changed);
      expect((await find(client.id))?.addressFault).toBeUndefined();

      await mails.noteAddressFault(mailTo(intake.id, NOON), bounced(NOON), later(9));
      expect((await find(client.id))?.addressFault).toBeUndefined();
      const since = new Date(changed.at.getTime() + 60_000);
      await mails.noteAddressFault(mailTo(intake.id, since), bounced(since), later(30));
      expect((await find(client.id))?.addressFault).toEqual(bounced(since));
    });

    test('is noted for a mail about a session of a course too', async () => {
      const { client, file } = await aBookedCourseIn(ports());
      const about = { record: 'session', id: `${file.course.id}-01`, version: 1 } as const;
      const row = aMail({ kind: 'reminder-24h', about, state: 'sent', finishedAt: NOON });
      await ports().mails.noteAddressFault(row, bounced(NOON), later(1));
      expect((await find(client.id))?.addressFault).toEqual(bounced(NOON));
    });
  });

  describe("a client's feed", () => {
    test('is one link: a new one takes the place of the old, or none does', async () => {
      const { client } = await anAcceptedClientIn(ports());
      const { id } = client;
      const [first, second] = [aFeed(id, 'client-feed'), aFeed(id, 'client-feed')];
      const { clients } = ports();

      expect(await clients.setFeed(client, first, note(id))).toBe('saved');
      expect(await clients.setFeed({ ...client, feed: first.hash }, second, note(id))).toBe(
        'saved',
      );
      expect(await find(id)).toEqual({ ...client, feed: second.hash });
      expect(await ports().links.find(first.hash, NOON)).toBeUndefined();
      expect(await ports().links.find(second.hash, NOON)).toEqual(second);

      expect(await clients.setFeed({ ...client, feed: second.hash }, undefined, note(id))).toBe(
        'saved',
      );
      expect(await ports().links.find(second.hash, NOON)).toBeUndefined();
      expect(await find(id)).toEqual(client);
    });

    test('is not replaced by one who has not seen the present one', async () => {
      const { client } = await anAcceptedClientIn(ports());
      const [first, second] = [aFeed(client.id, 'client-feed'), aFeed(client.id, 'client-feed')];
      await ports().clients.setFeed(client, first, note(client.id));

      expect(await ports().clients.setFeed(client, second, note(client.id))).toBe('stale');
      expect(await ports().links.find(second.hash, NOON)).toBeUndefined();
    });

    test('goes with the address that it was made from, and is not missed where it is made meanwhile', async () => {
      const { client } = await anAcceptedClientIn(ports());
      const { id, phone, safeToUse } = client;
      const { clients, links } = ports();
      const feed = aFeed(id, 'client-feed');
      await clients.setFeed(client, feed, note(id));
      const right = { email: 'right@example.org', phone, safeToUse, generation: 1 };
      expect(await clients.changeContact(client, right, note(id))).toBe('stale');
      const seen = { ...client, feed: feed.hash };
      expect(await clients.changeContact(seen, right, note(id))).toBe('saved');
      expect((await find(id))?.feed).toBeUndefined();
      expect(await links.find(feed.hash, NOON)).toBeUndefined();
    });

    test('stays where the telephone alone changes', async () => {
      const { client } = await anAcceptedClientIn(ports());
      const { id, email, safeToUse } = client;
      const { clients, links } = ports();
      const feed = aFeed(id, 'client-feed');
      await clients.setFeed(client, feed, note(id));
      const seen = { ...client, feed: feed.hash };
      const contact = { email, phone: '770-555-0144', safeToUse };
      expect(await clients.changeContact(seen, contact, note(id))).toBe('saved');
      expect((await find(id))?.feed).toBe(feed.hash);
      expect(await links.find(feed.hash, NOON)).toEqual(feed);
    });
  });
}
