import type { Counselor } from '../../domain/counselor/counselor.ts';
import { bookCourse } from '../../domain/course/book-course.ts';
import { type CoursePlan, type Session, sessionRef } from '../../domain/course/course.ts';
import type { CourseDecision, StaffChange } from '../../domain/course/decision.ts';
import { aBooking, aCounselor, aPlan, COURSE_ID, decided, deciding } from './course.ts';
import { aForm, type Form } from './intake-form.ts';
import { anIntake, NOON } from './intake-record.ts';
import { memoryCourses, type MemoryCourses } from './memory-courses.ts';

/** Sees clients on weekdays from nine to six. */
export const MAYA = aCounselor({
  name: 'Maya Lind',
  email: 'maya@harbor-lane.example',
  hours: {
    ...aCounselor().hours,
    weekly: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], spans: [{ from: '09:00', to: '18:00' }] },
    ],
  },
});

/** Twelve Tuesdays at ten, two weeks from `NOON` on: no reminder falls in the quiet hours. */
export const weeklyAtTen = (overrides: Partial<CoursePlan> = {}): CoursePlan =>
  aPlan({ first: { date: '2026-12-15', time: '10:00' }, ...overrides });

export type BookedCourse = MemoryCourses & {
  readonly clientId: string;
  readonly session: (number: number) => Session;
  /** Reads the course, decides and writes; throws when that is refused. */
  readonly change: (decide: (change: StaffChange) => CourseDecision, now?: Date) => Promise<void>;
};

/** A course booked at `NOON`, with its mails and reminders, in a table of its own. */
export async function aBookedCourse({
  plan = weeklyAtTen(),
  form = aForm(),
  counselor = MAYA,
}: {
  readonly plan?: CoursePlan;
  readonly form?: Form;
  readonly counselor?: Counselor;
} = {}): Promise<BookedCourse> {
  const { record } = anIntake({ form });
  const intake = { ...record.intake, status: 'accepted', version: 2 } as const;
  const ports = memoryCourses({ ...record, intake, mails: [] });
  const { clientId } = intake;
  ports.table.counselors.set(counselor.id, counselor);
  const client = await ports.clients.find(clientId);
  if (!client) throw new Error('The client is not in the table');
  const settle = async (decision: CourseDecision) => {
    const { kind } = await ports.courses.write(decided(decision).writes);
    if (kind !== 'written') throw new Error(`Not written: ${kind}`);
  };
  await settle(bookCourse({ ...aBooking({ plan, counselor }), intake, client }));
  return {
    ...ports,
    clientId,
    change: async (decide, now = NOON) => {
      const file = await ports.courses.find(COURSE_ID);
      if (!file) throw new Error('No course in this test');
      await settle(decide({ ...deciding(now), file, version: file.course.version }));
    },
    session: (number) => {
      const session = ports.table.sessions.get(sessionRef({ courseId: COURSE_ID, number }));
      if (!session) throw new Error(`No session ${number} in this test`);
      return session;
    },
  };
}
