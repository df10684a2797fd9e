import type { Failure } from '../api/staff-api.ts';
import { problemMeans, problemWord } from '../words/date-problems.ts';
import { momentWords } from '../words/wall-times.ts';
import type { WallTime } from './contract.ts';
import type { Changing } from './use-change.ts';

type Props = {
  readonly changing: Changing;
  /** Takes a free time instead; `null` where it could not be taken for that session alone. */
  readonly onUse: (number: number) => ((to: WallTime) => void) | null;
};

/** The sessions that cannot be where the change puts them, each with what is free near by. */
export function StartProblems({ changing, onUse }: Props) {
  const problems = problemsIn(changing.is === 'failed' ? changing.why : null);
  if (problems.length === 0) return null;
  return (
    <ul class="start-problems">
      {problems.map(({ number, start, problem, alternatives }) => {
        const use = onUse(number);
        return (
          <li key={number}>
            <p>
              <strong>{momentWords(start)}</strong>{' '}
              <span class="tag tag-mark">{problemWord(problem)}</span> {problemMeans(problem)}
            </p>
            <div class="ways-out">
              <span class="quiet">
                {alternatives.length === 0 ? 'Nothing is free near by.' : 'Free near by:'}
              </span>
              {alternatives.map((to) =>
                use === null ? (
                  <span key={`${to.date} ${to.time}`} class="tag">
                    {momentWords(to)}
                  </span>
                ) : (
                  <button
                    key={`${to.date} ${to.time}`}
                    type="button"
                    class="button"
                    onClick={() => use(to)}
                  >
                    {momentWords(to)}
                  </button>
                ),
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const problemsIn = (why: Failure | null) => (why?.is === 'no' ? (why.because.problems ?? []) : []);
