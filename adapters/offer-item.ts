import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import {
  ASK_ANSWERS,
  OFFER_STATES,
  PASSED_OVER,
  type Ask,
  type Offer,
} from '../domain/offer/offer.ts';
import type { OfferWrites } from '../domain/offer/offer-writes.ts';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { wallTime } from './course-attributes.ts';
import { instant } from './instant.ts';
import { toItem } from './item.ts';
import { putNew } from './put-new.ts';
import { offerKey, offerWorkKeys } from './table.ts';

const ask = z.lazy(() =>
  z.object({
    number: z.int(),
    intakeId: z.string(),
    clientId: z.string(),
    language: z.enum(LANGUAGES),
    clientTimeZone: z.string().optional(),
    at: instant,
    until: instant,
    answer: z.enum(ASK_ANSWERS),
    answeredAt: instant.optional(),
    passedOver: z.array(
      z.object({ intakeId: z.string(), clientId: z.string(), why: z.enum(PASSED_OVER) }),
    ),
  }),
);

const offerAttributes = z.lazy(() =>
  z.object({
    id: z.string(),
    counselorId: z.string(),
    start: wallTime,
    timeZone: z.string(),
    minutes: z.int(),
    bufferMinutes: z.int(),
    startsAt: instant,
    endsAt: instant,
    answerHours: z.int(),
    state: z.enum(OFFER_STATES),
    asks: z.array(ask),
    createdAt: instant,
    by: z.string(),
    version: z.int(),
  }),
);

/** An offer as the table holds it, keys included. */
const offerItem = (offer: Offer): Record<string, unknown> => ({
  ...offerKey(offer.id),
  ...offerWorkKeys(offer),
  ...offer,
  startsAt: offer.startsAt.toISOString(),
  endsAt: offer.endsAt.toISOString(),
  createdAt: offer.createdAt.toISOString(),
  asks: offer.asks.map(askAttributes),
});

const askAttributes = (one: Ask) => ({
  ...one,
  at: one.at.toISOString(),
  until: one.until.toISOString(),
  answeredAt: one.answeredAt?.toISOString(),
});

/** Reads an offer back; an item of another shape is a fault and throws. */
export const toOffer = (item: unknown): Offer => offerAttributes.parse(item);

/** Writes an offer where it still is as it was read. */
export function putOffer(
  TableName: string,
  { before, after }: OfferWrites['offer'],
): TransactWriteItem {
  if (!before) return putNew(TableName, offerItem(after));
  return {
    Put: {
      TableName,
      Item: toItem(offerItem(after)),
      ConditionExpression: 'version = :seen',
      ExpressionAttributeValues: toItem({ ':seen': before.version }),
    },
  };
}
