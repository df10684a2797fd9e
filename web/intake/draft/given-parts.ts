import { DRAFT_PART_IDS, type DraftPart } from '../../../schemas/draft.reply.ts';
import { CONSENT_TEXT_VERSION } from '../../../schemas/intake.request.ts';
import { SHORTCUT, type PageId } from '../pages.ts';
import { pathFor } from '../path.ts';
import type { QuestionKey } from '../questions.ts';
import type { Answers } from '../questions/question.ts';
import { fieldsOf } from '../request-body.ts';
import { isKept, keysIn, pagesIn } from './parts.ts';

type Values = { readonly [field: string]: unknown };
export type GivenPart = {
  readonly id: DraftPart;
  readonly done: boolean;
  readonly values: Values;
};

/**
 * The parts that this page holds, as far as they were passed without a problem. A part that these
 * answers leave nothing of to ask is done.
 */
export function givenParts(answers: Answers, passed: readonly PageId[]): readonly GivenPart[] {
  const path = pathFor({ ...answers, [SHORTCUT]: undefined });
  const fields = fieldsOf(answers);
  return DRAFT_PART_IDS.flatMap((id) => {
    if (isKept(id, answers)) return [];
    const open = pagesIn(id).filter((one) => path.includes(one.id));
    const ready = open.filter((one) => passed.includes(one.id));
    if (open.length > 0 && ready.length === 0) return [];
    const waiting = open.filter((one) => !ready.includes(one)).flatMap(({ asks }) => asks);
    const keys = keysIn(id).filter((key) => !waiting.includes(key));
    const values = { ...(id === 'agree' && CONSENT), ...valuesOf(keys, fields) };
    return [{ id, done: ready.length === open.length, values }];
  });
}

/** The text that was on the page when it was agreed to. */
const CONSENT = { 'consents.textVersion': CONSENT_TEXT_VERSION };

/** What the request holds of questions that the form never came to. */
export function unaskedFields(answers: Answers, given: readonly GivenPart[]): Values {
  const missing = DRAFT_PART_IDS.filter(
    (id) => !isKept(id, answers) && !given.some((part) => part.id === id),
  );
  return valuesOf(missing.flatMap(keysIn), fieldsOf(answers));
}

const valuesOf = (keys: readonly QuestionKey[], fields: ReadonlyMap<string, unknown>): Values =>
  Object.fromEntries(keys.flatMap((key) => (fields.has(key) ? [[key, fields.get(key)]] : [])));
