import * as z from 'zod';
import type { AuditLog } from '../../domain/audit.ts';
import type { DeadLetter, DeadLetterQueue } from '../../domain/dead-letters/dead-letter.ts';
import { receivedIn, receivedWithin, type LostWork } from '../../domain/dead-letters/lost-work.ts';
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

/** Five changes of a batch, and whatever else was received in the minutes around them. */
const MOST_ROWS = 100;

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
  const { rows } = await trail.search({ ...span, record: 'intake' }, { size: MOST_ROWS });
  return { kind: 'close-reading', intakeIds: receivedIn(rows) };
}

function fromJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
