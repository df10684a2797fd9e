import { AUDIT_C_CUTS, GAD7_CUTS, PHQ9_CUTS } from '../../../schemas/measures.ts';
import type { Screening } from '../contract.ts';

type Counted = Pick<Screening['phq9'], 'total' | 'unanswered'>;
type Band = Screening['phq9']['band'];
type AlcoholBand = NonNullable<Screening['auditC']>['band'];

/** Lower edges of the bands, as published; the last edge runs up to `max`. */
export type MeasureScale = {
  readonly name: string;
  readonly about: string;
  readonly max: number;
  readonly bands: readonly { readonly from: number; readonly word: string }[];
};

export const BAND_WORDS: Readonly<Record<Band | AlcoholBand, string>> = {
  minimal: 'minimal',
  mild: 'mild',
  moderate: 'moderate',
  'moderately-severe': 'moderately severe',
  severe: 'severe',
  low: 'low',
  'talk-about-it': 'talk about it',
  high: 'high',
};

const worded = (cuts: readonly { from: number; band: Band | AlcoholBand }[]) =>
  cuts.map(({ from, band }) => ({ from, word: BAND_WORDS[band] }));

export const PHQ9_SCALE: MeasureScale = {
  name: 'PHQ-9',
  about: 'low mood, past two weeks',
  max: 27,
  bands: worded(PHQ9_CUTS),
};
export const GAD7_SCALE: MeasureScale = {
  name: 'GAD-7',
  about: 'worry, past two weeks',
  max: 21,
  bands: worded(GAD7_CUTS),
};
export const AUDIT_C_SCALE: MeasureScale = {
  name: 'AUDIT-C',
  about: 'alcohol',
  max: 12,
  bands: worded(AUDIT_C_CUTS),
};

/** With items skipped the total can only be higher, and is said so. */
export function totalWords({ total, unanswered }: Counted, { max }: MeasureScale): string {
  return unanswered === 0 ? `${total} of ${max}` : `at least ${total} of ${max}`;
}

export function skippedWords({ unanswered }: Counted): string | null {
  if (unanswered === 0) return null;
  return unanswered === 1 ? '1 item was not answered' : `${unanswered} items were not answered`;
}

/** "0-4 minimal, 5-9 mild, …" */
export function bandsInWords({ bands, max }: MeasureScale): string {
  return bands
    .map(({ from, word }, index) => `${from}–${(bands[index + 1]?.from ?? max + 1) - 1} ${word}`)
    .join(', ');
}
