import { describe } from 'vitest';
import { memoryCourses } from '../support/memory-courses.ts';
import { begunSuite } from './suite/begun.suite.ts';
import { bookedDaySuite } from './suite/booked-day.suite.ts';
import { clientsSuite } from './suite/clients.suite.ts';
import { counselorsSuite } from './suite/counselors.suite.ts';
import { courseListsSuite } from './suite/course-lists.suite.ts';
import { courseMailsSuite } from './suite/course-mails.suite.ts';
import { coursesSuite } from './suite/courses.suite.ts';
import { draftsSuite } from './suite/drafts.suite.ts';
import { jobsSuite } from './suite/jobs.suite.ts';
import { offersSuite } from './suite/offers.suite.ts';
import { oneCourseSuite } from './suite/one-course.suite.ts';
import { recordsSuite } from './suite/records.suite.ts';
import { deskSuite } from './suite/staff-desk.suite.ts';

/** The table that handler tests stand on keeps the same promises as the real one. */
describe('in memory', () => {
  const store = memoryCourses();
  const ports = () => store;
  coursesSuite(ports);
  courseListsSuite(ports);
  courseMailsSuite(ports);
  bookedDaySuite(ports);
  counselorsSuite(ports);
  clientsSuite(ports);
  draftsSuite(ports);
  begunSuite(ports);
  jobsSuite(ports);
  offersSuite(ports);
  oneCourseSuite(ports);
  recordsSuite(ports);
  deskSuite(ports);
});
