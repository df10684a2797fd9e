import { holdNow, orderHold } from '../../domain/mail/mail-hold.ts';
import { toldById, type Trace } from '../../domain/mail/replay.ts';
import { mailHoldReply, mailHoldRequest, type TraceView } from '../../schemas/mail-hold.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import type { AdministrationDeps, AdministrationRoute } from './administration-route.ts';

const MOST_TRACES = 500;
/** The dispatcher, or somebody else, may write between reading and writing. */
const ATTEMPTS = 3;

/** Whether mails go out, how far archived word was told again, and what a restore has lost. */
export const readHold: AdministrationRoute = async (deps) => told(deps);

/** Holds all mails back, or lets them go. */
export const setHold: AdministrationRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, mailHoldRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const { holds, table, newId, now } = deps;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const kept = await holds.find();
    const hold = holdNow(kept, { table, now: now() });
    const { held } = wanted.data;
    const outcome = orderHold({ hold, held, member, auditId: newId(), now: now() });
    if (outcome.kind === 'already') return told(deps);
    if ((await holds.write(kept, outcome.hold, outcome.audit)) === 'saved') return told(deps);
  }
  return problem('changed-meanwhile');
};

async function told({ holds, replays, table, now }: AdministrationDeps): Promise<HttpReply> {
  const [kept, { passes, traces, more }] = await Promise.all([
    holds.find(),
    replays.list(MOST_TRACES, now()),
  ]);
  const hold = holdNow(kept, { table, now: now() });
  return reply(
    200,
    mailHoldReply.parse({
      state: hold.state,
      since: kept ? hold.since.toISOString() : null,
      passes: latestFirst(passes, ({ lastAt }) => lastAt).map(({ lastAt, ...pass }) => ({
        ...pass,
        lastAt: lastAt.toISOString(),
      })),
      traces: latestFirst(traces, ({ sentAt }) => sentAt).map(viewOf),
      more,
    }),
  );
}

function viewOf({ mailId, sentAt, to }: Trace): TraceView {
  const { kind, recordId } = toldById(mailId);
  const about = recordId ?? null;
  return { id: mailId, kind: kind ?? null, about, sentAt: sentAt.toISOString(), to: [...to] };
}

const latestFirst = <Row>(rows: readonly Row[], at: (row: Row) => Date): readonly Row[] =>
  rows.toSorted((one, other) => at(other).getTime() - at(one).getTime());
