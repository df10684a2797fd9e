import type { MailRow } from '../domain/mail/mail.ts';
import type { OfferAtSending } from '../domain/mail/mail-store.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { clientFields, intakeFields, reachable } from './mailed-intake.ts';
import { toOffer } from './offer-item.ts';
import { readFields, readItem } from './read-now.ts';
import { clientKey, intakeKey, offerKey } from './table.ts';

const requestFields = intakeFields.pick({ status: true });

/**
 * Reads an offer as it is this moment; where the mail goes to the client who is asked, also the
 * client and how their request stands.
 */
export async function offerAtSending(
  client: DynamoClient,
  tableName: string,
  { kind, about }: Pick<MailRow, 'kind' | 'about'>,
): Promise<OfferAtSending | undefined> {
  const item = await readItem(client, tableName, offerKey(about.id));
  if (item === undefined) return undefined;
  const offer = toOffer(item);
  const ask = offer.asks.find(({ number }) => number === about.version);
  if (kind !== 'opening-offer' || !ask) return { record: 'offer', offer };
  const [person, request] = await Promise.all([
    readFields(client, tableName, clientKey(ask.clientId), clientFields),
    readFields(client, tableName, intakeKey(ask.intakeId), requestFields),
  ]);
  return {
    ...{ record: 'offer', offer, client: person && reachable(person) },
    requestStatus: request?.status,
  };
}
