import type { Scene } from '../scene.ts';

/** A day by the practice's calendar. */
export const dayText = (at: string | undefined, { words, practice }: Scene): string =>
  at === undefined
    ? ''
    : new Intl.DateTimeFormat(words.dates, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: practice.timeZone,
      }).format(new Date(at));
