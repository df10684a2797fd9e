import { toAuditEntry } from '../../adapters/audit-item.ts';
import { toBegun } from '../../adapters/begun-item.ts';
import { toCourseClient } from '../../adapters/client-item.ts';
import { toBusyCells, toCounselor } from '../../adapters/counselor-item.ts';
import { toCourse } from '../../adapters/course-item.ts';
import { toDeletion } from '../../adapters/deletion-item.ts';
import { toDraft } from '../../adapters/draft-item.ts';
import { toFocusPair } from '../../adapters/focus-pair-item.ts';
import { toJob } from '../../adapters/job-item.ts';
import { toLink } from '../../adapters/link-item.ts';
import { toOffer } from '../../adapters/offer-item.ts';
import { toPerson } from '../../adapters/person-item.ts';
import { toCorrection, toHolds } from '../../adapters/record-item.ts';
import { toSession } from '../../adapters/session-item.ts';
import { toIntake } from '../../adapters/stored-intake.ts';
import { toMailRow } from '../../adapters/stored-mail.ts';
import { toAnswered, toReview } from '../../adapters/stored-review.ts';

type Item = Readonly<Record<string, unknown>>;

/**
 * Every kind of item that outlives a day, by the first part of its two keys, and how it is read. What
 * is counted or remembered for a day (`ONCE`, `LIMIT`, `RETURN`) and the one secret are not among them.
 */
const READERS: Readonly<Record<string, (item: Item) => unknown>> = {
  'INTAKE INTAKE': toIntake,
  'INTAKE ANSWERS': toAnswered,
  'INTAKE REVIEW': toReview,
  'CLIENT CLIENT': (item) => ({ ...toCourseClient(item), holds: toHolds(item) }),
  'CLIENT CORRECTION': toCorrection,
  'COUNSELOR COUNSELOR': toCounselor,
  'COUNSELOR DAY': (item) => toBusyCells('', item),
  'COURSE COURSE': toCourse,
  'COURSE SESSION': toSession,
  'MAIL MAIL': toMailRow,
  'JOB JOB': toJob,
  'LINK LINK': toLink,
  'OFFER OFFER': toOffer,
  'DRAFT DRAFT': toDraft,
  'BEGUN BEGUN': toBegun,
  'PERSON PERSON': toPerson,
  'FOCUS_PAIRS INTAKE': toFocusPair,
  'DELETION DELETION': toDeletion,
  AUDIT: toAuditEntry,
};

export const KINDS: readonly string[] = Object.keys(READERS);

/** The kind of an item; `undefined` where it is none that is kept. */
export function kindOf({ pk, sk }: Item): string | undefined {
  const [first = '', second = ''] = [pk, sk].map((key) => String(key).split('#')[0]);
  return KINDS.find((kind) => kind === first || kind === `${first} ${second}`);
}

/** Reads an item as the product does; throws where it is of another shape. */
export function readItem(item: Item): unknown {
  const read = READERS[kindOf(item) ?? ''];
  if (!read) throw new Error(`No reader for ${String(item['pk']).split('#')[0]}`);
  return read(item);
}
