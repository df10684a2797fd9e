import {
  DEAD_LETTER_QUEUES,
  type DeadLetterDesk,
  type DeadLetterQueue,
  type LetterFate,
  type TakenLetter,
} from '../../domain/dead-letters/dead-letter.ts';
import { errandOf, isDealtWith, type LostLetter } from '../../domain/dead-letters/lost-work.ts';
import { toldById } from '../../domain/mail/replay.ts';
import {
  deadLetterQueue,
  deadLettersReply,
  letterFateReply,
  letterFateRequest,
  MOST_LETTERS,
  type DeadLetterView,
} from '../../schemas/dead-letters.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import {
  auditOf,
  type AdministrationDeps,
  type AdministrationRoute,
} from './administration-route.ts';
import { lostWorkOf } from './lost-work.ts';

/** What functions could not do: which work, since when, about which records, and nobody's name. */
export const listDeadLetters: AdministrationRoute = async (deps) => {
  const queues = await Promise.all(DEAD_LETTER_QUEUES.map((queue) => queueView(deps, queue)));
  return reply(200, deadLettersReply.parse({ now: deps.now().toISOString(), queues }));
};

/**
 * Sends the work of the letters again, or takes them away. The queues are no part of our table, so
 * the row of the trail comes first: nothing is done unrecorded. The work is sent before its letter
 * goes: what breaks off in between is done twice, which changes nothing, and never lost.
 */
export const settleDeadLetters: AdministrationRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, letterFateRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const named = deadLetterQueue.safeParse(request.path['queue']);
  if (!named.success) return problem('not-found');
  const queue = named.data;
  const { fate, ids } = wanted.data;
  const lost = await takeLost(deps, queue);
  const chosen = lost.filter((each) => isDealtWith(each, wanted.data));
  const others = lost.filter((each) => !chosen.includes(each));
  await putBack(deps.deadLetters, queue, others);
  if (chosen.length > 0) {
    const did = { record: 'queue', recordId: queue, action: fate, fields: [] } as const;
    await deps.trail.recordRead({ ...auditOf(deps, member, did), count: chosen.length });
    for (const each of chosen) await settle(deps.deadLetters, queue, each, fate);
  }
  const done = chosen.length;
  const left = new Set(ids).size - done;
  return reply(200, letterFateReply.parse({ queue, fate, done, left }));
};

type Taken = LostLetter<TakenLetter>;

async function settle(
  desk: DeadLetterDesk,
  queue: DeadLetterQueue,
  lost: Taken,
  fate: LetterFate,
): Promise<void> {
  const errand = fate === 'sent-again' ? errandOf(lost) : undefined;
  if (errand) for (const body of errand.bodies) await desk.send(errand.to, body);
  await desk.remove(queue, lost.letter);
}

async function queueView(deps: AdministrationDeps, queue: DeadLetterQueue) {
  const waiting = await deps.deadLetters.count(queue);
  const lost = waiting === 0 ? [] : await takeLost(deps, queue);
  await putBack(deps.deadLetters, queue, lost);
  const oldestFirst = lost.toSorted(
    (one, other) => one.letter.since.getTime() - other.letter.since.getTime(),
  );
  return { queue, waiting: Math.max(waiting, lost.length), letters: oldestFirst.map(letterView) };
}

/** Looking takes the letters out of sight for a moment, because a queue shows no more than ten otherwise. */
async function takeLost(
  { deadLetters, trail }: AdministrationDeps,
  queue: DeadLetterQueue,
): Promise<readonly Taken[]> {
  const letters = await deadLetters.take(queue, MOST_LETTERS);
  return Promise.all(
    letters.map(async (letter) => ({ letter, work: await lostWorkOf(queue, letter, trail) })),
  );
}

const putBack = (desk: DeadLetterDesk, queue: DeadLetterQueue, lost: readonly Taken[]) =>
  desk.putBack(
    queue,
    lost.map(({ letter }) => letter),
  );

function letterView(lost: Taken): DeadLetterView {
  const { letter, work } = lost;
  const mailId = work.kind === 'mail-word' ? work.mailId : null;
  return {
    id: letter.id,
    since: letter.since.toISOString(),
    work: work.kind,
    mailId,
    mailKind: (mailId !== null && toldById(mailId).kind) || null,
    intakeIds: work.kind === 'close-reading' ? [...work.intakeIds] : [],
    maySendAgain: errandOf(lost) !== undefined,
  };
}
