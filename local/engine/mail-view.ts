import { z } from 'zod';
import { DUE_INDEX, DUE_PARTITIONS } from '../../adapters/table.ts';
import { MAIL_STATES, isFinal, type MailState } from '../../domain/mail/mail.ts';
import type { Wire } from './dynamodb/wire.ts';

/** How many mails are still to be sent, now or later, and how many came to each end. */
export type MailStates = { due: number; sent: number; failed: number; dropped: number };

/** Looks at the mail rows in the table, past the product and its permissions. */
export type MailView = {
  /** When each row that is not final is to be looked at. */
  readonly dueTimes: () => Promise<Date[]>;
  readonly mailStates: () => Promise<MailStates>;
};

const text = z.object({ S: z.string() });
const page = <T extends z.ZodType>(item: T) =>
  z.object({ Items: z.array(item), LastEvaluatedKey: z.unknown().optional() });
const dueRow = z.object({ dueSk: text });
const mailRow = z.object({ state: z.object({ S: z.enum(MAIL_STATES) }) });

const ENDS = {
  sent: 'sent',
  failed: 'failed',
  dead: 'failed',
  dropped: 'dropped',
  missed: 'dropped',
} as const satisfies Partial<Record<MailState, keyof MailStates>>;

export function makeMailView(o: { wire: Wire; table: string }): MailView {
  const readAll = async <T extends z.ZodType>(
    operation: 'Query' | 'Scan',
    asked: object,
    item: T,
  ): Promise<z.output<T>[]> => {
    const items: z.output<T>[] = [];
    for (let start: unknown; ;) {
      const { Items, LastEvaluatedKey } = await o.wire(
        `DynamoDB_20120810.${operation}`,
        { TableName: o.table, ...asked, ...(start !== undefined && { ExclusiveStartKey: start }) },
        page(item),
      );
      items.push(...Items);
      if (LastEvaluatedKey === undefined) return items;
      start = LastEvaluatedKey;
    }
  };

  const dueTimes = async () => {
    const shards = DUE_PARTITIONS.map((partition) => readAll('Query', dueOf(partition), dueRow));
    const rows = (await Promise.all(shards)).flat();
    return rows.map(({ dueSk }) => new Date(dueSk.S.split('#')[0] ?? ''));
  };
  const mailStates = async () => {
    const states: MailStates = { due: 0, sent: 0, failed: 0, dropped: 0 };
    for (const { state } of await readAll('Scan', ALL_MAILS, mailRow)) {
      if (!isFinal(state.S)) states.due += 1;
      else if (isEnd(state.S)) states[ENDS[state.S]] += 1;
    }
    return states;
  };
  return { dueTimes, mailStates };
}

const isEnd = (state: MailState): state is keyof typeof ENDS => state in ENDS;

const dueOf = (partition: string) => ({
  IndexName: DUE_INDEX,
  KeyConditionExpression: '#partition = :partition',
  ProjectionExpression: 'dueSk',
  ExpressionAttributeNames: { '#partition': 'duePk' },
  ExpressionAttributeValues: { ':partition': { S: partition } },
});

const ALL_MAILS = {
  FilterExpression: '#sk = :mail',
  ProjectionExpression: '#state',
  ExpressionAttributeNames: { '#sk': 'sk', '#state': 'state' },
  ExpressionAttributeValues: { ':mail': { S: 'MAIL' } },
};
