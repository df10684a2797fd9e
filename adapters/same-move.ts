import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { MailRow } from '../domain/mail/mail.ts';
import { fromItem } from './item.ts';
import { toMailRow } from './stored-mail.ts';

/**
 * Whether the item that was in the way is our own work: the client repeats a write whose answer
 * was lost, and then finds it there. A claim counts as ours by its id alone.
 */
export function isSameMove(
  item: Record<string, AttributeValue> | undefined,
  written: MailRow,
): boolean {
  if (!item) return false;
  const stored = toMailRow(fromItem(item));
  return (
    stored.state === written.state &&
    stored.attempts === written.attempts &&
    stored.claim?.id === written.claim?.id &&
    stored.feedback === written.feedback &&
    stored.settled === written.settled
  );
}
