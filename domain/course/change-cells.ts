import { cellsOf } from '../calendar/cells.ts';
import type { BusyCell, Cell } from '../calendar/wall-time.ts';
import type { Session } from './course.ts';
import { type CellChange, holderOf } from './course-writes.ts';
import { stands } from './live-sessions.ts';

/**
 * What a change of sessions does to their counselors' days: each cell once, with who held it and who
 * holds it now, and only the cells that change hands. `kept` was held for them and is not any more.
 */
export function changeCells(
  before: readonly Session[],
  after: readonly Session[],
  kept: readonly BusyCell[] = [],
): readonly CellChange[] {
  const keptCells = kept.map((cell) => [keyOf(cell), { cell, holder: cell.holder }] as const);
  const [held, holds] = [new Map([...keptCells, ...heldCells(before)]), heldCells(after)];
  return [...new Set([...held.keys(), ...holds.keys()])].flatMap((key) => {
    const [was, is] = [held.get(key), holds.get(key)];
    const cell = (is ?? was)?.cell;
    const change = { from: was?.holder ?? null, to: is?.holder ?? null };
    return cell && change.from !== change.to ? [{ ...cell, ...change }] : [];
  });
}

const heldCells = (sessions: readonly Session[]) =>
  new Map(
    sessions
      .filter(stands)
      .flatMap((session) =>
        cellsOf(session).map((cell) => [keyOf(cell), { cell, holder: holderOf(session) }] as const),
      ),
  );

const keyOf = ({ counselorId, date, quarter }: Cell) => `${counselorId} ${date} ${quarter}`;
