import { undoMs, type Appointment } from '../state/standing.ts';
import type { Words } from '../words/words.ts';
import type { View } from './view.ts';

const MINUTE = 60_000;

type Props = Pick<View, 'scene' | 'now'> & { readonly appointment: Appointment };

/** How long a cancellation can be undone: shown by the minute, read out only when it gets short. */
export function UndoTime({ scene, appointment, now }: Props) {
  const { undo } = scene.words;
  const left = undoMs(appointment, now);
  return (
    <div>
      <p>{left === 0 ? undo.over : leftText(left, undo)}</p>
      <p class="unseen" role="status">
        {readOut(left, undo)}
      </p>
    </div>
  );
}

const leftText = (left: number, undo: Words['undo']): string =>
  left < MINUTE ? undo.soon : undo.left(Math.round(left / MINUTE));

/** Changes three times in all: a clock that ticks aloud would only hurry. */
function readOut(left: number, undo: Words['undo']): string {
  if (left === 0) return undo.over;
  if (left < MINUTE) return undo.soon;
  return left <= 5 * MINUTE ? undo.left(5) : '';
}
