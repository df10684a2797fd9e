import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Answer } from '../api/staff-api.ts';
import { nextLoadable, type Loadable, type LoadStep } from '../state/loadable.ts';

export type Loaded<T> = {
  readonly state: Loadable<T>;
  /** Reads again; what is shown stays until the answer is there. */
  readonly again: () => Promise<Answer<T>>;
  /** Shows what a change answered; a reading that is still under way would be older. */
  readonly show: (value: T) => void;
};

/** Reads whenever `key` changes. An answer to an older question is dropped. */
export function useLoad<T>(key: string, load: () => Promise<Answer<T>>): Loaded<T> {
  const [state, step] = useReducer<Loadable<T>, LoadStep<T>>(nextLoadable, { at: 'loading' });
  const turn = useRef(0);
  const again = async () => {
    const mine = ++turn.current;
    const answer = await load();
    if (mine === turn.current) step({ is: 'answered', answer });
    return answer;
  };
  useEffect(() => {
    step({ is: 'asked-anew' });
    void again();
    return () => {
      turn.current += 1;
    };
  }, [key]);
  const show = (value: T) => {
    turn.current += 1;
    step({ is: 'answered', answer: { is: 'ok', value } });
  };
  return { state, again, show };
}
