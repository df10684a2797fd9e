import { cancelSessions } from '../../domain/course/cancel-sessions.ts';
import { sessionNumbered } from '../../domain/course/live-sessions.ts';
import { type Mark, markSession } from '../../domain/course/mark-session.ts';
import { moveSessions, startsAfterMove } from '../../domain/course/move-sessions.ts';
import { cancelRequest, markRequest, moveRequest } from '../../schemas/course-changes.ts';
import { sessionRoute } from './change-course.ts';
import { itsCounselor, roomWith } from './course-room.ts';

export const move = sessionRoute(moveRequest, async (number, wanted, change, deps) => {
  const moving = { number, to: wanted.to, scope: wanted.scope };
  const named = sessionNumbered(change.file.sessions, number) ?? change.file.course;
  const counselor = await itsCounselor(deps, named.counselorId);
  const room = await roomWith(deps, counselor, startsAfterMove({ ...moving, ...change }));
  return moveSessions({ ...change, ...room, ...moving, endDate: wanted.endDate });
});

export const cancel = sessionRoute(cancelRequest, (number, wanted, change) =>
  cancelSessions({ ...change, ...wanted, number }),
);

export const mark = (as: Mark) =>
  sessionRoute(markRequest, (number, _wanted, change) => markSession({ ...change, number, as }));
