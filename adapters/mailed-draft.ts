import { isOpened } from '../domain/draft/begun-request.ts';
import type { DraftAtSending } from '../domain/mail/mail-store.ts';
import { toDraft } from './draft-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { readItem } from './read-now.ts';
import { draftKey } from './table.ts';

/** Reads a form that is not sent yet, as far as a link to it must know. One that is sent has no way back. */
export async function draftAtSending(
  client: DynamoClient,
  tableName: string,
  draftId: string,
): Promise<DraftAtSending | undefined> {
  const item = await readItem(client, tableName, draftKey(draftId));
  const draft = item === undefined ? undefined : toDraft(item);
  if (draft?.state !== 'open' || draft.mailTo === undefined) return undefined;
  const { id, goodUntil, language, generation, linksAsked, mailTo } = draft;
  const opened = isOpened(draft);
  return {
    record: 'draft',
    draft: { id, goodUntil, language, generation, linksAsked, mailTo, opened },
  };
}
