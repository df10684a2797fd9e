import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heard } from '../../../domain/mail/feedback.ts';
import {
  MAIL_FEEDBACK,
  MAIL_KINDS,
  isFinal,
  type MailRow,
  type MailState,
} from '../../../domain/mail/mail.ts';
import { claimed, dropped, faulted, postponed, settled } from '../../../domain/mail/moves.ts';
import { nextStep } from '../../../domain/mail/next-step.ts';
import { NOON, aMail } from '../../support/mail.ts';

/** One thing that can happen to a row, whoever does it. */
const happening = fc.record({
  waitMs: fc.nat({ max: 4 * 3_600_000 }),
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constant({ kind: 'looked-at' } as const) },
    fc.record({ kind: fc.constant('heard' as const), feedback: fc.constantFrom(...MAIL_FEEDBACK) }),
  ),
  ending: fc.constantFrom(
    'accepted',
    'refused-for-now',
    'refused-for-good',
    'unknown',
    'faulted',
    'dropped',
    'postponed',
    'crashed',
  ),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

/** Every row that a life passes through, with the time of each. */
function lifeOf(kind: MailRow['kind'], happenings: readonly Happening[]) {
  let [row, now] = [aMail({ kind }), NOON];
  const life = [{ row, now }];
  const becomes = (next: MailRow) => life.push({ row: (row = next), now });

  for (const { waitMs, what, ending, random } of happenings) {
    now = new Date(now.getTime() + waitMs);
    if (what.kind === 'heard') {
      const next = row.attempts > 0 && heard(row, { feedback: what.feedback }, now);
      if (next) becomes(next);
      continue;
    }
    const step = nextStep(row, now);
    if (step.kind === 'move') becomes(step.to);
    if (step.kind !== 'claim') continue;
    becomes(claimed(row, `claim-${life.length}`, now));
    if (ending !== 'crashed') becomes(ended(row, ending, now, random));
  }
  return life;
}

function ended(
  row: MailRow,
  ending: Exclude<Happening['ending'], 'crashed'>,
  now: Date,
  random: number,
): MailRow {
  switch (ending) {
    case 'faulted':
      return faulted(row, now, random);
    case 'dropped':
      return dropped(row, 'decided', now);
    case 'postponed':
      return postponed(row, new Date(now.getTime() + 900_000));
    case 'accepted':
      return settled(row, { kind: ending, messageId: 'ses-1' }, now, random);
    default:
      return settled(row, { kind: ending, reason: 'code' }, now, random);
  }
}

const STAGES: ReadonlyMap<MailState, number> = new Map([
  ['claimed', 0],
  ['unknown', 1],
  ['pending', 2],
]);

/**
 * How far a row has come: by attempt, and within one from claimed over unknown to pending again.
 * The final states lie beyond every number.
 */
function progress({ state, attempts }: MailRow): number {
  const stage = STAGES.get(state);
  return stage === undefined ? Infinity : attempts * STAGES.size + stage;
}

const lives = fc.tuple(fc.constantFrom(...MAIL_KINDS), fc.array(happening, { maxLength: 60 }));
const everyLife = (check: (life: ReturnType<typeof lifeOf>) => void) =>
  fc.assert(
    fc.property(lives, ([kind, happenings]) => check(lifeOf(kind, happenings))),
    { numRuns: 500 },
  );

test('a row only moves forward, and a final row changes in nothing but its feedback', () => {
  everyLife((life) => {
    for (const [index, { row }] of life.entries()) {
      const before = life[index - 1]?.row;
      if (!before) continue;
      if (isFinal(before.state)) expect({ ...row, feedback: before.feedback }).toEqual(before);
      else expect(progress(row)).toBeGreaterThan(progress(before));
    }
  });
});

test('no attempt starts while another may still be going on', () => {
  everyLife((life) => {
    const claims = life.filter(({ row }) => row.state === 'claimed');
    for (const { row: earlier, now: since } of claims) {
      const inTheWay = claims.find(({ row }) => row.attempts === earlier.attempts + 1);
      const settledFirst = life.some(
        ({ row }) => row.attempts === earlier.attempts && row.state === 'pending',
      );
      if (inTheWay) expect(inTheWay.now >= since && settledFirst).toBe(true);
    }
  });
});

test('an attempt that may still be going on keeps its whole lease, whatever is asked meanwhile', () => {
  everyLife((life) => {
    for (const [index, { row, now }] of life.entries()) {
      const next = life[index + 1];
      const isCrash = row.state === 'claimed' && next?.row.state === 'unknown' && next.now > now;
      if (isCrash) expect(next.now.getTime() - now.getTime()).toBeGreaterThanOrEqual(120_000);
    }
  });
});

test('no row is lost: one that is not final is due at a time, and then asks for something', () => {
  everyLife((life) => {
    const last = life.at(-1);
    if (!last || isFinal(last.row.state)) return;
    const waiting = last.row.due.getTime() - last.now.getTime();
    expect(waiting).toBeLessThan(8 * 3_600_000);
    expect(nextStep(last.row, last.row.due).kind).not.toBe('wait');
  });
});

test('every row comes to an end: looked at whenever it is due, it is final before long', () => {
  everyLife((life) => {
    let { row } = life.at(-1) ?? { row: aMail() };
    for (let looks = 0; looks < 200 && !isFinal(row.state); looks += 1) {
      const step = nextStep(row, row.due);
      if (step.kind === 'move') row = step.to;
      if (step.kind === 'claim') row = claimed(row, 'last', row.due);
    }
    expect(isFinal(row.state)).toBe(true);
  });
});

test('no mail is claimed more than the allowed number of faults permits when each ends in doubt', () => {
  for (const [kind, most] of [
    ['intake-notice', 5],
    ['urgent-intake', 20],
  ] as const) {
    let row = aMail({ kind });
    while (!isFinal(row.state)) {
      const step = nextStep(row, row.due);
      row = step.kind === 'move' ? step.to : claimed(row, 'again', row.due);
    }
    expect(row).toMatchObject({ state: 'dead', attempts: most, reason: 'no-word' });
  }
});
