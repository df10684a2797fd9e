import type { Language } from '../../schemas/practice.ts';

/** The first of the browser's languages that the practice offers, else the practice's first. */
export function preferredLanguage(
  wanted: readonly string[],
  offered: readonly Language[],
): Language {
  const bases = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  const found = bases
    .map((base) => offered.find((one) => one === base))
    .find((one) => one !== undefined);
  return found ?? offered[0] ?? 'en';
}
