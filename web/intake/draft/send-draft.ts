import { draftReply } from '../../../schemas/draft.reply.ts';
import { problem } from '../../../schemas/problem.ts';
import { received, refused, type Delivery, type Fetch } from '../send-intake.ts';
import { askDraft, isProblem } from './draft-api.ts';

/** Sends a form that is kept; a repeat of the same arrives once. */
export async function sendDraft(fetch: Fetch, token: string, body: string): Promise<Delivery> {
  const asking = { method: 'POST', path: '/sending', body: JSON.parse(body) as object } as const;
  const answer = await askDraft(fetch, token, asking);
  if (!answer) return { outcome: 'no-answer' };
  const { status, said } = answer;
  if (status === 201) return received(said);
  if (isProblem(said, 'draft-sent')) return sentBefore(said);
  if (isProblem(said, 'draft-changed')) {
    const { data } = draftReply.shape.done.safeParse((said as { done?: unknown }).done);
    return data ? { outcome: 'changed', done: data } : { outcome: 'fault' };
  }
  if (status === 404) return { outcome: 'gone' };
  return refused(status, problem.safeParse(said).data);
}

/** With a receipt it was this page that sent it, before its answers changed. */
function sentBefore(said: unknown): Delivery {
  const sent = received((said as { receipt?: unknown }).receipt);
  return sent.outcome === 'received' ? { ...sent, earlier: true } : { outcome: 'sent-elsewhere' };
}
