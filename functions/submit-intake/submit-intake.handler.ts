import { assessIntake } from '../../domain/intake/assess-intake.ts';
import type { IntakeInbox } from '../../domain/intake/intake-inbox.ts';
import { receiveIntake } from '../../domain/intake/receive-intake.ts';
import { localDate } from '../../domain/practice/zoned-clock.ts';
import { inPlainWords } from '../../schemas/explain.ts';
import type { IntakeRequest } from '../../schemas/intake.request.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';
import { formOfToday } from '../shared/form-of-today.ts';
import type { HttpHandler } from '../shared/http.ts';
import { idempotencyKeyIn } from '../shared/idempotency-key.ts';
import { intakeRefusal } from '../shared/intake-refusal.ts';
import { problem } from '../shared/problem.ts';
import { receiptView } from '../shared/receipt-reply.ts';
import { type HttpReply, reply } from '../shared/reply.ts';

type SubmitIntakeDeps = {
  readonly inbox: IntakeInbox;
  readonly practice: PracticeSettings;
  readonly newId: () => string;
  readonly sha256: (text: string) => string;
  readonly now: () => Date;
};

/** How long a repeat of a request is recognised. */
const ONCE_MS = 24 * 60 * 60 * 1000;

export function makeSubmitIntake(deps: SubmitIntakeDeps): HttpHandler {
  const { practice } = deps;
  const formOn = formOfToday(practice.minimumAge);
  return async ({ headers, body }) => {
    const key = idempotencyKeyIn({ headers });
    if (key === undefined) return problem('idempotency-key-missing');
    if (body === undefined) return problem('body-missing');

    const now = deps.now();
    const today = localDate(now, practice.timeZone);
    const request = formOn(today).safeParse(body, inPlainWords);
    if (!request.success) return intakeRefusal(request.error, practice);
    return receive(deps, { key, request: request.data, today, now });
  };
}

async function receive(
  { inbox, practice, newId, sha256 }: SubmitIntakeDeps,
  asked: { key: string; request: IntakeRequest; today: string; now: Date },
): Promise<HttpReply> {
  const { request, now } = asked;
  const { record, receipt } = receiveIntake({
    submitted: request,
    ...assessIntake(request, { today: asked.today, griefScope: practice.griefScope }),
    ids: { intake: newId(), client: newId(), audit: newId() },
    practice,
    now,
  });
  const body = sha256(JSON.stringify(request));
  const once = {
    key: sha256(asked.key),
    body,
    receipt,
    expiresAt: new Date(now.getTime() + ONCE_MS),
  };
  const outcome = await inbox.receive(record, once, now);
  if (outcome.kind === 'stored') return reply(201, receiptView(receipt, practice));
  return outcome.body === body
    ? reply(201, receiptView(outcome.receipt, practice))
    : problem('idempotency-key-reused');
}
