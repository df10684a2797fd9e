import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../../write-durably.ts';
import type { Wire } from '../dynamodb/wire.ts';

export type StreamRecord = z.output<typeof record>;

const record = z.looseObject({
  dynamodb: z.looseObject({
    SequenceNumber: z.string(),
    ApproximateCreationDateTime: z.number(),
  }),
});
const tableAnswer = z.object({ Table: z.object({ LatestStreamArn: z.string() }) });
const streamAnswer = z.object({
  StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })) }),
});
const iteratorAnswer = z.object({ ShardIterator: z.string() });
const recordsAnswer = z.object({ Records: z.array(record) });

/** Reads a table's stream from where it was left, however the process ended. */
export type StreamReader = {
  readonly next: (atMost: number) => Promise<readonly StreamRecord[]>;
  /** Everything up to this record is dealt with. */
  readonly passed: (record: StreamRecord) => void;
};

export function openStreamReader(o: {
  wire: Wire;
  table: string;
  dataDir: string;
  name: string;
}): StreamReader {
  const path = join(o.dataDir, `stream-${o.name.replaceAll('/', '-')}.json`);
  let after = readCheckpoint(path);

  const shardOf = async (StreamArn: string) => {
    const { StreamDescription } = await o.wire(
      'DynamoDBStreams_20120810.DescribeStream',
      { StreamArn },
      streamAnswer,
    );
    const [shard, second] = StreamDescription.Shards;
    if (second) throw new Error(`the stream of ${o.table} has more than one shard`);
    return shard?.ShardId;
  };
  const position = () =>
    after === undefined
      ? { ShardIteratorType: 'TRIM_HORIZON' }
      : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after };

  /** Where the records are; asked until there is a shard, which comes with the first write and then stays. */
  const findShard = async () => {
    const described = { TableName: o.table };
    const { Table } = await o.wire('DynamoDB_20120810.DescribeTable', described, tableAnswer);
    const StreamArn = Table.LatestStreamArn;
    const ShardId = await shardOf(StreamArn);
    return ShardId === undefined ? undefined : { StreamArn, ShardId };
  };
  let shard: Awaited<ReturnType<typeof findShard>>;

  const next = async (atMost: number) => {
    shard ??= await findShard();
    if (!shard) return [];
    const { ShardIterator } = await o.wire(
      'DynamoDBStreams_20120810.GetShardIterator',
      { ...shard, ...position() },
      iteratorAnswer,
    );
    const asked = { ShardIterator, Limit: atMost };
    return (await o.wire('DynamoDBStreams_20120810.GetRecords', asked, recordsAnswer)).Records;
  };
  const passed = ({ dynamodb }: StreamRecord) => {
    after = dynamodb.SequenceNumber;
    writeDurably(path, JSON.stringify({ after }));
  };
  return { next, passed };
}

function readCheckpoint(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  return z.object({ after: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8'))).after;
}
