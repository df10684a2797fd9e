import { offerMailId } from '../domain/mail/plan-offer-mails.ts';
import type { OfferStore } from '../domain/offer/offer-store.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toOffer } from './offer-item.ts';
import { offerActions } from './offer-writes.ts';
import { listWork } from './query-all.ts';
import { readBatch } from './read-batch.ts';
import { readItem } from './read-now.ts';
import { toMailRow } from './stored-mail.ts';
import { mailKey, offerKey, OFFERS_PARTITION, startingAfter } from './table.ts';
import { readWaiting } from './waiting-list.ts';
import { writeActions } from './write-actions.ts';

/** The offers of the table. Every change is one transaction, decided by conditions on the table itself. */
export const dynamoOfferStore = (client: DynamoClient, tableName: string): OfferStore => ({
  async find(offerId) {
    const item = await readItem(client, tableName, offerKey(offerId));
    return item === undefined ? undefined : toOffer(item);
  },

  async ahead(now) {
    const items = await listWork(client, tableName, OFFERS_PARTITION, startingAfter(now));
    return items.map(toOffer);
  },

  async mailsOf(offer) {
    const keys = offer.asks.map((ask) => mailKey(offerMailId(offer, ask)));
    return (await readBatch(client, tableName, keys)).map(toMailRow);
  },

  waiting: () => readWaiting(client, tableName),
  write: (writes) => writeActions(client, offerActions(tableName, writes)),
});
