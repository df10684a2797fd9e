import type * as z from 'zod';
import type { awayReply } from '../../../schemas/away.ts';
import type { clientContact } from '../../../schemas/client-contact.ts';
import type { counselorList } from '../../../schemas/counselor.ts';
import type { moveRequest } from '../../../schemas/course-changes.ts';
import type { coursePlan, coursePreview } from '../../../schemas/course-plan.ts';
import type { courseList, CourseReply } from '../../../schemas/course.ts';
import type { wallTime } from '../../../schemas/wall-time.ts';

/** Short names for the parts of the course replies that the console speaks of. */
export type WallTime = z.output<typeof wallTime>;
export type Plan = z.output<typeof coursePlan>;
export type Place = Plan['place'];
export type CadenceKind = Plan['cadence']['kind'];
export type Preview = z.output<typeof coursePreview>;
export type PlannedSession = Preview['sessions'][number];
export type DateProblem = NonNullable<PlannedSession['problem']>;
export type Phase = PlannedSession['phase'];
export type Course = CourseReply;
export type CourseStatus = Course['status'];
export type Session = Course['sessions'][number];
export type CourseMail = Session['mails'][number];
export type Task = Course['tasks'][number];
export type ListedCourse = z.output<typeof courseList>['courses'][number];
export type Counselor = z.output<typeof counselorList>['counselors'][number];
export type Scope = NonNullable<z.input<typeof moveRequest>['scope']>;
export type Contact = z.output<typeof clientContact>;

/** Every way in which the service says no; a record that somebody changed is read again instead. */
export type RefusalReason =
  | Exclude<
      NonNullable<z.output<typeof awayReply>['done'][number]['reason']>,
      'changed-meanwhile' | 'not-found' | 'try-again'
    >
  | 'call-instead'
  | 'withdrawn'
  | 'own-sign-in'
  | 'counselor-gone'
  | 'address-taken'
  | 'draft-sent'
  | 'draft-run-out'
  | 'too-many-links'
  | 'no-time-to-answer'
  | 'nobody-to-ask'
  | 'line-changed'
  | 'offer-over'
  | 'on-hold'
  | 'record-in-use'
  | 'still-kept'
  | 'deletion-ordered';
