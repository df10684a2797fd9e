import { courseIdOf } from '../../domain/mail/mail-course.ts';
import { isStillUseful, mayHaveGone, settleGivenUp } from '../../domain/mail/given-up.ts';
import type { MailRow, Settlement } from '../../domain/mail/mail.ts';
import { givenUpReply, mailId, settlementReply, settlementRequest } from '../../schemas/mails.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import type { AdministrationDeps, AdministrationRoute } from './administration-route.ts';

const PAGE_SIZE = 100;
/** Somebody else may settle the same mail, or word of it may come, between reading and writing. */
const ATTEMPTS = 3;

/** Which mails ended unsent, and why: the records they speak of, and nobody's name or address. */
export const listGivenUp: AdministrationRoute = async ({ givenUp, now }) => {
  const { rows, more } = await givenUp.listGivenUp(PAGE_SIZE);
  const mails = rows.map((row) => viewOf(row, now()));
  return reply(200, givenUpReply.parse({ now: now().toISOString(), mails, more }));
};

export const settleMail: AdministrationRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, settlementRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const id = mailId.safeParse(request.path['id']);
  if (!id.success) return problem('not-found');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const answer = await settle(deps, { id: id.data, wanted: wanted.data.settle, member });
    if (answer) return answer;
  }
  return problem('changed-meanwhile');
};

/** `undefined` when the row moved between reading and writing. */
async function settle(
  { givenUp, newId, now }: AdministrationDeps,
  {
    id,
    wanted,
    member,
  }: {
    readonly id: string;
    readonly wanted: Settlement;
    readonly member: Parameters<AdministrationRoute>[1];
  },
): Promise<HttpReply | undefined> {
  const row = await givenUp.find(id);
  if (!row) return problem('not-found');
  const outcome = settleGivenUp({ row, wanted, member, auditId: newId(), now: now() });
  if (outcome.kind === 'refused') return problem(outcome.reason);
  if (outcome.kind === 'settled' && (await givenUp.settle(row, outcome)) === 'stale') return;
  return reply(200, settlementReply.parse({ id, settled: wanted }));
}

const viewOf = (row: MailRow, now: Date) => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  reason: row.reason ?? null,
  finishedAt: row.finishedAt?.toISOString() ?? null,
  intakeId: row.about.record === 'intake' ? row.about.id : null,
  courseId: courseIdOf(row.about) ?? null,
  mayHaveGone: mayHaveGone(row),
  maySendAgain: isStillUseful(row, now),
});
