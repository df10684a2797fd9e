import { DatabaseSync } from 'node:sqlite';

/**
 * Gives the engine's record of its streams the index it lacks. Without it, each write looks through
 * every record ever written for the next sequence number, so that booking a course takes a second
 * once a few hundred are booked; with it, the size of the file no longer matters. It is an index
 * only: what the engine reads and writes stays as it is.
 */
export function indexStreamRecords(file: string): void {
  const database = new DatabaseSync(file);
  try {
    database.exec(
      'CREATE INDEX IF NOT EXISTS stream_records_in_order ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
    );
  } finally {
    database.close();
  }
}
