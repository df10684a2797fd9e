import { isFinal, type MailRow } from '../../../domain/mail/mail.ts';
import { streamBatch } from '../../support/dispatching.ts';
import { invoke } from '../engine/sandbox.ts';
import type { Life } from '../life.ts';
import type { Functions } from './functions.ts';
import type { Change } from './watched-map.ts';

const MINUTE = 60_000;
const FUNCTION_MS = 60_000;
const MOST_DELIVERIES = 4;
const BATCH = 10;

/** What wakes the dispatcher: the stream of the table, and the tick of every minute. */
export function wakersOf(life: Life, functions: Pick<Functions, 'dispatchMail'>, told: () => void) {
  const { dice, faults, timeline } = life;
  let nextTick = Infinity;
  let silentUntil = 0;
  let stream = 0;

  const sweep = () =>
    invoke(
      life,
      { name: 'sweep', mostMs: FUNCTION_MS },
      () => functions.dispatchMail({ source: 'schedule' }),
      { answered: () => {}, lost: () => {} },
    );
  const tick = () => {
    told();
    const now = timeline.now().getTime();
    if (faults.strikes(0.05)) silentUntil = now + dice.between(1, 30) * MINUTE;
    const times = now < silentUntil && !life.calmSince() ? 0 : faults.strikes(0.15) ? 2 : 1;
    for (let time = 0; time < times; time += 1) sweep();
    const due = earliestDue(life);
    if (due !== undefined) plan(due, now + MINUTE);
  };
  /** Ticks that would find nothing are left out: they do nothing. */
  const plan = (due: number, earliest = timeline.now().getTime()) => {
    const moment = Math.ceil(Math.max(due, earliest) / MINUTE) * MINUTE;
    if (moment >= nextTick) return;
    nextTick = moment;
    timeline.at(moment, () => {
      if (nextTick !== moment) return;
      nextTick = Infinity;
      tick();
    });
  };

  const wake = (mailIds: readonly string[], delivery = 1, from = stream) => {
    if (from !== stream) return;
    const again = (ids: readonly string[]) => {
      if (delivery === MOST_DELIVERIES || ids.length === 0) return;
      timeline.after(1000 * delivery, () => wake(ids, delivery + 1, from));
    };
    invoke(
      life,
      { name: 'stream', mostMs: FUNCTION_MS },
      () => functions.dispatchMail(streamBatch(...mailIds.map((id) => ({ id })))),
      {
        answered: ({ batchItemFailures }) =>
          again(batchItemFailures.map(({ itemIdentifier }) => idAt(mailIds, itemIdentifier))),
        lost: () => again(mailIds),
      },
    );
  };
  const batch: string[] = [];
  const flush = () => {
    while (batch.length > 0) wake(batch.splice(0, BATCH));
  };
  /** Late, twice, out of order, and after days of trouble not at all. */
  const streamed = (mailId: string) => {
    if (faults.strikes(0.1)) return;
    const copies = faults.strikes(0.15) ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      if (faults.strikes(0.15)) {
        const from = stream;
        timeline.after(dice.between(0, 10 * MINUTE), () => wake([mailId], 1, from));
        continue;
      }
      if (batch.length === 0) timeline.after(dice.between(50, 900), flush);
      batch.splice(dice.between(0, batch.length), 0, mailId);
    }
  };

  return {
    /** Told of every change of the table. */
    changed: ({ kind, after }: Change) => {
      if (after === undefined || (kind !== 'mails' && kind !== 'jobs')) return;
      const row = after as MailRow;
      if (isOpen(row)) plan(row.due.getTime());
      if (kind === 'mails' && row.state === 'pending') streamed(row.id);
    },
    /** For what lay in the table from the beginning. */
    start: () => {
      const due = earliestDue(life);
      if (due !== undefined) plan(due);
    },
    /** The table is another: nothing comes of the stream of the one before. */
    restart: () => {
      stream += 1;
      batch.length = 0;
      plan(timeline.now().getTime());
    },
  };
}

/** The mail that a record of a batch was about: `s1` is the first. */
const idAt = (mailIds: readonly string[], record: string): string =>
  mailIds[Number(record.slice(1)) - 1] ?? '';

const isOpen = ({ state }: { readonly state: string }): boolean =>
  state === 'waiting' || !(state === 'done' || isFinal(state as MailRow['state']));

function earliestDue({ table: { mails, jobs } }: Life): number | undefined {
  let earliest: number | undefined;
  for (const row of [...mails.values(), ...jobs.values()]) {
    const due = row.due.getTime();
    if (isOpen(row) && (earliest === undefined || due < earliest)) earliest = due;
  }
  return earliest;
}
