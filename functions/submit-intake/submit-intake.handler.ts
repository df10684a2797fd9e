import { assessIntake } from '../../domain/intake/assess-intake.ts';
import type { IntakeInbox, Receipt } from '../../domain/intake/intake-inbox.ts';
import { receiveIntake } from '../../domain/intake/receive-intake.ts';
import { localDate, withOffset } from '../../domain/practice/zoned-clock.ts';
import { inPlainWords } from '../../schemas/explain.ts';
import { intakeReply } from '../../schemas/intake.reply.ts';
import { type IntakeRequest, intakeRequest } from '../../schemas/intake.request.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';
import type { HttpHandler } from '../shared/http.ts';
import { idempotencyKeyIn } from '../shared/idempotency-key.ts';
import { problem } from '../shared/problem.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import { intakeRefusal } from './intake-refusal.ts';

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
  const formOn = memoised((today: string) =>
    intakeRequest({ today, minimumAge: practice.minimumAge }),
  );
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
  if (outcome.kind === 'stored') return created(receipt, practice);
  return outcome.body === body
    ? created(outcome.receipt, practice)
    : problem('idempotency-key-reused');
}

const created = (receipt: Receipt, { timeZone }: PracticeSettings): HttpReply =>
  reply(
    201,
    intakeReply.parse({
      ...receipt,
      receivedAt: receipt.receivedAt.toISOString(),
      staffBackAt: receipt.staffBackAt && withOffset(receipt.staffBackAt, timeZone),
    }),
  );

/** Keeps the last answer: building a schema costs more than using it, and a day is long. */
function memoised<Made>(make: (today: string) => Made): (today: string) => Made {
  let last: { readonly today: string; readonly made: Made } | undefined;
  return (today) => {
    if (last?.today !== today) last = { today, made: make(today) };
    return last.made;
  };
}
