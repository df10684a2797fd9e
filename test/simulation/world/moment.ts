import { isFinal } from '../../../domain/mail/mail.ts';
import type { MemoryTable } from '../../support/memory-table.ts';
import type { History, Life } from '../life.ts';
import { tableCopy } from './watched-table.ts';

type Memory = Pick<History, 'promised' | 'removed' | 'removedReach' | 'heardOf' | 'unsubscribed'>;
/** One moment of a life: what a table that is restored to it holds, and what may be asked of that. */
export type Moment = { readonly at: Date; readonly table: MemoryTable; readonly memory: Memory };

export function momentOf({ history, table, tableName, timeline }: Life): Moment {
  const copy = tableCopy(table);
  // Records that never said where they are would hold nothing back: the runbook has it written down.
  const hold = copy.holds.get('hold') ?? { table: tableName(), state: 'open', since: new Date(0) };
  copy.holds.set('hold', hold);
  return { at: timeline.now(), table: copy, memory: memoryOf(history) };
}

const memoryOf = ({ promised, removed, removedReach, heardOf, unsubscribed }: Memory): Memory => ({
  promised: {
    intakes: new Map(promised.intakes),
    courses: new Set(promised.courses),
    yeses: new Map(promised.yeses),
    parts: new Map([...promised.parts].map(([draft, parts]) => [draft, new Map(parts)])),
  },
  removed: new Set(removed),
  removedReach: [...removedReach],
  heardOf: new Set(heardOf),
  unsubscribed: new Map(unsubscribed),
});

/** What was acknowledged since that moment is lost rightly; what went out since did so for all that. */
export function backTo({ at, table, memory }: Moment, { history, timeline }: Life): void {
  Object.assign(history, memoryOf(memory));
  for (const [mailId, attempts] of history.attempts) {
    const row = table.mails.get(mailId);
    // The records cannot know of it: only the archive can.
    if (!row || !isFinal(row.state)) for (const attempt of attempts) attempt.inDoubt = true;
  }
  const rows = [...table.mails.keys(), ...table.jobs.keys()];
  history.restore = {
    moment: at,
    at: timeline.now(),
    origins: new Map(rows.map((id) => [id, 'backup'])),
    ...{ bornAt: new Map(), told: new Set(), letGoAt: undefined },
  };
}
