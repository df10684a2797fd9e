import type { MailRow } from '../domain/mail/mail.ts';
import type { OfferAtSending } from '../domain/mail/mail-store.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { clientFields, reachable } from './mailed-intake.ts';
import { toOffer } from './offer-item.ts';
import { readFields, readItem } from './read-now.ts';
import { clientKey, offerKey } from './table.ts';

/** Reads an offer as it is this moment, and the client who is asked when the mail goes there. */
export async function offerAtSending(
  client: DynamoClient,
  tableName: string,
  { kind, about }: Pick<MailRow, 'kind' | 'about'>,
): Promise<OfferAtSending | undefined> {
  const item = await readItem(client, tableName, offerKey(about.id));
  if (item === undefined) return undefined;
  const offer = toOffer(item);
  const ask = offer.asks.find(({ number }) => number === about.version);
  const person =
    kind === 'opening-offer' && ask
      ? await readFields(client, tableName, clientKey(ask.clientId), clientFields)
      : undefined;
  return { record: 'offer', offer, client: person && reachable(person) };
}
