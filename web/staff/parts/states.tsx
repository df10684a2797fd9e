import { failureWords } from '../api/failure-words.ts';
import type { Failure } from '../api/staff-api.ts';
import { Notice } from './notice.tsx';

export function Loading({ what }: { readonly what: string }) {
  return (
    <div class="loading" role="status">
      <p>{what}</p>
      <div class="skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

type FailedProps = {
  readonly why: Failure;
  readonly onAgain: () => void;
  /** What is still on the screen, and since when: "Showing what was read at 9:05 AM." */
  readonly showing?: string;
};

export function Failed({ why, onAgain, showing }: FailedProps) {
  const { title, hint, again } = failureWords(why);
  return (
    <Notice kind="warn" title={title} live>
      <p>
        {hint} {showing}
      </p>
      {again ? (
        <button type="button" class="button" onClick={onAgain}>
          Try again
        </button>
      ) : null}
    </Notice>
  );
}
