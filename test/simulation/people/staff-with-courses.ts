import { addDays } from '../../../domain/calendar/local-time.ts';
import type { Course, CoursePlan, Session } from '../../../domain/course/course.ts';
import type { Intake } from '../../../domain/intake/intake.ts';
import { aPlan } from '../../support/course.ts';
import { OTHER_COUNSELOR } from '../../support/staff-courses.ts';
import type { Life } from '../life.ts';
import type { Functions } from '../world/functions.ts';
import { ask, claimsOf } from './ask.ts';

const COURSE = '/api/staff/courses/{id}';
const claims = claimsOf('front-desk');

/** The front desk books a course for somebody who was accepted; two may press at once. */
export function bookCourse(life: Life, functions: Functions): void {
  const { intakes } = life.table;
  const free = [...intakes.values()].filter(({ intake }) => intake.status === 'accepted');
  if (free.length > 0) book(life, functions, life.dice.pick(free).intake, aFirst(life));
}

/** Two at the front desk book the same time for two people. */
export function raceForATime(life: Life, functions: Functions): void {
  const first = aFirst(life);
  for (const { intake } of life.table.intakes.values()) {
    if (intake.status === 'accepted') book(life, functions, intake, first);
  }
}

const aFirst = ({ dice, timeline }: Life) => ({
  date: addDays(timeline.now().toISOString().slice(0, 10), dice.between(2, 4)),
  time: dice.pick(['10:00', '11:00']),
});

function book(
  life: Life,
  { courses }: Functions,
  intake: Intake,
  first: CoursePlan['first'],
): void {
  const { dice, faults, history, table, timeline } = life;
  const number = life.next('id');
  const press = () =>
    ask(life, {
      ...{ who: 'front desk', door: courses, again: 3 },
      asked: {
        ...{ route: 'POST /api/staff/courses', claims },
        headers: { 'idempotency-key': `course-key-${number}` },
        json: {
          intakeId: intake.id,
          plan: aPlan({ first }),
          hoursVersion: table.counselors.get(aPlan().counselorId)?.version ?? 1,
          ...(dice.odds(0.7) ? { only: 'first' } : {}),
        },
      },
      answered: ({ statusCode, json }) => {
        if (statusCode === 201) history.promised.courses.add(String(json['id']));
      },
    });
  press();
  if (faults.strikes(0.3)) timeline.after(dice.between(0, 1000), press);
}

/** Somebody of the staff changes a course that is there, from a page that may be out of date. */
export function changeCourse(life: Life, { courses }: Functions): void {
  const { dice, table } = life;
  const all = [...table.courses.values()];
  if (all.length === 0) return;
  const course = dice.pick(all);
  const session = aSession(life, course);
  if (!session) return;
  const { route, json = {} } = changeOf(life, course, session);
  const version = dice.odds(0.85) ? course.version : Math.max(1, course.version - 1);
  ask(life, {
    ...{ who: 'front desk', door: courses, again: 1 },
    asked: {
      ...{ route: `POST ${COURSE}/${route}`, claims },
      path: { id: course.id, n: String(session.number) },
      json: { version, ...json },
    },
  });
}

type Change = { readonly route: string; readonly json?: Readonly<Record<string, unknown>> };

function changeOf({ dice }: Life, course: Course, session: Session): Change {
  const scope = dice.weighted({ this: 4, following: 1 });
  const to = {
    date: addDays(session.start.date, dice.between(-1, 2)),
    time: dice.pick(['10:00', '11:00', '12:00', '15:00']),
  };
  const kind = dice.weighted({
    ...{ move: 6, cancel: 3, missed: 2, attended: 1, 'late-cancelled': 1 },
    ...{ 'make-up': 1, 'hand-over': 1, end: 1 },
  });
  switch (kind) {
    case 'move':
      return { route: 'sessions/{n}/move', json: { to, scope } };
    case 'cancel':
      return { route: 'sessions/{n}/cancel', json: { scope } };
    case 'missed':
    case 'attended':
    case 'late-cancelled':
      return { route: `sessions/{n}/${kind}` };
    case 'make-up':
      return { route: kind, json: { for: session.number, at: to } };
    case 'hand-over':
      return { route: kind, json: { counselorId: OTHER_COUNSELOR.id } };
    case 'end':
      return { route: kind, json: { reason: `They moved away from ${course.id.slice(0, 4)}.` } };
  }
}

/** Mostly one of the next; sometimes any. */
function aSession({ dice, table, timeline }: Life, { id }: Course): Session | undefined {
  const sessions = [...table.sessions.values()].filter(({ courseId }) => courseId === id);
  const ahead = sessions.filter(({ startsAt }) => startsAt > timeline.now()).slice(0, 3);
  if (sessions.length === 0) return undefined;
  return dice.pick(ahead.length > 0 && dice.odds(0.8) ? ahead : sessions);
}
