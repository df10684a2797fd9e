import { bookTheRest } from '../../domain/course/book-the-rest.ts';
import { endCourse } from '../../domain/course/end-course.ts';
import { extendCourse } from '../../domain/course/extend-course.ts';
import { finishTask } from '../../domain/course/finish-task.ts';
import { handOver } from '../../domain/course/hand-over.ts';
import { makeUp } from '../../domain/course/make-up.ts';
import {
  endRequest,
  extendRequest,
  handOverRequest,
  makeUpRequest,
  restRequest,
  taskRequest,
} from '../../schemas/course-changes.ts';
import { changeRoute } from './change-course.ts';
import { itsCounselor, roomForPlan, roomWith } from './course-room.ts';
import { uidDomainOf } from './course-route.ts';
import { noSuchCounselor } from './refusal-reply.ts';

export const addMakeUp = changeRoute(makeUpRequest, async (wanted, change, deps) => {
  const counselor = await itsCounselor(deps, change.file.course.counselorId);
  const room = await roomWith(deps, counselor, [wanted.at]);
  return makeUp({ ...change, ...room, ...wanted, uidDomain: uidDomainOf(deps) });
});

export const extend = changeRoute(extendRequest, async (wanted, change, deps) => {
  const counselor = await itsCounselor(deps, change.file.course.counselorId);
  const room = await roomWith(deps, counselor, wanted.at);
  return extendCourse({ ...change, ...room, ...wanted, uidDomain: uidDomainOf(deps) });
});

export const end = changeRoute(endRequest, ({ reason }, change) =>
  endCourse({ ...change, reason }),
);

export const bookRest = changeRoute(restRequest, async (wanted, change, deps) => {
  const { plan, hoursVersion } = wanted;
  const intake = await deps.intakes.find(change.file.course.intakeId);
  if (!intake) return { kind: 'not-found' };
  const room = await roomForPlan(deps, plan);
  if (!room) return { kind: 'answered', reply: noSuchCounselor('plan.counselorId') };
  const uidDomain = uidDomainOf(deps);
  return bookTheRest({ ...change, ...room, intake, plan, hoursVersion, uidDomain });
});

export const handOverTo = changeRoute(handOverRequest, async (wanted, change, deps) => {
  const counselor = await deps.counselors.find(wanted.counselorId);
  if (!counselor) return { kind: 'answered', reply: noSuchCounselor('counselorId') };
  const starts = change.file.sessions.map(({ start }) => start);
  return handOver({ ...change, ...(await roomWith(deps, counselor, starts)) });
});

export const tickOff = changeRoute(taskRequest, (_wanted, change, _deps, { path }) =>
  finishTask({ ...change, taskId: path['task'] ?? '' }),
);
