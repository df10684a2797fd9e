import { useState } from 'preact/hooks';
import type { Asking } from '../api/asking.ts';
import type { Failure } from '../api/staff-api.ts';
import type { Course } from './contract.ts';
import type { CourseDesk } from './use-course.ts';

/** What is said about the end of the course when a change asks for it. */
export type SaidOpenly = { readonly endDate?: string; readonly dropLast?: true };

export type Changing =
  | { readonly is: 'nothing' }
  | { readonly is: 'sending' }
  /** Nothing was changed: first somebody says that the end may move, or the last session go. */
  | {
      readonly is: 'asking';
      readonly about: 'end-date-moves' | 'last-session';
      readonly say: SaidOpenly;
    }
  | { readonly is: 'failed'; readonly why: Failure };

type Change = {
  readonly desk: CourseDesk;
  readonly ask: (said: SaidOpenly) => Asking<Course>;
  /** What is announced when it is done. */
  readonly says: string;
  readonly onDone: () => void;
};

/** One change of a course, from the first press to the answer; what it does to the end is asked in between. */
export function useChange({ desk, ask, says, onDone }: Change) {
  const [changing, setChanging] = useState<Changing>({ is: 'nothing' });
  const send = async (said: SaidOpenly = {}) => {
    setChanging({ is: 'sending' });
    const answer = await desk.change(ask(said), says);
    if (answer.is === 'ok') return onDone();
    setChanging(questionIn(answer, said) ?? { is: 'failed', why: answer });
  };
  return { changing, send, back: () => setChanging({ is: 'nothing' }) };
}

function questionIn(failure: Failure, said: SaidOpenly): Changing | null {
  if (failure.is !== 'no') return null;
  const { reason, endDate } = failure.because;
  if (reason !== 'end-date-moves' && reason !== 'last-session') return null;
  const say: SaidOpenly = {
    ...said,
    ...(endDate === undefined ? {} : { endDate }),
    ...(reason === 'last-session' ? { dropLast: true } : {}),
  };
  return { is: 'asking', about: reason, say };
}
