import type { ComponentChildren } from 'preact';
import { focusKeys } from './answer-rows.ts';

export const answerPlace = (item: string): string => `answer-${item}`;

type Props = { readonly item: string; readonly children: ComponentChildren };

/** A sentence that leads to the answer it rests on. The address stays as it is: it holds the route. */
export function AnswerLink({ item, children }: Props) {
  const isDrawn = /^(inventory|timeline)\b/.test(item);
  const known = item === 'narrative' || isDrawn || focusKeys().some((key) => key === item);
  if (!known) return <>{children}</>;
  return (
    <a href={`#${answerPlace(item)}`} onClick={(event) => lead(event, item)}>
      {children}
    </a>
  );
}

function lead(event: Event, item: string) {
  event.preventDefault();
  const answer = document.getElementById(answerPlace(item));
  const folded = answer?.closest('details');
  if (folded) folded.open = true;
  answer?.scrollIntoView({ block: 'center' });
  answer?.focus({ preventScroll: true });
}
