import { assessIntake, type Assessment } from '../../domain/intake/assess-intake.ts';
import type { IntakeInbox } from '../../domain/intake/intake-inbox.ts';
import { receiveIntake } from '../../domain/intake/receive-intake.ts';
import { localDate } from '../../domain/practice/zoned-clock.ts';
import { inPlainWords } from '../../schemas/explain.ts';
import type { IntakeRequest } from '../../schemas/intake.request.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';
import { formOfToday } from '../shared/form-of-today.ts';
import { guardIntake } from '../shared/guard-intake.ts';
import type { HttpHandler, HttpRequest } from '../shared/http.ts';
import { idempotencyKeyIn } from '../shared/idempotency-key.ts';
import { intakeRefusal } from '../shared/intake-refusal.ts';
import type { LogLine } from '../shared/log.ts';
import { problem } from '../shared/problem.ts';
import { receiptView } from '../shared/receipt-reply.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import type { SenderGuard } from '../shared/sender-guard.ts';

export type SubmitIntakeDeps = {
  readonly inbox: IntakeInbox;
  readonly guard: SenderGuard;
  readonly practice: PracticeSettings;
  readonly newId: () => string;
  readonly sha256: (text: string) => string;
  readonly now: () => Date;
  readonly log: (line: LogLine) => void;
};

/** How long a repeat of a request is recognised. */
const ONCE_MS = 24 * 60 * 60 * 1000;

export function makeSubmitIntake(deps: SubmitIntakeDeps): HttpHandler {
  const { practice } = deps;
  const formOn = formOfToday(practice.minimumAge);
  return async ({ headers, body, viewer }) => {
    const key = idempotencyKeyIn({ headers });
    if (key === undefined) return problem('idempotency-key-missing');
    if (body === undefined) return problem('body-missing');

    const now = deps.now();
    const today = localDate(now, practice.timeZone);
    const request = formOn(today).safeParse(body, inPlainWords);
    if (!request.success) return intakeRefusal(request.error, practice);
    const assessment = assessIntake(request.data, { today, griefScope: practice.griefScope });
    return receive(deps, { key, request: request.data, assessment, viewer, now });
  };
}

type Asked = Pick<HttpRequest, 'viewer'> & {
  readonly key: string;
  readonly request: IntakeRequest;
  readonly assessment: Assessment;
  readonly now: Date;
};

async function receive(deps: SubmitIntakeDeps, asked: Asked): Promise<HttpReply> {
  const { inbox, practice, newId, sha256 } = deps;
  const { assessment, now, viewer } = asked;
  // What the guards look at is no part of what the person says: a repeat may bring another stamp.
  const { guard = {}, ...submitted } = asked.request;
  const once = sha256(asked.key);
  const guarded = await guardIntake(deps, {
    submitted,
    tier: assessment.screening.tier,
    sender: { viewer, start: guard.start, hiddenField: guard.subject },
    holder: once,
    now,
  });
  const { record, receipt } = receiveIntake({
    submitted,
    ...assessment,
    guarded,
    ids: { intake: newId(), client: newId(), audit: newId() },
    practice,
    now,
  });
  const body = sha256(JSON.stringify(submitted));
  const expiresAt = new Date(now.getTime() + ONCE_MS);
  const outcome = await inbox.receive(record, { key: once, body, receipt, expiresAt }, now);
  if (outcome.kind === 'stored') return reply(201, receiptView(receipt, practice));
  return outcome.body === body
    ? reply(201, receiptView(outcome.receipt, practice))
    : problem('idempotency-key-reused');
}
