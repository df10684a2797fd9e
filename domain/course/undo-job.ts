import type { JobRow } from '../jobs/job.ts';
import { sessionRef, type Session } from './course.ts';

/** The waiting job that ends the time in which a cancellation can be undone; none without such a time. */
export const undoJob = (session: Session): readonly JobRow[] =>
  session.undo
    ? [
        {
          id: session.undo.jobId,
          kind: 'end-of-undo',
          about: sessionRef(session),
          version: session.sequence,
          due: session.undo.until,
          state: 'waiting',
        },
      ]
    : [];

/** The id of that job, for a session as it is once it is called off. */
export const undoJobId = (session: Pick<Session, 'courseId' | 'number' | 'sequence'>): string =>
  `end-of-undo_${sessionRef(session)}_${session.sequence}`;
