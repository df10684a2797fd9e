import { DRAFT_PART_IDS, type DraftPart } from './draft-parts.ts';
import type { Draft } from './draft.ts';

export type DonePart = { readonly part: DraftPart; readonly revision: number };

const CONSENT_TEXT = 'consents.textVersion';

/**
 * The parts of a draft that need nothing more, in the order of the form. A consent that was given
 * to an older text has to be given again.
 */
export function doneParts(
  { parts, values }: Pick<Draft, 'parts' | 'values'>,
  consentTextVersion: string,
): readonly DonePart[] {
  const isOutdated = (part: DraftPart) =>
    part === 'agree' && values.agree?.[CONSENT_TEXT] !== consentTextVersion;
  return DRAFT_PART_IDS.flatMap((part) => {
    const state = parts[part];
    return state?.done && !isOutdated(part) ? [{ part, revision: state.revision }] : [];
  });
}

/**
 * Whether a page has seen every part that is done: where another page gave one since, what would be
 * sent is not what this one shows.
 */
export const hasSeenAll = (done: readonly DonePart[], seen: readonly DonePart[]): boolean =>
  done.every(({ part, revision }) =>
    seen.some((one) => one.part === part && one.revision === revision),
  );

/**
 * Whether all that a page knows to be kept is kept still, or comes with what it gives now: after a
 * restore a part may be gone that the page does not hold, and must not be left out in silence.
 */
export const keepsAllSeen = (
  done: readonly DonePart[],
  seen: readonly DonePart[],
  given: readonly DraftPart[],
): boolean =>
  hasSeenAll(
    seen.filter(({ part }) => !given.includes(part)),
    done,
  );
