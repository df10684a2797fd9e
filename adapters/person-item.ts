import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { PersonMark } from '../domain/course/client-store.ts';
import type { Intake, PersonKeys } from '../domain/intake/intake.ts';
import { toItem } from './item.ts';
import { personKey } from './table.ts';

/** As many requests of one person as are ever shown together; more would be no person. */
const MOST = 40;

/** The hashes of one person, each with what it stands for. */
export const hashesOf = (
  keys: PersonKeys | undefined,
): readonly { readonly by: keyof PersonKeys; readonly hash: string }[] =>
  (['address', 'phoneAndBirth'] as const).flatMap((by) => {
    const hash = keys?.[by];
    return hash === undefined ? [] : [{ by, hash }];
  });

/** Names an intake among the requests of its person, under each of the hashes, while there is room. */
export const personUpdates = (
  TableName: string,
  { id, personKeys }: Pick<Intake, 'id' | 'personKeys'>,
): readonly TransactWriteItem[] =>
  hashesOf(personKeys).map(({ hash }) => ({
    Update: {
      TableName,
      Key: toItem(personKey(hash)),
      UpdateExpression: 'ADD intakes :id',
      ConditionExpression: 'attribute_not_exists(intakes) OR size(intakes) < :most',
      ExpressionAttributeValues: toItem({ ':id': new Set([id]), ':most': MOST }),
    },
  }));

/**
 * Raises the mark of a person for whom a course is booked, if nobody has raised it since it was read.
 * The intake is named even where there was no room for it: the next booking must find its client.
 */
export const personBooking = (
  TableName: string,
  { hash, bookings }: PersonMark,
  intakeId: string,
): TransactWriteItem => ({
  Update: {
    TableName,
    Key: toItem(personKey(hash)),
    UpdateExpression: 'SET bookings = :next ADD intakes :id',
    ConditionExpression: bookings === 0 ? 'attribute_not_exists(bookings)' : 'bookings = :seen',
    ExpressionAttributeValues: toItem({
      ':next': bookings + 1,
      ':id': new Set([intakeId]),
      ...(bookings > 0 && { ':seen': bookings }),
    }),
  },
});

/** Takes an intake out of the requests of its person; with the last one the hash goes as well. */
export const personRemovals = (
  TableName: string,
  intakeId: string,
  people: readonly { readonly pk: string; readonly intakes: ReadonlySet<string> }[],
): readonly TransactWriteItem[] =>
  people
    .filter(({ intakes }) => intakes.has(intakeId))
    .map(({ pk, intakes }) => {
      const Key = toItem({ pk, sk: 'PERSON' });
      const values = { ':id': intakeId, ':one': 1 };
      return intakes.size === 1
        ? {
            Delete: {
              TableName,
              Key,
              ConditionExpression: 'size(intakes) = :one AND contains(intakes, :id)',
              ExpressionAttributeValues: toItem(values),
            },
          }
        : {
            Update: {
              TableName,
              Key,
              UpdateExpression: 'DELETE intakes :ids',
              ConditionExpression: 'size(intakes) > :one AND contains(intakes, :id)',
              ExpressionAttributeValues: toItem({ ...values, ':ids': new Set([intakeId]) }),
            },
          };
    });

const person = z.lazy(() =>
  z.object({
    pk: z.string(),
    intakes: z.set(z.string()),
    // People from before it was counted.
    bookings: z.int().default(0),
  }),
);

/** Reads back which intakes a hash names, and how often a course was booked for them. */
export const toPerson = (item: unknown): z.output<typeof person> => person.parse(item);
