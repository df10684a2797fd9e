import type { AuditEntry } from '../audit.ts';
import type { DeadLetter, LetterFate, WorkQueue } from './dead-letter.ts';

/** The work that a dead letter stands for, by ids alone. */
export type LostWork =
  /** The minute, or a new row, that woke the sender of mails: whatever was due is due still. */
  | { readonly kind: 'wake-up' }
  /** What became of a mail. */
  | { readonly kind: 'mail-word'; readonly mailId: string }
  /** Forms whose words are to be read closely; none where they are deleted. */
  | { readonly kind: 'close-reading'; readonly intakeIds: readonly string[] }
  /** Nothing that this code knows. */
  | { readonly kind: 'unknown' };

export type LostLetter<Letter extends DeadLetter = DeadLetter> = {
  readonly letter: Letter;
  readonly work: LostWork;
};

/** What goes to which queue, so that the work is done after all. */
type Errand = { readonly to: WorkQueue; readonly bodies: readonly string[] };

/**
 * How the work of a letter is sent again; `undefined` where there is nothing to send: a wake-up is
 * made up for every minute by the next one, and what is unknown would fail again.
 */
export function errandOf({ letter, work }: LostLetter): Errand | undefined {
  switch (work.kind) {
    case 'mail-word':
      return { to: 'mail-events-told', bodies: [letter.body] };
    case 'close-reading':
      return work.intakeIds.length === 0
        ? undefined
        : { to: 'words-again', bodies: work.intakeIds.map(closeReadingOf) };
    case 'wake-up':
    case 'unknown':
      return undefined;
  }
}

/** The message that asks for the words of one form to be read closely. */
const closeReadingOf = (intakeId: string) => JSON.stringify({ intakeId });

/**
 * Decides which of the letters are dealt with: those that were named, and to be sent again only
 * those whose work can be. The others stay where they are.
 */
export const isDealtWith = (
  lost: LostLetter,
  { ids, fate }: { readonly ids: readonly string[]; readonly fate: LetterFate },
): boolean =>
  ids.includes(lost.letter.id) && (fate === 'taken-away' || errandOf(lost) !== undefined);

/** How long a form may take from its being received, which is on record, to its being stored, in milliseconds. */
const LEEWAY_MS = 60_000;

/** Between which moments the forms were received whose change of the table was read in this span. */
export const receivedWithin = (first: Date, last: Date) => ({
  from: new Date(first.getTime() - LEEWAY_MS),
  until: new Date(last.getTime() + LEEWAY_MS),
});

/** The forms that were received, by the trail of that time. */
export const receivedIn = (trail: readonly AuditEntry[]): readonly string[] => [
  ...new Set(
    trail
      .filter(({ record, action }) => record === 'intake' && RECEIVED.has(action))
      .map(({ recordId }) => recordId),
  ),
];
const RECEIVED: ReadonlySet<string> = new Set(['submitted', 'quarantined']);
