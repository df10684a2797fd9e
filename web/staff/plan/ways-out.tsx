import type { PlannedSession, WallTime } from '../course/contract.ts';
import { problemMeans } from '../words/date-problems.ts';
import { momentWords } from '../words/wall-times.ts';

/** What can be done about one date. */
export type WaysOut = {
  readonly use: (to: WallTime) => void;
  /** `null` where nothing can be left out: the first date, or one that was chosen by itself. */
  readonly leaveOut: { readonly says: string; readonly run: () => void } | null;
  /** `null` while the date is the one that the rhythm gives. */
  readonly back: (() => void) | null;
};

type Props = { readonly session: PlannedSession; readonly ways: WaysOut };

/** Why a date cannot be had, and every way out of that. */
export function Conflict({ session, ways }: Props) {
  const { number, problem, alternatives } = session;
  if (problem === null) return null;
  return (
    <div class="conflict">
      <p>
        {problemMeans(problem)}{' '}
        {alternatives.length === 0 ? 'Nothing is free near by.' : 'Free near by:'}
      </p>
      <div class="ways-out" role="group" aria-label={`Ways out for session ${number}`}>
        {alternatives.map((to) => (
          <button
            key={`${to.date} ${to.time}`}
            type="button"
            class="button"
            onClick={() => ways.use(to)}
          >
            {momentWords(to)}
          </button>
        ))}
        <OtherWays ways={ways} />
      </div>
    </div>
  );
}

/** The ways out that need no other time. */
export function OtherWays({ ways: { leaveOut, back } }: Pick<Props, 'ways'>) {
  return (
    <>
      {back === null ? null : (
        <button type="button" class="button button-bare" onClick={back}>
          Back to the usual time
        </button>
      )}
      {leaveOut === null ? null : (
        <button type="button" class="button button-bare" onClick={leaveOut.run}>
          {leaveOut.says}
        </button>
      )}
    </>
  );
}
