import type { Receipt } from '../../domain/intake/intake-inbox.ts';
import { withOffset } from '../../domain/practice/zoned-clock.ts';
import { intakeReply, type IntakeReply } from '../../schemas/intake.reply.ts';

/** What the sender of a form is told, in the shape of the reply. */
export const receiptView = (
  receipt: Receipt,
  { timeZone }: { readonly timeZone: string },
): IntakeReply =>
  intakeReply.parse({
    ...receipt,
    receivedAt: receipt.receivedAt.toISOString(),
    staffBackAt: receipt.staffBackAt && withOffset(receipt.staffBackAt, timeZone),
  });
