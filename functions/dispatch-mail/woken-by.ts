import * as z from 'zod';

/** A row of the table stream, of which only the id is used: the row itself is read afresh. */
const streamRecord = z.object({
  dynamodb: z.object({
    SequenceNumber: z.string(),
    NewImage: z.object({ id: z.object({ S: z.string() }) }),
  }),
});

const wakeUp = z.union([
  z.object({ source: z.literal('schedule') }),
  z.object({ Records: z.array(z.unknown()) }),
]);

export type WokenBy =
  | { readonly kind: 'schedule' }
  | {
      readonly kind: 'stream';
      /** Each mail once, with every record of the batch that named it. */
      readonly records: ReadonlyMap<string, readonly string[]>;
      readonly unreadable: number;
    };

/** What woke the dispatcher; an event of any other shape is a fault of the wiring and throws. */
export function wokenBy(event: unknown): WokenBy {
  const parsed = wakeUp.parse(event);
  if ('source' in parsed) return { kind: 'schedule' };

  const records = new Map<string, string[]>();
  const read = parsed.Records.map((record) => streamRecord.safeParse(record));
  for (const { data } of read) {
    if (!data) continue;
    const { SequenceNumber, NewImage } = data.dynamodb;
    records.set(NewImage.id.S, [...(records.get(NewImage.id.S) ?? []), SequenceNumber]);
  }
  return { kind: 'stream', records, unreadable: read.filter(({ success }) => !success).length };
}
