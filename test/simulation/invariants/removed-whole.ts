import type { Course } from '../../../domain/course/course.ts';
import type { Client, IntakeRecord } from '../../../domain/intake/intake.ts';
import { isFinal } from '../../../domain/mail/mail.ts';
import { historyOf } from '../../../domain/mail/mail-course.ts';
import type { Deletion, DeletionState } from '../../../domain/record/deletion.ts';
import type { Invariant, Life, Step } from '../life.ts';

type Order = Deletion | undefined;
type Changes = Step['changes'];

export const removedWhole: Invariant = {
  name: 'I12 a record goes by an order alone, never while it is held or in use, and then whole',
  afterStep: ({ changes }, life) => {
    for (const { kind, key, before, after } of changes) {
      if (kind !== 'deletions') continue;
      const what =
        wrongMove(before as Order, after as Order) ?? wrongBegin(after as Order, changes, life);
      if (what) return `the deletion of ${key} ${what}`;
      noteRemoved(after as Deletion, changes, life);
      const left = (after as Deletion).state === 'done' ? leftOf(life) : undefined;
      if (left) return left;
    }
    return unordered(changes, life) ?? saysAgain(changes, life);
  },
  atEnd: (life) => unfinished(life) ?? leftOf(life) ?? leftOpen(life),
};

const NEXT: Readonly<Record<DeletionState | 'none', readonly DeletionState[]>> = {
  none: ['ordered'],
  ordered: ['begun', 'stopped'],
  begun: ['done'],
  stopped: ['ordered'],
  done: [],
};

const wrongMove = (before: Order, after: Order): string | undefined =>
  after && NEXT[before?.state ?? 'none'].includes(after.state)
    ? undefined
    : `went from ${before?.state ?? 'nothing'} to ${after?.state ?? 'nothing'}`;

/** What stood against it at the moment at which the person went. */
function wrongBegin(after: Order, changes: Changes, { table }: Life): string | undefined {
  if (after?.state !== 'begun' || !after.left) return undefined;
  const { clientId } = after.left;
  const isHeld = table.kept.get(clientId)?.holds.some(({ lifted }) => lifted === undefined);
  if (isHeld) return 'began under a legal hold';
  const gained = changes.find(({ kind, key }) => kind === 'gained' && key === clientId)?.before;
  const active = (gained as { readonly activeCourse?: string } | undefined)?.activeCourse;
  return active === undefined ? undefined : 'began while a course was going on';
}

function noteRemoved({ recordId, state, left }: Deletion, changes: Changes, life: Life): void {
  if (state !== 'begun' || !left) return;
  const { history, table } = life;
  for (const id of [recordId, left.clientId, ...left.courseIds]) history.removed.add(id);
  const gone = changes.find(({ kind }) => kind === 'clients')?.before as Client;
  const corrected = table.kept.get(left.clientId)?.corrections ?? [];
  const reaches = [gone, ...corrected.map(({ before }) => before)];
  for (const { email, phone } of reaches) {
    history.removedReach.push(...[email, phone].flatMap((reach) => JSON.stringify(reach) ?? []));
  }
}

/** Parts of the table from which a record goes. */
const OF_A_PERSON: ReadonlySet<string> = new Set(['intakes', 'clients', 'courses', 'kept']);

function unordered(changes: Changes, { history }: Life): string | undefined {
  const gone = changes.find(
    ({ kind, key, after }) =>
      after === undefined && OF_A_PERSON.has(kind) && !history.removed.has(key),
  );
  return gone && `${gone.kind} ${gone.key} went, and nobody had ordered it`;
}

/** What a restore lists as lost says it for ninety days (docs/records.md). */
const LISTED_AS_LOST = 'traces';

/** Nothing that is written from then on says it again. */
const saysAgain = (changes: Changes, { history }: Life): string | undefined => {
  if (history.removedReach.length === 0) return undefined;
  const again = changes.find(
    ({ kind, after }) => kind !== LISTED_AS_LOST && saysReach(after, history),
  );
  return again && `${again.kind} ${again.key} says how to reach somebody who was removed`;
};

const saysReach = (row: unknown, { removedReach }: Life['history']): boolean => {
  const text = JSON.stringify(row) ?? '';
  return removedReach.some((reach) => text.includes(reach));
};

/** Nothing is left of whoever was removed once it is certified. */
function leftOf({ history, table }: Life): string | undefined {
  const open = [...table.deletions.values()].some(({ state }) => state === 'begun');
  if (open || history.removed.size === 0) return undefined;
  for (const [kind, rows] of Object.entries(table)) {
    if (!(rows instanceof Map) || kind === LISTED_AS_LOST) continue;
    const left = [...(rows as Map<string, unknown>)].find(([, row]) => saysReach(row, history));
    if (left) return `${kind} ${left[0]} still says how to reach somebody who was removed`;
  }
  const { courses, intakes, kept } = table;
  const owned = [
    ...[...kept.keys()].map((clientId) => ({ id: `what was added to ${clientId}`, of: clientId })),
    ...[...courses.values()].map((course: Course) => ({ id: course.id, of: course.clientId })),
    ...[...intakes.values()].map(({ intake }: IntakeRecord) => ({
      id: intake.id,
      of: intake.clientId,
    })),
  ];
  const left = owned.find(({ of }) => history.removed.has(of));
  return left && `${left.id} is left of somebody who was removed`;
}

const unfinished = ({ table }: Life): string | undefined => {
  const open = [...table.deletions.values()].find(({ state }) => NEXT[state].includes('done'));
  return open && `the deletion of ${open.recordId} is ${open.state} and goes no further`;
};

const leftOpen = ({ history, table }: Life): string | undefined => {
  const left = [...table.mails.values()].find(
    ({ about, state }) => !isFinal(state) && history.removed.has(historyOf(about) ?? ''),
  );
  return left && `${left.id} waits, and its record was removed`;
};
