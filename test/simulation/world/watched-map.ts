/** What one call changed in one record. */
export type Change = {
  readonly kind: string;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** A part of the table that tells of every change. */
export class WatchedMap<Row> extends Map<string, Row> {
  readonly #kind: string;
  readonly #tell: (change: Change) => void;

  constructor(
    kind: string,
    rows: Iterable<readonly [string, Row]>,
    tell: (change: Change) => void,
  ) {
    super();
    this.#kind = kind;
    this.#tell = tell;
    for (const [key, row] of rows) super.set(key, row);
  }

  override set(key: string, after: Row): this {
    const before = this.get(key);
    super.set(key, after);
    this.#tell({ kind: this.#kind, key, before, after });
    return this;
  }

  /** Holds these and no others from now on, and tells nobody: no stream tells of a restore. */
  reset(rows: ReadonlyMap<string, Row>): void {
    this.clear();
    for (const [key, row] of rows) super.set(key, row);
  }

  override delete(key: string): boolean {
    const before = this.get(key);
    const wasThere = super.delete(key);
    if (wasThere) this.#tell({ kind: this.#kind, key, before, after: undefined });
    return wasThere;
  }
}
