import type { DonePart } from '../../../domain/draft/draft-standing.ts';
import type { GivenPart } from '../../../domain/draft/draft.ts';
import { aFormInParts } from '../../support/drafts.ts';
import { aForm, anUrgentForm } from '../../support/intake-form.ts';
import { CANARY } from '../invariants/no-telling.ts';
import type { Life } from '../life.ts';

/** One form in one browser, and all that whoever sits there knows of it. */
export type Page = {
  /** Whose form it is. */
  readonly number: number;
  readonly token: string;
  /** What it knows to be done. */
  seen: readonly DonePart[];
  /** Its token for what may be done after sending, once it has sent. */
  receipt: string | undefined;
};

const pages = new WeakMap<Life, Page[]>();

/** Every page that was opened in this life. */
export const pagesOf = (life: Life): Page[] => {
  const known = pages.get(life) ?? [];
  pages.set(life, known);
  return known;
};

const PAGE_TOKEN_LENGTH = 43;
/** As long as a page draws them. */
export const pageToken = (name: string): string => name.padEnd(PAGE_TOKEN_LENGTH, '-');

/** An address of that person; each correction is another. */
export const addressOf = (number: number, corrections = 0): string =>
  `${CANARY}-${number}-${corrections}@example.org`;

/** Whose address that is. */
export const ownerOf = (address: string): number => Number(address.split('-')[1]);

/** All that a person says, in the parts of the form; they word their story anew each time. */
export function partsOf(life: Life, number: number): readonly GivenPart[] {
  const form = number % 3 === 0 ? anUrgentForm() : aForm();
  const { contact } = form;
  return aFormInParts({
    ...form,
    narrative: `We moved here in spring, ${CANARY}, said the ${life.next('id')}th time.`,
    contact: {
      ...contact,
      name: `${CANARY} Ruiz`,
      preferredName: CANARY,
      phone: `770-555-${1000 + number}`,
      email: addressOf(number),
      whereNow: `12 ${CANARY} Street`,
    },
  });
}
