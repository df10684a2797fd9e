import type { RecordCounts } from './deletion.ts';
import type { RecordOutline } from './person-record.ts';

/** How much a record holds, by kind. */
export const countsOf = ({ corrections, courses, mails }: RecordOutline): RecordCounts => ({
  forms: 1,
  clients: 1,
  corrections: corrections.length,
  courses: courses.length,
  sessions: courses.reduce((sum, { sessions }) => sum + sessions.length, 0),
  mails: courses.reduce((sum, course) => sum + course.mails.length, mails.length),
});
