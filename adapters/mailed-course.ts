import * as z from 'zod';
import type { CourseAtSending } from '../domain/mail/mail-store.ts';
import { gone } from './counselor-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { readCourse } from './read-course.ts';
import { readFields } from './read-now.ts';
import { clientKey, counselorKey } from './table.ts';

const clientFields = z.object({
  id: z.string(),
  email: z.string(),
  safeToUse: z.object({ email: z.boolean() }),
  consents: z.object({ email: z.boolean(), details: z.boolean().default(false) }),
  remindersOff: z.boolean().default(false),
  generation: z.int().optional(),
});

const counselorFields = z.object({ name: z.string(), email: z.string(), gone });

/**
 * Reads a course, its sessions and whom its mails go to, as they are this moment; of people only
 * the address and what it may be used for.
 */
export async function courseAtSending(
  client: DynamoClient,
  tableName: string,
  courseId: string,
): Promise<CourseAtSending | undefined> {
  const read = await readCourse(client, tableName, courseId);
  if (!read) return undefined;
  const { course, sessions } = read;
  const [person, counselor] = await Promise.all([
    readFields(client, tableName, clientKey(course.clientId), clientFields),
    readFields(client, tableName, counselorKey(course.counselorId), counselorFields),
  ]);
  if (!person || !counselor) return undefined;
  const { id, email, safeToUse, consents, remindersOff, generation } = person;
  const mayEmail = safeToUse.email && consents.email;
  return {
    record: 'course',
    course,
    sessions,
    client: { id, email, mayEmail, mayDetail: consents.details, remindersOff, generation },
    counselor,
  };
}
