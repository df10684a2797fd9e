import type { MailRow } from '../../../domain/mail/mail.ts';
import { isUrgent } from '../../../domain/mail/urgency.ts';
import { toldById } from '../../../domain/mail/replay.ts';
import type { Invariant, Life } from '../life.ts';

export const noDuplicate: Invariant = {
  name: 'I2 a mail goes twice only where the sending before ended in doubt and no word of it came',
  whenTaken: ({ mailId, attempt }, current, life) => {
    const { history, table } = life;
    const row = table.mails.get(mailId);
    if (!row) {
      const { recordId = '' } = toldById(mailId);
      return history.removed.has(recordId) ? undefined : `${mailId} went, and has no row`;
    }
    const before = (history.attempts.get(mailId) ?? []).filter(
      (each) => each !== current && each.takenAt,
    );
    if (before.length === 0) return undefined;
    const sure = before.find(({ inDoubt }) => !inDoubt);
    if (sure && !isSeenOver(row.kind, life)) {
      return `${mailId} went with attempt ${sure.number} and again with attempt ${attempt}`;
    }
    return undefined;
  },
  afterStep: ({ port, args }, life) =>
    port === 'mails.claim' ? claimedTooSoon(args[1] as MailRow, life) : undefined,
};

/** Word of a mail comes within seconds; for so long the product waits for it (docs/adr/0003). */
const WAIT_MS = 600_000;

function claimedTooSoon(row: MailRow, { history, table, timeline, faults }: Life) {
  if (table.mails.get(row.id)?.claim?.id !== row.claim?.id) return undefined;
  if (history.heardOf.has(row.id)) return `${row.id} is claimed after word of it was taken in`;
  const takenAt = history.attempts.get(row.id)?.findLast((each) => each.takenAt)?.takenAt;
  const isEarly = takenAt && timeline.now().getTime() - takenAt.getTime() < WAIT_MS;
  return isEarly && !isUrgent(row.kind) && !faults.isSkewed
    ? `${row.id} is claimed again, and word of its first sending may still come`
    : undefined;
}

/**
 * Alerts do not wait for word (docs/adr/0003): to a clock that is minutes off, the lease of one
 * that is just being sent may be over.
 */
const isSeenOver = (kind: Parameters<typeof isUrgent>[0], { faults }: Life) =>
  isUrgent(kind) && faults.isSkewed;
