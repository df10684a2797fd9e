import { fragmentOf } from '../state/route.ts';
import { momentWords } from '../words/wall-times.ts';
import type { Session } from './contract.ts';
import type { Opened } from './dialogs.tsx';
import type { SessionAct } from './standing.ts';

const ACT_WORDS: Readonly<Record<SessionAct, string>> = {
  move: 'Move …',
  cancel: 'Cancel …',
  attended: 'Attended',
  missed: 'Missed …',
  'late-cancelled': 'Called off late …',
  'make-up': 'Make up …',
};

type Props = {
  readonly acts: readonly SessionAct[];
  /** Whether its time can be offered to those who wait. */
  readonly opening: boolean;
  readonly session: Session;
  readonly onOpen: (opened: Opened) => void;
  readonly onAttend: () => void;
};

/** What can be done with one session now. */
export function SessionActs({ acts, opening, session, onOpen, onAttend }: Props) {
  const { number, start, state, counselorId } = session;
  // A mark that is already set is corrected, not set: a quieter button, with that word.
  const corrects = (act: SessionAct) => state !== 'booked' && act !== 'make-up';
  return (
    <div class="session-acts">
      {acts.map((act) => (
        <button
          key={act}
          type="button"
          class={classOf(act, corrects(act))}
          onClick={() => (act === 'attended' ? onAttend() : onOpen({ is: act, number }))}
        >
          {corrects(act) ? `Correct to ${ACT_WORDS[act].toLowerCase()}` : ACT_WORDS[act]}
          <span class="visually-hidden"> {momentWords(start)}</span>
        </button>
      ))}
      {opening ? (
        <a class="button" href={fragmentOf({ view: 'new-offer', opening: { counselorId, start } })}>
          Offer this opening<span class="visually-hidden"> {momentWords(start)}</span>
        </a>
      ) : null}
    </div>
  );
}

/** What is asked for most is marked; a correction keeps to itself. */
function classOf(act: SessionAct, corrects: boolean): string {
  if (corrects) return 'button button-bare';
  return act === 'attended' ? 'button button-main' : 'button';
}
