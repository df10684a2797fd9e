import type { LocalDate } from '../../domain/intake/age.ts';
import { suggestFocus } from '../../domain/focus/suggest-focus.ts';
import { isUnsafeRelationship } from '../../domain/focus/unsafe-relationship.ts';
import type { GriefScope } from '../../domain/focus/weight.ts';
import type { CloseReader } from '../../domain/words/close-reader.ts';
import { readClosely } from '../../domain/words/read-closely.ts';
import { explain, inPlainWords } from '../../schemas/explain.ts';
import {
  suggestId,
  suggestRequest,
  type SuggestRefusal,
  type SuggestReply,
  type SuggestRequest,
} from '../../schemas/suggest.ts';

export type SuggestSettings = {
  readonly griefScope: GriefScope;
  readonly today: LocalDate;
  readonly reader: CloseReader;
};

/** What is said of words in another language than the two that are read. */
const CANNOT_READ = 'cannot read this language';

/** Answers one line: a suggestion, or why the line cannot be read. */
export async function suggestLine(
  line: string,
  settings: SuggestSettings,
): Promise<SuggestReply | SuggestRefusal> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: null, error: 'is not JSON' };
  }
  const parsed = suggestRequest.safeParse(json, inPlainWords);
  if (parsed.success) return suggestionFor(parsed.data, settings);
  const reasons = explain(parsed.error).map(({ field, reason }) => `${field} ${reason}`);
  return { id: idOf(json), error: reasons.join('; ') };
}

async function suggestionFor(
  { id, answers = {}, narrative }: SuggestRequest,
  { griefScope, today, reader }: SuggestSettings,
): Promise<SuggestReply> {
  const words = narrative === undefined ? undefined : await readClosely(narrative, reader);
  const unsafeRelationship = isUnsafeRelationship(answers.safety ?? {});
  const { primary, secondary, strength, evidence, ruleVersion } = suggestFocus(
    answers.focus ?? {},
    {
      griefScope,
      today,
      unsafeRelationship,
      words,
      inventory: answers.inventory,
      timeline: answers.timeline,
    },
  );
  const riskHints = words?.riskHints ?? [];
  const reply = { id, primary, secondary, strength, evidence, riskHints, ruleVersion };
  return words?.language === 'other' ? { ...reply, unread: CANNOT_READ } : reply;
}

function idOf(json: unknown): SuggestRefusal['id'] {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null;
  return suggestId.safeParse(json.id).data ?? null;
}
