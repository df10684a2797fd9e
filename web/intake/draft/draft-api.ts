import type * as z from 'zod';
import { draftReply, type DraftReply } from '../../../schemas/draft.reply.ts';
import type { Fetch } from '../send-intake.ts';

/** What became of one request about a draft. Only `kept` means that what was given is safe. */
export type Kept =
  | { readonly is: 'kept'; readonly reply: DraftReply }
  /** Nothing is kept under this token: it has expired, or never was. */
  | { readonly is: 'gone' }
  | { readonly is: 'sent' }
  /** The service does not take what was given; asking again would not help. */
  | { readonly is: 'refused' }
  | { readonly is: 'no-answer' };

const PATIENCE = 20_000;

export type Asking = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path?: string;
  readonly body?: object;
};

/** One request with the draft's token; `undefined` when no answer came. */
export async function askDraft(
  fetch: Fetch,
  token: string,
  { method, path = '', body }: Asking,
): Promise<{ readonly status: number; readonly said: unknown } | undefined> {
  try {
    const response = await fetch(`/api/drafts${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { status: response.status, said: await response.json() };
  } catch {
    return undefined;
  }
}

/** Keeps parts of the form, or with GET asks how it stands. */
export async function keep(fetch: Fetch, token: string, asking: Asking): Promise<Kept> {
  const answer = await askDraft(fetch, token, asking);
  if (!answer) return { is: 'no-answer' };
  const { status, said } = answer;
  if (status === 200) return read(draftReply, said);
  if (status === 404) return { is: 'gone' };
  if (isProblem(said, 'draft-sent')) return { is: 'sent' };
  return status === 400 || status === 422 ? { is: 'refused' } : { is: 'no-answer' };
}

const read = (schema: z.ZodType<DraftReply>, said: unknown): Kept => {
  const { data: reply } = schema.safeParse(said);
  return reply ? { is: 'kept', reply } : { is: 'no-answer' };
};

export const isProblem = (said: unknown, kind: string): boolean =>
  (said as { type?: unknown } | null)?.type === `/problems/${kind}`;
