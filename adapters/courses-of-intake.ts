import * as z from 'zod';
import type { CourseTrail } from '../domain/intake/intake-desk.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { mailsOfCourse } from './read-course.ts';
import { readFields } from './read-now.ts';
import { clientKey } from './table.ts';

/** Clients who were booked before the list was kept have their active course alone. */
const booked = z.object({
  activeCourse: z.string().optional(),
  courses: z.array(z.string()).default([]),
});

/** The courses of an intake's client, and their mails from the index. */
export async function coursesOf(
  client: DynamoClient,
  tableName: string,
  { clientId }: { readonly clientId: string },
): Promise<readonly CourseTrail[]> {
  const found = await readFields(client, tableName, clientKey(clientId), booked);
  const active = found?.activeCourse === undefined ? [] : [found.activeCourse];
  const ids = [...new Set([...(found?.courses ?? []), ...active])];
  return Promise.all(
    ids.map(async (courseId) => ({
      courseId,
      mails: await mailsOfCourse(client, tableName, courseId),
    })),
  );
}
