import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { beginByTelephone } from '../../../domain/draft/begin-by-telephone.ts';
import { keepParts } from '../../../domain/draft/keep-parts.ts';
import { mailBegun, removeBegun } from '../../../domain/draft/mail-begun.ts';
import { sendDraft } from '../../../domain/draft/send-draft.ts';
import { aCall } from '../../support/a-call.ts';
import { aPart, FIRST_PARTS } from '../../support/drafts.ts';
import { anIntake, later, NOON } from '../../support/intake-record.ts';
import type { CoursePorts } from './course-ports.ts';

const DAYS_14 = 14 * 24 * 60;

/** What every store of requests begun on the telephone owes: all of a write or nothing, and no answer read. */
export function begunSuite(ports: () => CoursePorts): void {
  const aBeginning = (now = NOON) =>
    beginByTelephone({
      caller: aCall(),
      memberId: 'rosa',
      ids: { draft: randomUUID(), audit: randomUUID() },
      now,
    });
  const begun = async (now = NOON) => {
    const beginning = aBeginning(now);
    const address = randomUUID();
    expect(await ports().begun.begin(beginning, address)).toBe('begun');
    return { ...beginning, address };
  };
  const found = async (id: string, now = NOON) => {
    const one = await ports().begun.find(id, now);
    if (!one) throw new Error('it is not there');
    return one;
  };
  const mailed = async (id: string, to: string | null) => {
    const asked = { to, memberId: 'rosa', auditId: randomUUID(), now: later(5) };
    const decided = mailBegun({ ...(await found(id)), ...asked });
    if (decided.kind === 'refused') throw new Error(decided.reason);
    return decided;
  };
  const line = async (id: string, now = NOON) =>
    (await ports().begun.list(100, now)).listed.find(({ request }) => request.id === id);

  describe('a request begun on the telephone', () => {
    test('is written with its form, its mail, the way back from the address and the trail', async () => {
      const { draft, request, mail, address } = await begun();
      expect(await ports().drafts.find(draft.id, NOON)).toEqual(draft);
      expect((await found(draft.id)).request).toEqual(request);
      expect(await ports().mails.find(mail.id)).toEqual(mail);
      expect(await ports().drafts.findByAddress(address, NOON)).toBe(draft.id);
      expect(await ports().mails.recordOf(mail)).toMatchObject({
        draft: { mailTo: 'ana@example.org', opened: false, linksAsked: 1 },
      });
    });

    test('is begun once, and a second writing leaves nothing', async () => {
      const { draft, request, mail } = await begun();
      const again = { ...aBeginning(), draft, request, mail };
      const address = randomUUID();
      expect(await ports().begun.begin(again, address)).toBe('exists');
      expect(await ports().drafts.findByAddress(address, NOON)).toBeUndefined();
    });

    test('tells where its form stands, without an answer of it', async () => {
      const { draft } = await begun();
      const { form } = await found(draft.id);
      const { id, version, goodUntil, generation, linksAsked, parts, mailTo } = draft;
      expect(form).toEqual({ id, version, goodUntil, generation, linksAsked, parts, mailTo });
    });

    test('is listed with the mail that its link went out with last', async () => {
      const { draft, request } = await begun();
      const sent = await mailed(draft.id, null);
      expect(await ports().begun.mail(sent, randomUUID(), draft.version)).toBe('saved');
      expect(await line(draft.id)).toEqual({
        request,
        name: 'Ana Ruiz',
        form: sent.link.draft,
        mail: sent.link.mail,
      });
    });

    test('stands in the list before those that were begun earlier', async () => {
      const [one, other] = [await begun(NOON), await begun(later(1))];
      const { listed } = await ports().begun.list(100, NOON);
      const ids = listed.map(({ request }) => request.id);
      expect(ids.indexOf(other.draft.id)).toBeLessThan(ids.indexOf(one.draft.id));
    });

    test('says that there are more than were asked for', async () => {
      await begun();
      await begun();
      const { listed, more } = await ports().begun.list(1, NOON);
      expect([listed.length, more]).toEqual([1, true]);
    });

    test('keeps its line and loses its form after fourteen days', async () => {
      const { draft } = await begun();
      expect((await found(draft.id, later(DAYS_14))).form).toBeUndefined();
      expect(await line(draft.id, later(DAYS_14))).toMatchObject({ name: 'Ana Ruiz' });
    });
  });

  describe('an address put right', () => {
    test('takes the place of the one in the form, and of nothing else there', async () => {
      const { draft } = await begun();
      const right = await mailed(draft.id, 'ana.right@example.org');
      const address = randomUUID();
      expect(await ports().begun.mail(right, address, draft.version)).toBe('saved');
      expect(await ports().drafts.find(draft.id, NOON)).toEqual({
        ...draft,
        ...right.link.draft,
        values: {
          ...draft.values,
          contact: { ...draft.values.contact, 'contact.email': 'ana.right@example.org' },
        },
      });
      expect((await found(draft.id)).request).toMatchObject({ email: 'ana.right@example.org' });
      expect(await ports().mails.find(right.link.mail.id)).toEqual(right.link.mail);
      expect(await ports().drafts.findByAddress(address, NOON)).toBe(draft.id);
    });

    test('is not written when the form was written meanwhile', async () => {
      const { draft } = await begun();
      const right = await mailed(draft.id, 'ana.right@example.org');
      const kept = keepParts(draft, { language: 'en', parts: FIRST_PARTS });
      await ports().drafts.save(kept, draft.version);
      expect(await ports().begun.mail(right, randomUUID(), draft.version)).toBe('stale');
      expect(await ports().drafts.find(draft.id, NOON)).toEqual(kept);
      expect(await ports().mails.find(right.link.mail.id)).toBeUndefined();
    });
  });

  describe('a request that is removed', () => {
    const removing = async (id: string) => {
      const asked = { memberId: 'rosa', auditId: randomUUID(), now: later(5) };
      const decided = removeBegun({ ...(await found(id)), ...asked });
      if (decided.kind === 'refused') throw new Error(decided.reason);
      return decided.audit;
    };

    test('goes whole: the line, the form, and where its mail would lead', async () => {
      const { draft, request, mail } = await begun();
      const { form } = await found(draft.id);
      expect(await ports().begun.remove(request, form, await removing(draft.id))).toBe('saved');
      expect(await ports().begun.find(draft.id, NOON)).toBeUndefined();
      expect(await ports().drafts.find(draft.id, NOON)).toBeUndefined();
      expect(await ports().mails.recordOf(mail)).toBeUndefined();
    });

    test('stays when its person answered something meanwhile', async () => {
      const { draft, request } = await begun();
      const { form } = await found(draft.id);
      const audit = await removing(draft.id);
      const kept = keepParts(draft, { language: 'en', parts: [aPart('wish', {})] });
      await ports().drafts.save(kept, draft.version);
      expect(await ports().begun.remove(request, form, audit)).toBe('stale');
      expect(await ports().drafts.find(draft.id, NOON)).toEqual(kept);
      expect((await found(draft.id)).request).toEqual(request);
    });

    test('stays when it was sent meanwhile, whatever was seen of its form', async () => {
      const { draft, request } = await begun();
      const { form } = await found(draft.id);
      const audit = await removing(draft.id);
      const { record, receipt } = anIntake();
      const by = { token: randomUUID(), request: 'hash' };
      const end = sendDraft(draft, { receipt, clientId: record.client.id, by });
      await ports().drafts.send(end, record, draft.version);
      for (const seen of [form, undefined]) {
        expect(await ports().begun.remove(request, seen, audit)).toBe('stale');
      }
      expect(await ports().drafts.find(draft.id, NOON)).toMatchObject({ state: 'sent' });
    });

    test('leaves its line though its form is gone already', async () => {
      const { draft, request } = await begun();
      const audit = await removing(draft.id);
      expect(await ports().begun.remove(request, undefined, audit)).toBe('saved');
      expect(await ports().begun.find(draft.id, NOON)).toBeUndefined();
    });
  });

  test('a form that was begun on the telephone and is sent leaves its line to the intake', async () => {
    const { draft } = await begun();
    const { record, receipt } = anIntake();
    const by = { token: randomUUID(), request: 'hash' };
    const end = sendDraft(draft, { receipt, clientId: record.client.id, by });
    expect(await ports().drafts.send(end, record, draft.version)).toBe('sent');
    expect((await found(draft.id)).request).toEqual({
      state: 'sent',
      id: draft.id,
      begunAt: NOON,
      begunBy: 'rosa',
      goodUntil: draft.goodUntil,
      sentAt: receipt.receivedAt,
      intakeId: record.intake.id,
      clientId: record.client.id,
    });
    expect(await line(draft.id)).toMatchObject({ name: record.client.preferredName });
  });
}
