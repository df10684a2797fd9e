import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { keepParts } from '../../../domain/draft/keep-parts.ts';
import { mailLink } from '../../../domain/draft/mail-link.ts';
import { sendDraft } from '../../../domain/draft/send-draft.ts';
import { draftLinkAgainMail } from '../../../domain/mail/plan-draft-mails.ts';
import { aDraft, aPart } from '../../support/drafts.ts';
import { anIntake, later, NOON } from '../../support/intake-record.ts';
import { there } from '../../support/there.ts';
import type { CoursePorts } from './course-ports.ts';

const DAYS_14 = 14 * 24 * 60;

/** What every store of drafts owes: all of a write or nothing, and the last version seen. */
export function draftsSuite(ports: () => CoursePorts): void {
  const begun = async () => {
    const begins = aDraft();
    expect(await ports().drafts.begin(begins.draft, begins.link, begins.audit)).toBe('begun');
    return begins;
  };

  describe('a draft', () => {
    test('is found by its link, as it was begun', async () => {
      const { draft, link } = await begun();
      expect(await ports().links.find(link.hash, NOON)).toEqual(link);
      expect(await ports().drafts.find(draft.id, NOON)).toEqual(draft);
    });

    test('is begun once under one link', async () => {
      const { draft, link } = await begun();
      const second = aDraft({ hash: link.hash });
      expect(await ports().drafts.begin(second.draft, second.link, second.audit)).toBe('exists');
      expect(await ports().drafts.find(second.draft.id, NOON)).toBeUndefined();
      expect((await ports().links.find(link.hash, NOON))?.recordId).toBe(draft.id);
    });

    test('keeps every kind of answer as it was given', async () => {
      const { draft } = await begun();
      const kept = keepParts(draft, {
        language: 'es',
        parts: [
          aPart('weeks-1', { 'answers.phq9.items.0': null, 'answers.phq9.items.1': 0 }),
          aPart('people', { nested: [{ name: 'Luz', near: [1, null, 'é'] }] }, false),
          aPart('words', { narrative: '語'.repeat(8000) }),
        ],
      });
      expect(await ports().drafts.save(kept, draft.version)).toBe('saved');
      expect(await ports().drafts.find(draft.id, NOON)).toEqual(kept);
    });

    test('is not written over by a page that has not seen its last version', async () => {
      const { draft } = await begun();
      const one = keepParts(draft, { language: 'en', parts: [aPart('wish', { a: 1 })] });
      const other = keepParts(draft, { language: 'en', parts: [aPart('wish', { a: 2 })] });
      expect(await ports().drafts.save(one, draft.version)).toBe('saved');
      expect(await ports().drafts.save(other, draft.version)).toBe('stale');
      expect(await ports().drafts.find(draft.id, NOON)).toEqual(one);
    });

    test('is gone after fourteen days, deleted or not', async () => {
      const { draft, link } = await begun();
      expect(await ports().drafts.find(draft.id, later(DAYS_14 - 1))).toBeDefined();
      expect(await ports().drafts.find(draft.id, later(DAYS_14))).toBeUndefined();
      expect(await ports().links.find(link.hash, later(DAYS_14))).toBeUndefined();
    });
  });

  describe('a link to finish later', () => {
    const asked = async (to: string, address: string) => {
      const begins = await begun();
      const found = mailLink(begins.draft, { to, auditId: randomUUID(), now: NOON });
      if (found === 'too-many-links') throw new Error(found);
      expect(await ports().drafts.askLink(found, address, begins.draft.version)).toBe('saved');
      return { ...found, seen: begins.draft };
    };

    test('is written with its mail, and leads from the address to the draft', async () => {
      const address = randomUUID();
      const { draft, mail } = await asked('ana@example.org', address);
      expect(await ports().drafts.find(draft.id, NOON)).toEqual(draft);
      expect(await ports().mails.find(mail.id)).toEqual(mail);
      expect(await ports().drafts.findByAddress(address, NOON)).toBe(draft.id);
      expect(await ports().mails.recordOf(mail)).toMatchObject({
        record: 'draft',
        draft: { id: draft.id, mailTo: 'ana@example.org', generation: 0, linksAsked: 1 },
      });
    });

    test('is not written when the draft was changed meanwhile', async () => {
      const { draft, mail, audit, seen } = await asked('ana@example.org', randomUUID());
      const address = randomUUID();
      const late = { draft, mail: { ...mail, id: randomUUID() }, audit };
      expect(await ports().drafts.askLink(late, address, seen.version)).toBe('stale');
      expect(await ports().mails.find(late.mail.id)).toBeUndefined();
      expect(await ports().drafts.findByAddress(address, NOON)).toBeUndefined();
    });

    test('leads to the form of the last asking, while that is kept', async () => {
      const address = randomUUID();
      await asked('ana@example.org', address);
      const { draft } = await asked('ana@example.org', address);
      expect(await ports().drafts.findByAddress(address, later(DAYS_14 - 1))).toBe(draft.id);
      expect(await ports().drafts.findByAddress(address, later(DAYS_14))).toBeUndefined();
      expect(await ports().drafts.findByAddress(randomUUID(), NOON)).toBeUndefined();
    });

    test('that is asked for by address alone is planned once a minute, form or no form', async () => {
      const about = { id: randomUUID(), goodUntil: later(60) };
      const mail = draftLinkAgainMail(about, NOON);
      await ports().drafts.planMail(mail);
      await ports().drafts.planMail({ ...mail, attempts: 7 });
      expect(await ports().mails.find(mail.id)).toEqual(mail);
      expect(await ports().mails.recordOf(mail)).toBeUndefined();
    });

    test('has no record to be written from once the form is sent', async () => {
      const { draft, mail } = await asked('ana@example.org', randomUUID());
      const { record, receipt } = anIntake();
      const by = { token: randomUUID(), request: 'hash' };
      const end = sendDraft(draft, { receipt, clientId: record.client.id, by });
      expect(await ports().drafts.send(end, record, draft.version)).toBe('sent');
      expect(await ports().mails.recordOf(mail)).toBeUndefined();
    });
  });

  describe('sending a draft', () => {
    const sending = async () => {
      const { draft } = await begun();
      const { record, receipt } = anIntake();
      const by = { token: randomUUID(), request: 'hash' };
      return { draft, record, ...sendDraft(draft, { receipt, clientId: record.client.id, by }) };
    };

    test('leaves the whole intake, the link of its receipt, and no answer in the draft', async () => {
      const { draft, record, ...end } = await sending();
      const { sent, link } = end;
      expect(await ports().drafts.send(end, record, draft.version)).toBe('sent');
      expect(await ports().desk.find(record.intake.id)).toEqual(record.intake);
      expect(there(await ports().desk.contactFile(record.intake)).mails).toEqual(record.mails);
      expect(await ports().links.find(link.hash, NOON)).toEqual(link);
      expect(await ports().drafts.find(draft.id, NOON)).toEqual(sent);
    });

    test('stores nothing of a draft that has moved on', async () => {
      const { draft, record, ...end } = await sending();
      const kept = keepParts(draft, { language: 'en', parts: [aPart('wish', {})] });
      await ports().drafts.save(kept, draft.version);
      expect(await ports().drafts.send(end, record, draft.version)).toBe('stale');
      expect(await ports().desk.find(record.intake.id)).toBeUndefined();
      expect(await ports().links.find(end.link.hash, NOON)).toBeUndefined();
      expect(await ports().drafts.find(draft.id, NOON)).toEqual(kept);
    });

    test('of eight at the same moment stores exactly one', async () => {
      const { draft } = await begun();
      const tries = Array.from({ length: 8 }, () => anIntake());
      const outcomes = await Promise.all(
        tries.map(({ record, receipt }) => {
          const by = { token: randomUUID(), request: '' };
          const end = sendDraft(draft, { receipt, clientId: record.client.id, by });
          return ports().drafts.send(end, record, draft.version);
        }),
      );
      expect(outcomes.filter((one) => one === 'sent')).toHaveLength(1);
      const found = await Promise.all(
        tries.map(({ record }) => ports().desk.find(record.intake.id)),
      );
      expect(found.filter((intake) => intake !== undefined)).toHaveLength(1);
    });
  });
}
