import { useLayoutEffect, useRef } from 'preact/hooks';
import { isPage, type Place } from './journey.ts';
import { SECTIONS } from './pages.ts';
import { sectionNumber } from './path.ts';
import type { Scene } from './scene.ts';

/** A new page starts at its top with its heading read out; the title tells no more than how far one is. */
export function useReadingPlace(place: Place, { words, practice }: Scene, step = ''): void {
  const first = useRef(true);
  const where = !isPage(place)
    ? ''
    : `${words.frame.sectionOf(sectionNumber(place), SECTIONS.length)} - `;
  useLayoutEffect(() => {
    document.title = `${where}${practice.name}`;
  });
  useLayoutEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0);
      document.querySelector('h1')?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [place, step]);
}

/** Puts the focus on a field with its question in view; says whether the field is on this page. */
export function focusOn(id: string): boolean {
  const field = document.getElementById(id);
  field?.closest('.field')?.scrollIntoView({ block: 'start' });
  field?.focus({ preventScroll: true });
  return field !== null;
}
