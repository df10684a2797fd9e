import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type {
  Decision,
  Intake,
  IntakeRecord,
  IntakeStatus,
} from '../../../domain/intake/intake.ts';
import { decisionLetterMail } from '../../../domain/mail/plan-intake-mails.ts';
import { aForm, anUrgentForm, type Form } from '../../support/intake-form.ts';
import { anAudit, anIntake, anOnce, COUNSELOR, later } from '../../support/intake-record.ts';
import type { IntakePorts } from './intake-ports.ts';

async function received({ inbox }: IntakePorts, form: Form, minute: number): Promise<IntakeRecord> {
  const { record, receipt } = anIntake({ form, now: later(minute) });
  await inbox.receive(record, anOnce(receipt, { expiresAt: later(10_000) }), later(minute));
  return record;
}

/** Every page after another, as the console walks them. */
async function walked({ desk }: IntakePorts, status: IntakeStatus, size: number) {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await desk.list(status, { size, after });
    if (page === 'unknown-place') throw new Error('lost the place');
    ids.push(...page.listed.map(({ intake }) => intake.id));
    after = page.last ?? undefined;
  } while (after !== undefined);
  return ids;
}

const aDecision = (overrides: Partial<Decision> = {}): Decision => ({
  outcome: 'accepted',
  reason: 'A good fit for the evening group of times.',
  confirmedFocus: { primary: 'role_transition', secondary: null },
  by: COUNSELOR.id,
  at: later(30),
  ...overrides,
});

const moved = (intake: Intake, status: IntakeStatus): Intake => ({
  ...intake,
  status,
  version: intake.version + 1,
});

/** What every desk owes to the staff. */
export function deskSuite(ports: () => IntakePorts): void {
  describe('the list of work', () => {
    test('has the urgent first, and of equals the one that waits longest', async () => {
      const late = await received(ports(), aForm(), 3);
      const early = await received(ports(), aForm(), 1);
      const urgent = await received(ports(), anUrgentForm(), 9);

      const mine = [urgent, early, late].map(({ intake }) => intake.id);
      const ids = await walked(ports(), 'new', 100);
      expect(ids.filter((id) => mine.includes(id))).toEqual(mine);
    });

    test('can be walked in pages of any size, each intake once', async () => {
      const records = await Promise.all(
        [1, 2, 3, 4, 5].map((minute) => received(ports(), aForm(), minute)),
      );
      const whole = await walked(ports(), 'new', 100);

      for (const size of [1, 2, 3]) expect(await walked(ports(), 'new', size)).toEqual(whole);
      expect(whole).toEqual(expect.arrayContaining(records.map(({ intake }) => intake.id)));
      expect(new Set(whole).size).toBe(whole.length);
    });

    test('goes on after an intake that was decided meanwhile', async () => {
      const [first, second] = [
        await received(ports(), aForm(), 1),
        await received(ports(), aForm(), 2),
      ];
      const { id } = first.intake;
      await ports().desk.decide(moved(first.intake, 'accepted'), aDecision(), 1, [], anAudit(id));

      const page = await ports().desk.list('new', { size: 100, after: id });
      expect(JSON.stringify(page)).toContain(second.intake.id);
    });

    test('names people as they like to be called', async () => {
      const form = aForm();
      const contact = { ...form.contact, preferredName: undefined };
      const called = await received(ports(), form, 1);
      const formal = await received(ports(), { ...form, contact }, 2);

      const page = await ports().desk.list('new', { size: 100 });
      if (page === 'unknown-place') throw new Error('lost the place');
      const names = new Map(page.listed.map(({ intake, name }) => [intake.id, name]));
      expect(names.get(called.intake.id)).toBe('Ani');
      expect(names.get(formal.intake.id)).toBe('Ana Ruiz');
    });

    test('does not know the place of an intake that never was', async () => {
      const page = await ports().desk.list('new', { size: 10, after: randomUUID() });
      expect(page).toBe('unknown-place');
    });
  });

  describe('acknowledging', () => {
    test('keeps the first one, whoever comes later', async () => {
      const { desk } = ports();
      const { intake } = await received(ports(), anUrgentForm(), 1);
      const by = (who: string): Intake => ({ ...intake, acknowledged: { by: who, at: later(4) } });

      expect(await desk.acknowledge(by('first'), anAudit(intake.id))).toBe('saved');
      expect(await desk.acknowledge(by('second'), anAudit(intake.id))).toBe('stale');
      expect(await desk.find(intake.id)).toEqual(by('first'));
    });
  });

  describe('clearing', () => {
    test('keeps the first one, and nothing else changes', async () => {
      const { desk } = ports();
      const { intake } = await received(ports(), anUrgentForm(), 1);
      const by = (who: string): Intake => ({ ...intake, cleared: { by: who, at: later(4) } });

      expect(await desk.clear(by('first'), 1, anAudit(intake.id))).toBe('saved');
      expect(await desk.clear(by('second'), 1, anAudit(intake.id))).toBe('stale');
      expect(await desk.find(intake.id)).toEqual(by('first'));
    });

    test('is not done by one who has not seen the last decision', async () => {
      const { desk } = ports();
      const { intake } = await received(ports(), anUrgentForm(), 1);
      const accepted = moved(intake, 'accepted');
      await desk.decide(accepted, aDecision(), 1, [], anAudit(intake.id));
      const cleared = { by: COUNSELOR.id, at: later(40) };

      expect(await desk.clear({ ...intake, cleared }, 1, anAudit(intake.id))).toBe('stale');
      expect(await desk.find(intake.id)).toEqual(accepted);
      expect(await desk.clear({ ...accepted, cleared }, 2, anAudit(intake.id))).toBe('saved');
      expect(await desk.find(intake.id)).toEqual({ ...accepted, cleared });
    });
  });

  describe('deciding', () => {
    test('moves the intake in the list and keeps the suggestion beside the decisions', async () => {
      const { desk } = ports();
      const { intake, review } = await received(ports(), aForm(), 1);
      const waiting = moved(intake, 'waitlisted');
      const first = aDecision({ outcome: 'waitlisted', confirmedFocus: null });
      const second = aDecision({ at: later(60) });

      expect(await desk.decide(waiting, first, 1, [], anAudit(intake.id))).toBe('saved');
      expect(await walked(ports(), 'waitlisted', 100)).toContain(intake.id);
      expect(await walked(ports(), 'new', 100)).not.toContain(intake.id);

      expect(await desk.decide(moved(waiting, 'accepted'), second, 2, [], anAudit(intake.id))).toBe(
        'saved',
      );
      expect(await desk.find(intake.id)).toMatchObject({ status: 'accepted', version: 3 });
      expect((await desk.clinicalFile(intake)).review).toEqual({
        ...review,
        decisions: [first, second],
      });
    });

    test('plans the letter with the decision, and neither where somebody was quicker', async () => {
      const { desk } = ports();
      const { intake, mails } = await received(ports(), aForm(), 1);
      const waiting = moved(intake, 'waitlisted');
      const letter = decisionLetterMail('waitlisted', waiting, later(30));
      const decision = aDecision({ outcome: 'waitlisted' });
      await desk.decide(waiting, decision, 1, [letter], anAudit(intake.id));
      const late = decisionLetterMail('accepted', moved(intake, 'accepted'), later(31));
      await desk.decide(moved(intake, 'accepted'), aDecision(), 1, [late], anAudit(intake.id));

      const planned = (await desk.contactFile(intake)).mails.map(({ id }) => id);
      expect(planned).toEqual([...mails.map(({ id }) => id), letter.id]);
    });

    test('leaves everything as it is when the version has moved', async () => {
      const { desk } = ports();
      const { intake } = await received(ports(), aForm(), 1);
      const decided = moved(intake, 'accepted');
      await desk.decide(decided, aDecision(), 1, [], anAudit(intake.id));

      const late = aDecision({ outcome: 'referred' });
      expect(await desk.decide(moved(intake, 'referred'), late, 1, [], anAudit(intake.id))).toBe(
        'stale',
      );
      expect(await desk.find(intake.id)).toEqual(decided);
      expect((await desk.clinicalFile(intake)).review.decisions).toHaveLength(1);
    });

    test('of ten at the same moment lets exactly one through', async () => {
      const { desk } = ports();
      const { intake } = await received(ports(), aForm(), 1);
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, () =>
          desk.decide(moved(intake, 'accepted'), aDecision(), 1, [], anAudit(intake.id)),
        ),
      );

      expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(1);
      expect((await desk.clinicalFile(intake)).review.decisions).toHaveLength(1);
    });
  });

  test('an intake that never was is not found', async () => {
    expect(await ports().desk.find(randomUUID())).toBeUndefined();
  });
}
