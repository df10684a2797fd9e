import type { Answer, Failure } from '../api/staff-api.ts';

/**
 * What a view knows of something on the server. Once read it stays on the screen: a later failure
 * is told beside it, because a page that goes blank in the middle of a call helps nobody.
 */
export type Loadable<T> =
  | { readonly at: 'loading' }
  | { readonly at: 'failed'; readonly why: Failure }
  | { readonly at: 'ready'; readonly value: T; readonly trouble: Failure | null };

export type LoadStep<T> =
  { readonly is: 'asked-anew' } | { readonly is: 'answered'; readonly answer: Answer<T> };

export function nextLoadable<T>(now: Loadable<T>, step: LoadStep<T>): Loadable<T> {
  if (step.is === 'asked-anew') return { at: 'loading' };
  const { answer } = step;
  if (answer.is === 'ok') return { at: 'ready', value: answer.value, trouble: null };
  if (now.at === 'ready' && answer.is !== 'not-found' && answer.is !== 'not-allowed')
    return { ...now, trouble: answer };
  return { at: 'failed', why: answer };
}
