import { cancelSessions } from '../../domain/course/cancel-sessions.ts';
import { type Mark, markSession } from '../../domain/course/mark-session.ts';
import { moveSessions, startsAfterMove } from '../../domain/course/move-sessions.ts';
import { cancelRequest, markRequest, moveRequest } from '../../schemas/course-changes.ts';
import { sessionRoute } from './change-course.ts';
import { itsCounselor, roomWith } from './course-room.ts';

export const move = sessionRoute(moveRequest, async (number, wanted, change, deps) => {
  const moving = { number, to: wanted.to, scope: wanted.scope };
  const counselor = await itsCounselor(deps, change.file.course.counselorId);
  const room = await roomWith(deps, counselor, startsAfterMove({ ...moving, ...change }));
  return moveSessions({ ...change, ...room, ...moving, endDate: wanted.endDate });
});

export const cancel = sessionRoute(cancelRequest, (number, wanted, change) =>
  cancelSessions({ ...change, ...wanted, number }),
);

export const mark = (as: Mark) =>
  sessionRoute(markRequest, (number, _wanted, change) => markSession({ ...change, number, as }));
