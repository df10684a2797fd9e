import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type {
  Decision,
  Intake,
  IntakeRecord,
  IntakeStatus,
  PersonKeys,
} from '../../../domain/intake/intake.ts';
import { confirmationMail, decisionLetterMail } from '../../../domain/mail/plan-intake-mails.ts';
import { aForm, anUrgentForm, type Form } from '../../support/intake-form.ts';
import {
  anAudit,
  anIntake,
  anOnce,
  COUNSELOR,
  later,
  NOTHING_MORE,
} from '../../support/intake-record.ts';
import { there } from '../../support/there.ts';
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

/** What came in looking like a script's. */
async function setAside({ inbox }: IntakePorts, personKeys?: PersonKeys): Promise<IntakeRecord> {
  const guarded = { suspicions: ['too-fast'], personKeys, mayMail: false, mayAlert: true } as const;
  const { record, receipt } = anIntake({ guarded });
  await inbox.receive(record, anOnce(receipt), later(0));
  return record;
}

/** An honest one of somebody with these hashes. */
async function receivedOf({ inbox }: IntakePorts, personKeys: PersonKeys, minute: number) {
  const guarded = { suspicions: [], personKeys, mayMail: true, mayAlert: true } as const;
  const { record, receipt } = anIntake({ guarded, now: later(minute) });
  await inbox.receive(record, anOnce(receipt, { expiresAt: later(10_000) }), later(minute));
  return record.intake;
}

/** Taken back, and nothing follows from it. */
const ALONE = { mails: [], offers: [] };

const statusOf = async ({ desk }: IntakePorts, { id }: Intake) => (await desk.find(id))?.status;

/** What every desk owes to the staff. */
export function deskSuite(ports: () => IntakePorts): void {
  describe('what was set aside', () => {
    const { mails } = anIntake().record;
    const mailsOf = ({ id }: Intake) =>
      mails.map((mail) => ({
        ...mail,
        id: mail.id.replace(mail.about.id, id),
        about: { ...mail.about, id },
      }));

    test('stands in a list of its own until it is released, and then with its mails in the list of work', async () => {
      const { intake } = await setAside(ports());
      expect(await walked(ports(), 'quarantined', 100)).toContain(intake.id);
      expect(await walked(ports(), 'new', 100)).not.toContain(intake.id);

      const released = { ...intake, status: 'new' } as const;
      const saved = await ports().desk.release(released, mailsOf(intake), anAudit(intake.id));
      expect(saved).toBe('saved');
      expect(await walked(ports(), 'quarantined', 100)).not.toContain(intake.id);
      expect(await walked(ports(), 'new', 100)).toContain(intake.id);
      expect(there(await ports().desk.contactFile(intake)).mails).toEqual(mailsOf(intake));
    });

    test('is released once, however many press', async () => {
      const { intake } = await setAside(ports());
      const released = { ...intake, status: 'new' } as const;
      const tries = await Promise.all(
        Array.from({ length: 4 }, () =>
          ports().desk.release(released, mailsOf(intake), anAudit(intake.id)),
        ),
      );
      expect(tries.sort()).toEqual(['saved', 'stale', 'stale', 'stale']);
    });

    test('is kept when it is discarded, and can still be released', async () => {
      const { intake } = await setAside(ports());
      const discarded = { ...intake, status: 'discarded' } as const;
      expect(await ports().desk.discard(discarded, anAudit(intake.id))).toBe('saved');
      expect(await ports().desk.discard(discarded, anAudit(intake.id))).toBe('stale');
      expect(await statusOf(ports(), intake)).toBe('discarded');

      const released = { ...intake, status: 'new' } as const;
      expect(await ports().desk.release(released, [], anAudit(intake.id))).toBe('saved');
      expect(await statusOf(ports(), intake)).toBe('new');
    });

    test('is nothing that is in the list of work', async () => {
      const { intake } = await received(ports(), aForm(), 1);
      expect(
        await ports().desk.discard({ ...intake, status: 'discarded' }, anAudit(intake.id)),
      ).toBe('stale');
      expect(await ports().desk.release(intake, [], anAudit(intake.id))).toBe('stale');
      expect(await statusOf(ports(), intake)).toBe('new');
    });
  });

  describe('several requests of one person', () => {
    const some = (): PersonKeys => ({ address: randomUUID(), phoneAndBirth: randomUUID() });

    test('are shown together, the latest first, each with what makes it seem so', async () => {
      const keys = some();
      const first = await receivedOf(ports(), keys, 1);
      const again = await receivedOf(ports(), keys, 2);
      const sharesAddress = await receivedOf(ports(), { ...some(), address: keys.address }, 3);
      await receivedOf(ports(), some(), 4);

      expect(await ports().desk.others(first)).toEqual([
        { intake: sharesAddress, by: ['address'] },
        { intake: again, by: ['address', 'phoneAndBirth'] },
      ]);
      expect((await ports().desk.others(again)).map(({ intake }) => intake.id)).toContain(first.id);
    });

    test('are marked in the list, each of them', async () => {
      const keys = some();
      const mine = [await receivedOf(ports(), keys, 1), await receivedOf(ports(), keys, 2)];
      const page = await ports().desk.list('new', { size: 100 });
      if (page === 'unknown-place') throw new Error('lost the place');
      const marks = page.listed.filter(({ intake }) => mine.some(({ id }) => id === intake.id));
      expect(marks.map(({ others }) => others)).toEqual([1, 1]);
    });

    test('are none where one was set aside, until it is released', async () => {
      const keys = some();
      const first = await receivedOf(ports(), keys, 1);
      const { intake } = await setAside(ports(), keys);
      expect(await ports().desk.others(first)).toEqual([]);
      expect((await ports().desk.others(intake)).map((other) => other.intake.id)).toEqual([
        first.id,
      ]);

      await ports().desk.release({ ...intake, status: 'new' }, [], anAudit(intake.id));
      expect((await ports().desk.others(first)).map((other) => other.intake.id)).toEqual([
        intake.id,
      ]);
    });

    test('are none of anybody from before people were recognised', async () => {
      const { intake } = await received(ports(), aForm(), 1);
      expect(await ports().desk.others(intake)).toEqual([]);
    });
  });

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
      await ports().desk.decide(
        moved(first.intake, 'accepted'),
        aDecision(),
        1,
        NOTHING_MORE,
        anAudit(id),
      );

      const page = await ports().desk.list('new', { size: 100, after: id });
      expect(JSON.stringify(page)).toContain(second.intake.id);
    });

    test('names people as they like to be called, and by the name they gave first', async () => {
      const form = aForm();
      const contact = { ...form.contact, preferredName: undefined };
      const called = await received(ports(), form, 1);
      const formal = await received(ports(), { ...form, contact }, 2);

      const page = await ports().desk.list('new', { size: 100 });
      if (page === 'unknown-place') throw new Error('lost the place');
      const names = new Map(page.listed.map(({ intake, name }) => [intake.id, name]));
      expect(page.listed.find(({ intake }) => intake.id === called.intake.id)?.fullName).toBe(
        'Ana Ruiz',
      );
      expect(names.get(called.intake.id)).toBe('Ani');
      expect(names.get(formal.intake.id)).toBe('Ana Ruiz');
    });

    test('does not know the place of an intake that never was', async () => {
      const page = await ports().desk.list('new', { size: 10, after: randomUUID() });
      expect(page).toBe('unknown-place');
    });
  });

  describe('taking back', () => {
    const { mails } = anIntake({ form: anUrgentForm() }).record;
    const takenBack = (intake: Intake, status: IntakeStatus): Intake => ({
      ...moved(intake, status),
      withdrawnAt: later(7),
    });
    const noteOn = ({ id }: Intake) =>
      mails
        .slice(0, 1)
        .map((mail) => ({ ...mail, id: `note_${id}_2`, about: { ...mail.about, id } }));

    test('moves a request to a list of its own, with the note that goes out', async () => {
      const { intake, mails: planned } = await received(ports(), aForm(), 1);
      const gone = takenBack(intake, 'withdrawn');
      const note = noteOn(intake);
      expect(
        await ports().desk.withdraw(gone, intake, { mails: note, offers: [] }, anAudit(intake.id)),
      ).toBe('saved');
      expect(await ports().desk.find(intake.id)).toEqual(gone);
      expect(await walked(ports(), 'new', 100)).not.toContain(intake.id);
      expect(await walked(ports(), 'withdrawn', 100)).toContain(intake.id);
      const kept = there(await ports().desk.contactFile(intake)).mails;
      expect(kept).toHaveLength(planned.length + note.length);
    });

    test('is done once, however many press', async () => {
      const { intake } = await received(ports(), aForm(), 1);
      const gone = takenBack(intake, 'withdrawn');
      const tries = await Promise.all(
        Array.from({ length: 4 }, () =>
          ports().desk.withdraw(gone, intake, ALONE, anAudit(intake.id)),
        ),
      );
      expect(tries.sort()).toEqual(['saved', 'stale', 'stale', 'stale']);
    });

    test('is stale once somebody has decided, or has acknowledged it', async () => {
      const { desk } = ports();
      const { intake } = await received(ports(), aForm(), 1);
      await desk.decide(
        moved(intake, 'accepted'),
        aDecision(),
        1,
        NOTHING_MORE,
        anAudit(intake.id),
      );
      const gone = takenBack(intake, 'withdrawn');
      expect(await desk.withdraw(gone, intake, ALONE, anAudit(intake.id))).toBe('stale');

      const urgent = (await received(ports(), anUrgentForm(), 2)).intake;
      const acknowledged = { by: COUNSELOR.id, at: later(4) };
      await desk.acknowledge({ ...urgent, acknowledged }, anAudit(urgent.id));
      const unseen = takenBack(urgent, 'new');
      expect(await desk.withdraw(unseen, urgent, ALONE, anAudit(urgent.id))).toBe('stale');
      expect(await statusOf(ports(), urgent)).toBe('new');
    });

    test('leaves an urgent one in the list of work until it is acknowledged', async () => {
      const { desk } = ports();
      const { intake } = await received(ports(), anUrgentForm(), 1);
      const unseen = takenBack(intake, 'new');
      expect(await desk.withdraw(unseen, intake, ALONE, anAudit(intake.id))).toBe('saved');
      expect(await walked(ports(), 'new', 100)).toContain(intake.id);

      const acknowledged = { by: COUNSELOR.id, at: later(9) };
      // Whoever read it before it was taken back would leave it in the list for good.
      const before = { ...intake, acknowledged };
      expect(await desk.acknowledge(before, anAudit(intake.id))).toBe('stale');
      const seen = { ...unseen, acknowledged, status: 'withdrawn' } as const;
      expect(await desk.acknowledge(seen, anAudit(intake.id))).toBe('saved');
      expect(await desk.find(intake.id)).toEqual(seen);
      expect(await walked(ports(), 'new', 100)).not.toContain(intake.id);
      expect(await walked(ports(), 'withdrawn', 100)).toContain(intake.id);
    });
  });

  describe('an address that its person puts right', () => {
    const mine = { address: randomUUID(), phoneAndBirth: randomUUID() };
    const contact = { email: 'right@example.org', phone: '555-010-0177', generation: 1 };
    const at = { safeToUse: aForm().contact.safeToUse, timesPutRight: 1 };
    const after = (id: string, address = randomUUID()) => ({
      contact: { ...contact, ...at },
      personKeys: { ...mine, address },
      mails: [confirmationMail(id, contact, later(3))],
    });
    const seen = async ({ id }: Intake) => {
      const { desk } = ports();
      const intake = await desk.find(id);
      if (!intake) throw new Error('no such intake');
      return { intake, client: there(await desk.contactFile(intake)).client };
    };

    test('is written with its mail and its row, and is no fault any more', async () => {
      const before = await seen(await receivedOf(ports(), mine, 1));
      const { id } = before.intake;
      const audit = anAudit(id, { at: later(3) });
      expect(await ports().desk.putRight(before, after(id), audit)).toBe('saved');
      const now = await seen(before.intake);
      expect(now.client).toEqual({
        ...{ ...before.client, ...contact, ...at },
        contactSince: later(3),
      });
      const { mails } = there(await ports().desk.contactFile(now.intake));
      expect(mails.map((mail) => mail.id)).toContain(`intake-received_${id}_2`);
    });

    test('is theirs from then on, and the mistyped one is a stranger’s', async () => {
      const [wrong, right] = [randomUUID(), randomUUID()];
      const intake = await receivedOf(ports(), { address: wrong }, 1);
      const stranger = await receivedOf(ports(), { address: wrong }, 2);
      const earlier = await receivedOf(ports(), { address: right }, 3);
      const { id } = intake;
      const change = { ...after(id), personKeys: { address: right } };
      const { desk } = ports();
      expect(await desk.putRight(await seen(intake), change, anAudit(id))).toBe('saved');

      const others = async (of: Intake) => {
        const { intake: now } = await seen(of);
        return (await desk.others(now)).map((other) => other.intake.id);
      };
      expect(await others(intake)).toEqual([earlier.id]);
      expect(await others(earlier)).toEqual([id]);
      expect(await others(stranger)).toEqual([]);
    });

    test('is stale once the contact was changed, or the request taken back', async () => {
      const before = await seen(await receivedOf(ports(), mine, 1));
      const { intake } = before;
      const { desk } = ports();
      expect(await desk.putRight(before, after(intake.id), anAudit(intake.id))).toBe('saved');
      expect(await desk.putRight(before, after(intake.id), anAudit(intake.id))).toBe('stale');

      const other = await seen(await receivedOf(ports(), mine, 2));
      const gone = { ...moved(other.intake, 'withdrawn'), withdrawnAt: later(2) };
      const { id } = other.intake;
      expect(await desk.withdraw(gone, other.intake, ALONE, anAudit(id))).toBe('saved');
      expect(await desk.putRight(other, after(id), anAudit(id))).toBe('stale');
      expect((await seen(other.intake)).client).toEqual(other.client);
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
      await desk.decide(accepted, aDecision(), 1, NOTHING_MORE, anAudit(intake.id));
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

      expect(await desk.decide(waiting, first, 1, NOTHING_MORE, anAudit(intake.id))).toBe('saved');
      expect(await walked(ports(), 'waitlisted', 100)).toContain(intake.id);
      expect(await walked(ports(), 'new', 100)).not.toContain(intake.id);

      expect(
        await desk.decide(moved(waiting, 'accepted'), second, 2, NOTHING_MORE, anAudit(intake.id)),
      ).toBe('saved');
      expect(await desk.find(intake.id)).toMatchObject({ status: 'accepted', version: 3 });
      expect(there(await desk.clinicalFile(intake)).review).toEqual({
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
      await desk.decide(waiting, decision, 1, { mails: [letter], offers: [] }, anAudit(intake.id));
      const late = decisionLetterMail('accepted', moved(intake, 'accepted'), later(31));
      await desk.decide(
        moved(intake, 'accepted'),
        aDecision(),
        1,
        { mails: [late], offers: [] },
        anAudit(intake.id),
      );

      const planned = there(await desk.contactFile(intake)).mails.map(({ id }) => id);
      expect(planned).toEqual([...mails.map(({ id }) => id), letter.id]);
    });

    test('keeps the pair of suggested and confirmed focus, once for each intake', async () => {
      const { desk } = ports();
      const { intake } = await received(ports(), aForm(), 1);
      const before = await desk.focusPairs();
      const waiting = moved(intake, 'waitlisted');
      const accepted = moved(waiting, 'accepted');
      const unsettled = aDecision({ outcome: 'waitlisted', confirmedFocus: null });
      await desk.decide(waiting, unsettled, 1, NOTHING_MORE, anAudit(intake.id));
      expect(await desk.focusPairs()).toHaveLength(before.length);

      await desk.decide(accepted, aDecision(), 2, NOTHING_MORE, anAudit(intake.id));
      const confirmed = { primary: 'grief', secondary: 'role_dispute' } as const;
      const again = aDecision({ confirmedFocus: confirmed, at: later(60) });
      await desk.decide(moved(accepted, 'referred'), again, 3, NOTHING_MORE, anAudit(intake.id));
      const pairs = await desk.focusPairs();
      expect(pairs).toHaveLength(before.length + 1);
      expect(pairs).toContainEqual({ suggested: intake.focus, confirmed });
      expect(JSON.stringify(pairs)).not.toContain(intake.id);
    });

    test('leaves everything as it is when the version has moved', async () => {
      const { desk } = ports();
      const { intake } = await received(ports(), aForm(), 1);
      const decided = moved(intake, 'accepted');
      await desk.decide(decided, aDecision(), 1, NOTHING_MORE, anAudit(intake.id));

      const late = aDecision({ outcome: 'referred' });
      expect(
        await desk.decide(moved(intake, 'referred'), late, 1, NOTHING_MORE, anAudit(intake.id)),
      ).toBe('stale');
      expect(await desk.find(intake.id)).toEqual(decided);
      expect(there(await desk.clinicalFile(intake)).review.decisions).toHaveLength(1);
    });

    test('of ten at the same moment lets exactly one through', async () => {
      const { desk } = ports();
      const { intake } = await received(ports(), aForm(), 1);
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, () =>
          desk.decide(moved(intake, 'accepted'), aDecision(), 1, NOTHING_MORE, anAudit(intake.id)),
        ),
      );

      expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(1);
      expect(there(await desk.clinicalFile(intake)).review.decisions).toHaveLength(1);
    });
  });

  test('an intake that never was is not found', async () => {
    expect(await ports().desk.find(randomUUID())).toBeUndefined();
  });
}
