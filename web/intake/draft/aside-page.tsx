import { useLayoutEffect } from 'preact/hooks';
import type { AsidePageProps } from './aside-props.ts';
import { asideWordsIn } from './aside-words-in.ts';
import { LaterPage } from './later-page.tsx';
import { ResumePage } from './resume-page.tsx';
import { SentBeforePage } from './sent-before-page.tsx';

/** The page beside the way that is at hand. */
export function AsidePage(props: AsidePageProps) {
  const words = asideWordsIn(props.scene.language);
  // The heading came with this page, after the form had looked for one.
  useLayoutEffect(
    () => document.querySelector('h1')?.focus({ preventScroll: true }),
    [props.place],
  );
  switch (props.place) {
    case 'later':
      return <LaterPage {...props} words={words} />;
    case 'sent-before':
      return <SentBeforePage {...props} words={words} />;
    default:
      return <ResumePage {...props} words={words} />;
  }
}
