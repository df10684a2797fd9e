import type { DraftHold } from './use-draft.ts';

/** What became of asking for a link by email. */
export type Asked = 'asked' | 'refused' | 'enough' | 'no-answer';

/** Has a link mailed: to the form that is open, or to any form that goes by the address. */
export async function askLink(
  draft: Pick<DraftHold, 'ask' | 'save' | 'token'>,
  email: string,
): Promise<Asked> {
  const isOpen = draft.token() !== undefined;
  if (isOpen) await draft.save();
  const path = isOpen ? '/link' : '/link-again';
  const answer = await draft.ask({ method: 'POST', path, body: { email } });
  if (!answer) return 'no-answer';
  if (answer.status < 300) return 'asked';
  const { type } = answer.said as { readonly type?: unknown };
  if (type === '/problems/too-many-links') return 'enough';
  return answer.status === 400 ? 'refused' : 'no-answer';
}
