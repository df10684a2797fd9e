import { addDays } from '../../../domain/calendar/local-time.ts';
import { cancelSessions } from '../../../domain/course/cancel-sessions.ts';
import { clientOpenings } from '../../../domain/course/client-openings.ts';
import {
  cancelByClient,
  confirmSession,
  moveByClient,
  pageVersion,
  undoCancellation,
  type VisitDecision,
} from '../../../domain/course/client-visit.ts';
import type { Session } from '../../../domain/course/course.ts';
import { extendCourse } from '../../../domain/course/extend-course.ts';
import { finishTask } from '../../../domain/course/finish-task.ts';
import { handOver } from '../../../domain/course/hand-over.ts';
import { makeUp } from '../../../domain/course/make-up.ts';
import { markSession } from '../../../domain/course/mark-session.ts';
import { moveSessions } from '../../../domain/course/move-sessions.ts';
import type { CourseLife } from '../../support/course-life.ts';
import { STAND_IN } from '../../support/course-life.ts';
import { aCounselor, deciding } from '../../support/course.ts';
import type { Doing } from './life.arbitrary.ts';

const uidDomain = 'harbor-lane.example';
/** What is said openly; empty when nothing is. */
type Said = { readonly endDate?: string | undefined; readonly dropLast?: true };

/** Makes one thing happen, in whatever state the course is; most refusals just leave it so. */
export async function happen(life: CourseLife, doing: Doing): Promise<VisitDecision> {
  const silent = await decide(life, doing, {});
  const decision =
    silent.kind === 'refused' && 'openly' in doing && doing.openly
      ? await decide(life, doing, { endDate: silent.refusal.endDate, dropLast: true })
      : silent;
  if (decision.kind === 'decided') await life.write(decision);
  return decision;
}

async function decide(life: CourseLife, doing: Doing, said: Said): Promise<VisitDecision> {
  const file = await life.file();
  const own = await life.counselor();
  const room = { counselor: own, busy: await life.busy(own.id) };
  const base = { ...deciding(life.now()), file };
  const change = { ...base, version: file.course.version };
  const session = picked(file.sessions, doing, life.now());
  const { number } = session;
  const visit = { ...base, number, version: pageVersion(session) };

  switch (doing.op) {
    case 'move': {
      const to = { date: addDays(session.start.date, doing.days), time: doing.time };
      return moveSessions({ ...change, ...room, ...said, number, to, scope: doing.scope });
    }
    case 'cancel':
      return cancelSessions({ ...change, ...said, number, scope: doing.scope });
    case 'mark':
      return markSession({ ...change, number, as: doing.as });
    case 'make-up': {
      const at = { date: addDays(session.start.date, doing.days), time: doing.time };
      return makeUp({ ...change, ...room, ...said, for: number, at, uidDomain });
    }
    case 'extend': {
      const { length, endDate } = file.course;
      const at = Array.from({ length: doing.by }, (_, index) => ({
        date: addDays(endDate, 7 * (index + 1)),
        time: '09:00',
      }));
      const added = { length: length + doing.by, at, endDate: at.at(-1)?.date ?? '' };
      return extendCourse({ ...change, ...room, ...added, uidDomain });
    }
    case 'hand-over': {
      const counselor = own.id === STAND_IN.id ? aCounselor() : STAND_IN;
      return handOver({ ...change, counselor, busy: await life.busy(counselor.id) });
    }
    case 'finish-task': {
      const task = file.course.tasks[doing.pick % Math.max(1, file.course.tasks.length)];
      return finishTask({ ...change, taskId: task?.id ?? '' });
    }
    case 'confirm':
      return confirmSession(visit);
    case 'client-move': {
      const openings = clientOpenings({ ...base, ...room, number });
      const to = openings[doing.choice % Math.max(1, openings.length)] ?? session.start;
      return moveByClient({ ...visit, ...room, to });
    }
    case 'client-cancel':
      return cancelByClient(visit);
    case 'undo':
      return undoCancellation({ ...visit, counselor: room.counselor });
  }
}

/** Mostly a session that this can be done to, and sometimes just any. */
function picked(sessions: readonly Session[], doing: Doing, now: Date): Session {
  const pick = 'pick' in doing ? doing.pick : 0;
  const fitting = sessions.filter((session) => fits(doing.op, session, now));
  const among = fitting.length > 0 && pick % 8 > 0 ? fitting : sessions;
  const session = among[pick % among.length];
  if (!session) throw new Error('A course without a session');
  return session;
}

function fits(op: Doing['op'], { state, startsAt, undo }: Session, now: Date): boolean {
  switch (op) {
    case 'mark':
      return state !== 'cancelled' && startsAt <= now;
    case 'make-up':
      return state === 'missed' || state === 'late-cancelled' || (state === 'cancelled' && !undo);
    case 'undo':
      return undo !== undefined;
    default:
      return state === 'booked' && startsAt > now;
  }
}
