import type * as z from 'zod';
import {
  cancelByClient,
  confirmSession,
  moveByClient,
  pageVersion,
  undoCancellation,
  type VisitChange,
  type VisitDecision,
} from '../../domain/course/client-visit.ts';
import type { Session } from '../../domain/course/course.ts';
import { visitAction, visitMove } from '../../schemas/visit.ts';
import { problem, type ProblemKind } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import type { HttpReply } from '../shared/reply.ts';
import { clientRoom, itsCounselor } from './client-room.ts';
import { isOutdated, openLink, sessionOf } from './open-link.ts';
import { shown } from './visit-view.ts';
import type { Visit, VisitDeps, VisitRoute } from './visit-route.ts';

type ActDeps = Pick<
  VisitDeps,
  'links' | 'courses' | 'clients' | 'counselors' | 'practice' | 'hashOfToken' | 'newId' | 'now'
>;
type Body = z.output<typeof visitAction>;

type Decide<Asked extends Body> = (
  change: VisitChange,
  asked: Asked,
  deps: ActDeps,
  session: Session,
) => VisitDecision | Promise<VisitDecision>;

/** Enough for who meets the dispatcher or a member of staff; more would keep a person waiting. */
const TRIES = 3;

/**
 * An action on one appointment at one start. It is decided on the course as it stands, and again
 * from the beginning where somebody changed the course, or took the time, before it was written.
 */
const acting =
  <Shape extends z.ZodType<Body>>(
    shape: Shape,
    decide: Decide<z.output<Shape>>,
  ): VisitRoute<keyof ActDeps> =>
  async (deps, token, request) => {
    const asked = bodyAs(request, shape);
    if (asked.kind === 'refused') return asked.reply;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await actOnce(deps, token, asked.data, decide);
      if (answer) return answer;
    }
    return problem('try-again');
  };

/** The answer; none when others were quicker. */
async function actOnce<Asked extends Body>(
  deps: ActDeps,
  token: string,
  asked: Asked,
  decide: Decide<Asked>,
): Promise<HttpReply | undefined> {
  const visit = await openLink(deps, token);
  const session = visit && sessionOf(visit, asked.session);
  if (!visit || !session) return problem('link-gone');
  if (actsOnAnother(visit, session, asked)) return problem('appointment-changed');

  const { practice, newId, now } = deps;
  const { session: number, version } = asked;
  const change = { file: visit.file, number, version, practice, newId, now: now() };
  const decision = await decide(change, asked, deps, session);
  if (decision.kind === 'refused') return refusal(decision.refusal.reason, deps);
  if (decision.kind === 'decided') {
    const outcome = await deps.courses.write(decision.writes);
    if (outcome.kind !== 'written') return undefined;
  }
  const { course, sessions } = decision;
  return shown({ ...visit, file: { course, sessions, reminders: [] } }, deps);
}

/**
 * The link of one appointment acts on the start it was made for, and on no other. A move that comes
 * twice has put its own link out of date by then, and is told by its older version.
 */
const actsOnAnother = (visit: Visit, session: Session, asked: Body): boolean =>
  isOutdated(visit) && !('to' in asked && asked.version < pageVersion(session));

const CALL: readonly ProblemKind[] = ['too-late', 'last-session', 'undo-over', 'time-gone'];

function refusal(reason: ProblemKind, { practice }: Pick<ActDeps, 'practice'>): HttpReply {
  return problem(
    reason,
    CALL.includes(reason) ? { detail: `Please call us at ${practice.phone}.` } : {},
  );
}

export const confirm = acting(visitAction, (change) => confirmSession(change));
export const cancel = acting(visitAction, (change) => cancelByClient(change));
export const undo = acting(visitAction, async (change, _asked, deps, session) =>
  undoCancellation({ ...change, counselor: await itsCounselor(deps, session) }),
);
export const move = acting(visitMove, async (change, { to }, deps, session) =>
  moveByClient({ ...change, to, ...(await clientRoom(deps, change.file, session)) }),
);
