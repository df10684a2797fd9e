import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { keepParts } from '../../../domain/draft/keep-parts.ts';
import { sendDraft } from '../../../domain/draft/send-draft.ts';
import { aDraft, aPart } from '../../support/drafts.ts';
import { anIntake, later, NOON } from '../../support/intake-record.ts';
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

  describe('sending a draft', () => {
    const sending = async () => {
      const { draft } = await begun();
      const { record, receipt } = anIntake();
      const by = { token: randomUUID(), request: 'hash' };
      return { draft, record, ...sendDraft(draft, receipt, by) };
    };

    test('leaves the whole intake, the link of its receipt, and no answer in the draft', async () => {
      const { draft, record, sent, link } = await sending();
      expect(await ports().drafts.send(sent, record, link, draft.version)).toBe('sent');
      expect(await ports().desk.find(record.intake.id)).toEqual(record.intake);
      expect((await ports().desk.contactFile(record.intake)).mails).toEqual(record.mails);
      expect(await ports().links.find(link.hash, NOON)).toEqual(link);
      expect(await ports().drafts.find(draft.id, NOON)).toEqual(sent);
    });

    test('stores nothing of a draft that has moved on', async () => {
      const { draft, record, sent, link } = await sending();
      const kept = keepParts(draft, { language: 'en', parts: [aPart('wish', {})] });
      await ports().drafts.save(kept, draft.version);
      expect(await ports().drafts.send(sent, record, link, draft.version)).toBe('stale');
      expect(await ports().desk.find(record.intake.id)).toBeUndefined();
      expect(await ports().links.find(link.hash, NOON)).toBeUndefined();
      expect(await ports().drafts.find(draft.id, NOON)).toEqual(kept);
    });

    test('of eight at the same moment stores exactly one', async () => {
      const { draft } = await begun();
      const tries = Array.from({ length: 8 }, () => anIntake());
      const outcomes = await Promise.all(
        tries.map(({ record, receipt }) => {
          const { sent, link } = sendDraft(draft, receipt, { token: randomUUID(), request: '' });
          return ports().drafts.send(sent, record, link, draft.version);
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
