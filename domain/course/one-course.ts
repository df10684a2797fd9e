import type { CourseClient, Person } from './client-store.ts';

/**
 * The active course that stands against another one for the same person. A person who asks twice is
 * two clients: they count as one where a request of each bears the same address or telephone and
 * both were born on the same day. A couple with one mailbox is two people.
 */
export const courseOfPerson = (client: CourseClient, { others }: Person): string | undefined =>
  [client, ...others].find(
    ({ dateOfBirth, activeCourse }) =>
      activeCourse !== undefined && dateOfBirth === client.dateOfBirth,
  )?.activeCourse;
