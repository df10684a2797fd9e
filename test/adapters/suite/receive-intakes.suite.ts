import { describe, expect, test } from 'vitest';
import { EVENTS_TOLD, PEOPLE_TOLD, aForm, aFormWithPeople } from '../../support/intake-form.ts';
import { anIntake, anOnce, later, NOON } from '../../support/intake-record.ts';
import { there } from '../../support/there.ts';
import type { IntakePorts } from './intake-ports.ts';

/** What every inbox owes: all of an intake or nothing, and once. */
export function receivingSuite(ports: () => IntakePorts): void {
  describe('receiving an intake', () => {
    test('keeps every part of it as it was', async () => {
      const { inbox, desk } = ports();
      const { record, receipt } = anIntake();

      expect(await inbox.receive(record, anOnce(receipt), NOON)).toEqual({ kind: 'stored' });

      expect(await desk.find(record.intake.id)).toEqual(record.intake);
      expect(await desk.contactFile(record.intake)).toEqual({
        client: record.client,
        mails: record.mails,
      });
      expect(await desk.clinicalFile(record.intake)).toEqual({
        answered: record.answered,
        review: record.review,
      });
    });

    test('keeps what was left out as left out, and any script', async () => {
      const { inbox, desk } = ports();
      const form = {
        ...aForm(),
        timeZone: undefined,
        heardFrom: undefined,
        narrative: undefined,
        contact: {
          name: '👩‍👩‍👧 Łucja 李',
          preferredName: '',
          email: 'lucja@example.org',
          safeToUse: { email: true, call: false, voicemail: false },
          whereNow: 'ул. Мира, 1',
        },
      };
      const { record, receipt } = anIntake({ form });
      await inbox.receive(record, anOnce(receipt), NOON);

      const { client } = there(await desk.contactFile(record.intake));
      expect(client).toEqual(record.client);
      expect(client.phone).toBeUndefined();
      expect(there(await desk.clinicalFile(record.intake)).answered.narrative).toBeUndefined();
    });

    test('keeps the longest answer there can be', async () => {
      const { inbox, desk } = ports();
      const narrative = '語'.repeat(8000);
      const { record, receipt } = anIntake({ form: aForm({ narrative }) });
      await inbox.receive(record, anOnce(receipt), NOON);

      expect(there(await desk.clinicalFile(record.intake)).answered.narrative).toBe(narrative);
    });
  });

  describe('receiving people and events', () => {
    test('keeps them as they were told', async () => {
      const { inbox, desk } = ports();
      const { record, receipt } = anIntake({ form: aFormWithPeople() });
      await inbox.receive(record, anOnce(receipt), NOON);

      const { answers } = there(await desk.clinicalFile(record.intake)).answered;
      expect(answers.inventory).toEqual(PEOPLE_TOLD);
      expect(answers.timeline).toEqual(EVENTS_TOLD);
    });

    test('keeps nothing of them where they were passed over', async () => {
      const { inbox, desk } = ports();
      const { record, receipt } = anIntake();
      await inbox.receive(record, anOnce(receipt), NOON);

      const { answers } = there(await desk.clinicalFile(record.intake)).answered;
      expect(answers).not.toHaveProperty('inventory');
      expect(answers).not.toHaveProperty('timeline');
    });
  });

  describe('receiving a repeat', () => {
    test('answers what the first request left behind, and stores nothing of the second', async () => {
      const { inbox, desk } = ports();
      const [first, second] = [anIntake(), anIntake()];
      const once = anOnce(first.receipt);
      await inbox.receive(first.record, once, NOON);

      const repeat = { ...once, body: 'another-hash', receipt: second.receipt };
      expect(await inbox.receive(second.record, repeat, later(1))).toEqual({
        kind: 'seen-before',
        body: once.body,
        receipt: first.receipt,
      });
      expect(await desk.find(second.record.intake.id)).toBeUndefined();
      const page = await desk.list('new', { size: 100 });
      expect(JSON.stringify(page)).not.toContain(second.record.intake.id);
    });

    test('is a new request once the first has expired, deleted or not', async () => {
      const { inbox, desk } = ports();
      const [first, second] = [anIntake(), anIntake()];
      const once = anOnce(first.receipt, { expiresAt: later(60) });
      await inbox.receive(first.record, once, NOON);

      const again = { ...once, receipt: second.receipt, expiresAt: later(120) };
      expect(await inbox.receive(second.record, again, later(59))).toMatchObject({
        kind: 'seen-before',
      });
      expect(await inbox.receive(second.record, again, later(60))).toEqual({ kind: 'stored' });
      expect(await desk.find(second.record.intake.id)).toEqual(second.record.intake);
    });

    test('of eight at the same moment exactly one is stored, and all get one receipt', async () => {
      const { inbox, desk } = ports();
      const tries = Array.from({ length: 8 }, () => anIntake());
      const { key } = anOnce(tries[0]!.receipt);
      const outcomes = await Promise.all(
        tries.map(({ record, receipt }) => inbox.receive(record, anOnce(receipt, { key }), NOON)),
      );

      const stored = tries.filter((_, index) => outcomes[index]?.kind === 'stored');
      expect(stored).toHaveLength(1);
      const receipts = outcomes.flatMap((seen) => (seen.kind === 'stored' ? [] : [seen.receipt]));
      expect(receipts).toEqual(Array(7).fill(stored[0]?.receipt));
      const found = await Promise.all(tries.map(({ record }) => desk.find(record.intake.id)));
      expect(found.filter((intake) => intake !== undefined)).toHaveLength(1);
    });
  });
}
