import { intakeReply, type IntakeReply } from '../../schemas/intake.reply.ts';
import type { DraftReply } from '../../schemas/draft.reply.ts';
import { problem, type Problem } from '../../schemas/problem.ts';

/** What became of one try to send. Only `received` means that the answers are safe. */
export type Sent =
  | { readonly outcome: 'received'; readonly reply: IntakeReply }
  /** The service named fields that it cannot take. */
  | { readonly outcome: 'refused'; readonly fields: readonly string[] }
  | { readonly outcome: 'under-age' }
  /** The key was used before with other answers: an earlier try had arrived after all. */
  | { readonly outcome: 'sent-before' }
  /** No reply came: it may or may not have arrived, so the same key must be used again. */
  | { readonly outcome: 'no-answer' }
  | { readonly outcome: 'fault' }
  /** Another window sent this form. */
  | { readonly outcome: 'sent-elsewhere' }
  /** Another window gave parts of this form: what would be sent is not what this one shows. */
  | { readonly outcome: 'changed'; readonly done: DraftReply['done'] }
  /** The service has lost sight of the draft: the page sends what it holds the other way. */
  | { readonly outcome: 'gone' };

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Longer than the service may take, shorter than a person waits without a word. */
const PATIENCE = 25_000;

/** Posts the answers once; the key makes a repeated try arrive once. */
export async function sendIntake(fetch: Fetch, key: string, body: string): Promise<Sent> {
  let response: Response;
  try {
    response = await fetch('/api/intakes', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body,
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return { outcome: 'no-answer' };
  }
  const said: unknown = await response.json().catch(() => undefined);
  return response.status === 201
    ? received(said)
    : refused(response.status, problem.safeParse(said).data);
}

/** The answers one form tried to send without hearing back, newest last. */
export type Delivery = Sent & { readonly earlier?: true };

/**
 * Sends, and where an earlier try with other answers turns out to have arrived, asks for the reply to
 * that one: what counts for a person is that something of theirs is safe, and to know which.
 */
export async function deliver(
  send: (body: string) => Promise<Sent>,
  body: string,
  tried: readonly string[],
): Promise<Delivery> {
  const sent = await send(body);
  if (sent.outcome !== 'sent-before') return sent;
  for (const before of tried.filter((one) => one !== body).toReversed()) {
    const again = await send(before);
    if (again.outcome === 'received') return { ...again, earlier: true };
    if (again.outcome === 'no-answer') return again;
  }
  return { outcome: 'fault' };
}

export function received(said: unknown): Sent {
  const reply = intakeReply.safeParse(said);
  return reply.success ? { outcome: 'received', reply: reply.data } : { outcome: 'no-answer' };
}

export function refused(status: number, why: Problem | undefined): Sent {
  if (why?.type.endsWith('/under-age')) return { outcome: 'under-age' };
  if (why?.type.endsWith('/idempotency-key-reused')) return { outcome: 'sent-before' };
  const fields = why?.errors?.map(({ field }) => field) ?? [];
  const aboutFields = (status === 400 || status === 422) && fields.length > 0;
  return aboutFields ? { outcome: 'refused', fields } : { outcome: 'fault' };
}
