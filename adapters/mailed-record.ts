import type { MailRow } from '../domain/mail/mail.ts';
import { courseIdOf } from '../domain/mail/mail-course.ts';
import type { RecordAtSending } from '../domain/mail/mail-store.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { courseAtSending } from './mailed-course.ts';
import { dayAtSending } from './mailed-day.ts';
import { draftAtSending } from './mailed-draft.ts';
import { intakeAtSending } from './mailed-intake.ts';
import { offerAtSending } from './mailed-offer.ts';

/** Reads the record that a mail speaks of, as it is this moment. */
export async function recordAtSending(
  client: DynamoClient,
  tableName: string,
  row: Pick<MailRow, 'kind' | 'about'>,
): Promise<RecordAtSending | undefined> {
  const { about } = row;
  if (about.record === 'intake') return intakeAtSending(client, tableName, row);
  if (about.record === 'counselor') return dayAtSending(client, tableName, about.id);
  if (about.record === 'offer') return offerAtSending(client, tableName, row);
  if (about.record === 'draft') return draftAtSending(client, tableName, about.id);
  const courseId = courseIdOf(about);
  return courseId === undefined ? undefined : courseAtSending(client, tableName, courseId);
}
