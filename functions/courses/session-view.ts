import type { Session } from '../../domain/course/course.ts';
import { hasDrifted } from '../../domain/course/zone-drift.ts';

/** A session in the shape of the replies; the schema there has the last word. */
export const bookedView = (session: Session) => ({
  number: session.number,
  state: session.state,
  start: session.start,
  startsAt: session.startsAt.toISOString(),
  endsAt: session.endsAt.toISOString(),
  counselorId: session.counselorId,
  place: session.place,
  startVersion: session.startVersion,
  makesUpFor: session.makesUpFor ?? null,
  confirmedAt: session.confirmedAt?.toISOString() ?? null,
  undoUntil: session.undo?.until.toISOString() ?? null,
  cancelledBy: session.cancelledBy ?? null,
  drifted: hasDrifted(session),
});
