/** A moment as a clock on the wall shows it: `date` is `YYYY-MM-DD`, `time` is `HH:MM`. The zone stands beside it. */
export type WallTime = { readonly date: string; readonly time: string };

/** Sessions begin on a quarter of an hour; the counselor's day is divided into these. */
export const QUARTER_MINUTES = 15;

/**
 * One quarter of an hour of a counselor's day: `date` is the local date, `quarter` counts quarters
 * of an hour since 1970 in UTC, so that an hour that comes twice has eight of them.
 */
export type Cell = {
  readonly counselorId: string;
  readonly date: string;
  readonly quarter: number;
};

/** A cell that is not free; `holder` names the session, as `holderOf` writes it. */
export type BusyCell = Cell & { readonly holder: string };
