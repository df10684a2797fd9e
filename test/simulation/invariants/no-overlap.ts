import { holderOf } from '../../../domain/course/course-writes.ts';
import { type Session, sessionRef } from '../../../domain/course/course.ts';
import type { Invariant, Life } from '../life.ts';

const QUARTER_MS = 900_000;
const WATCHED: ReadonlySet<string> = new Set(['sessions', 'cells']);

export const noOverlap: Invariant = {
  name: 'I4 no two appointments of a counselor overlap, and exactly their time is taken',
  afterStep: ({ changes }, life) => {
    if (!changes.some(({ kind }) => WATCHED.has(kind))) return undefined;
    return overlap(life) ?? wrongCell(life);
  },
};

/** From its start to the end of the break after it. */
const span = ({ startsAt, endsAt, bufferMinutes }: Session) => ({
  from: startsAt.getTime(),
  to: Math.ceil((endsAt.getTime() + bufferMinutes * 60_000) / QUARTER_MS) * QUARTER_MS,
});

/** Booked, or called off by a client who may still take that back. */
const isHeld = ({ state, undo }: Session): boolean => state === 'booked' || undo !== undefined;

function overlap({ table }: Life): string | undefined {
  const held = [...table.sessions.values()]
    .filter(isHeld)
    .map((session) => ({ session, ...span(session) }))
    .sort((one, other) => one.from - other.from);
  const latest = new Map<string, (typeof held)[number]>();
  for (const each of held) {
    const before = latest.get(each.session.counselorId);
    if (before && before.to > each.from) {
      return `${sessionRef(before.session)} and ${sessionRef(each.session)} overlap`;
    }
    latest.set(each.session.counselorId, each);
  }
  return undefined;
}

function wrongCell({ table }: Life): string | undefined {
  const held = [...table.sessions.values()].filter(isHeld);
  for (const session of held) {
    const { from, to } = span(session);
    for (let at = from; at < to; at += QUARTER_MS) {
      const cell = `${session.counselorId}#${session.start.date}#${at / QUARTER_MS}`;
      const holder = table.cells.get(cell);
      if (holder !== holderOf(session)) {
        return `${sessionRef(session)} is not safe: ${cell} belongs to ${holder ?? 'nobody'}`;
      }
    }
  }
  const past = [...table.cells].find(([, holder]) => !knows(table, holder));
  return past && `${past[0]} belongs to ${past[1]}, which does not exist`;
}

const knows = ({ sessions }: Life['table'], holder: string): boolean => {
  // What offers keep is looked at by itself (offered-once.ts).
  if (holder.startsWith('offer#')) return true;
  const [courseId = '', number] = holder.split('#');
  return sessions.has(sessionRef({ courseId, number: Number(number) }));
};
