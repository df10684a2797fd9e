import { cancelByClient, pageVersion } from '../../domain/course/client-visit.ts';
import type { CourseFile } from '../../domain/course/course-store.ts';
import type { Decided } from '../../domain/course/decision.ts';
import { deciding, sessionOf, written } from './course.ts';

/** What a change mails at once, its reminders apart. */
export const told = ({ writes }: Decided): readonly string[] =>
  writes.mails.plan.map(({ kind }) => kind).filter((kind) => !kind.startsWith('reminder-'));

/** The course after its client called this session off, and while they can take that back. */
export const undoing = (file: CourseFile, number: number): CourseFile =>
  written(
    cancelByClient({
      ...{ ...deciding(), file, number },
      version: pageVersion(sessionOf(file, number)),
    }),
    file,
  );
