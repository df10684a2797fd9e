import * as z from 'zod';
import type { AuditEntry, AuditLog } from '../../domain/audit.ts';
import type { DeadLetter, DeadLetterQueue } from '../../domain/dead-letters/dead-letter.ts';
import { receivedIn, receivedWithin, type LostWork } from '../../domain/dead-letters/lost-work.ts';
import { fromJson } from '../shared/from-json.ts';
import { mailEvent } from '../shared/mail-event.ts';

/** What AWS leaves of a batch of the table's stream: when its changes came, and not what they say. */
const lostBatch = z.object({
  DDBStreamBatchInfo: z.object({
    approximateArrivalOfFirstRecord: z.iso.datetime({ offset: true }),
    approximateArrivalOfLastRecord: z.iso.datetime({ offset: true }),
  }),
});
const lostTick = z.object({ source: z.literal('schedule') });
const lostReading = z.object({ intakeId: z.uuid() });

/** Rows of the trail that are asked for at once. */
const PAGE_SIZE = 100;

/** What a letter of a queue stands for. */
export async function lostWorkOf(
  queue: DeadLetterQueue,
  { body }: DeadLetter,
  trail: Pick<AuditLog, 'search'>,
): Promise<LostWork> {
  switch (queue) {
    case 'mail-dispatch-dead':
      return isWakeUp(fromJson(body)) ? { kind: 'wake-up' } : { kind: 'unknown' };
    case 'mail-events-told-dead': {
      const event = mailEvent(body);
      return event.kind === 'word'
        ? { kind: 'mail-word', mailId: event.mailId }
        : { kind: 'unknown' };
    }
    case 'words-dead':
      return closeReading(fromJson(body), trail);
  }
}

const isWakeUp = (said: unknown): boolean =>
  lostTick.safeParse(said).success || lostBatch.safeParse(said).success;

async function closeReading(said: unknown, trail: Pick<AuditLog, 'search'>): Promise<LostWork> {
  const reading = lostReading.safeParse(said);
  if (reading.success) return { kind: 'close-reading', intakeIds: [reading.data.intakeId] };
  const batch = lostBatch.safeParse(said);
  if (!batch.success) return { kind: 'unknown' };
  const { approximateArrivalOfFirstRecord: first, approximateArrivalOfLastRecord: last } =
    batch.data.DDBStreamBatchInfo;
  const span = receivedWithin(new Date(first), new Date(last));
  return { kind: 'close-reading', intakeIds: receivedIn(await everyRow(trail, span)) };
}

/** To its last page: in a flood of forms a minute has many, and no form may be passed over. */
async function everyRow(
  trail: Pick<AuditLog, 'search'>,
  span: ReturnType<typeof receivedWithin>,
): Promise<readonly AuditEntry[]> {
  const rows: AuditEntry[] = [];
  let after: string | undefined;
  do {
    const page = await trail.search({ ...span, record: 'intake' }, { size: PAGE_SIZE, after });
    rows.push(...page.rows);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return rows;
}
