import type { ComponentChildren } from 'preact';
import type { Scene } from '../scene.ts';
import type { LifeWords } from './life-words.ts';

/** What a page of the circle or the line is drawn with. */
export type LifeProps = {
  readonly scene: Scene;
  readonly words: LifeWords;
  readonly today: string;
  /** Where inside the page: empty for its list, else such as `2/name`. */
  readonly step: string;
  readonly answer: string;
  /** What is wrong with the whole, as the form's own check says it. */
  readonly error: string | undefined;
  readonly head: (title: string) => ComponentChildren;
  readonly onStep: (step: string) => void;
  readonly onAnswer: (answer: string, step?: string) => void;
  readonly onContinue: () => void;
};

/** Replaces, or adds at the end. */
export const withEntry = <Entry>(list: readonly Entry[], at: number, entry: Entry): Entry[] =>
  at < list.length ? list.map((one, place) => (place === at ? entry : one)) : [...list, entry];

export const withoutEntry = <Entry>(list: readonly Entry[], at: number): Entry[] =>
  list.filter((_, place) => place !== at);

export const withEntryBack = <Entry>(list: readonly Entry[], at: number, entry: Entry): Entry[] => [
  ...list.slice(0, at),
  entry,
  ...list.slice(at),
];

/** `2026-03` or `2026` in the visitor's way to write it; as it stands where it is neither. */
export function monthText(
  told: string,
  dates: Intl.LocalesArgument,
  style: 'long' | 'short' = 'long',
): string {
  const [year, month] = told.split('-').map(Number);
  if (!year || !month) return told;
  const format = new Intl.DateTimeFormat(dates, { year: 'numeric', month: style, timeZone: 'UTC' });
  return format.format(Date.UTC(year, month - 1));
}

export const monthNames = (dates: Intl.LocalesArgument): readonly string[] => {
  const format = new Intl.DateTimeFormat(dates, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
};

/** This month and those before it, the latest first, as `2026-03`. */
export function monthsBack(today: string, count: number): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + month - 1 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

export const choicesOf = (
  labels: Readonly<Record<string, string>>,
  order: readonly (string | number)[],
) => order.map((value) => ({ value: String(value), label: labels[value] ?? String(value) }));
