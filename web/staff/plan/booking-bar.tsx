import type { Preview } from '../course/contract.ts';
import { sessionsWords } from '../words/courses.ts';
import { dateWords } from '../words/wall-times.ts';
import { toSettleWords } from './preview-news.ts';

type Props = {
  readonly preview: Preview | null;
  /** Dates that must be settled first. */
  readonly open: number;
  readonly busy: boolean;
  readonly sending: boolean;
  readonly bookedUntil: number;
  readonly onlyFirst: boolean;
  readonly onBook: () => void;
};

/** The one step that books, always in sight with what it is about. */
export function BookingBar({ preview, open, busy, sending, onBook, ...props }: Props) {
  return (
    <div class="plan-bar" role="group" aria-label="Book">
      <p class="plan-bar-says">
        {preview === null ? (
          <span class="quiet">Nothing is booked until you say so.</span>
        ) : (
          <>
            <strong>Ends {dateWords(preview.endDate, 'with-year')}</strong>{' '}
            <span data-mark={open > 0}>{freeWords(open, props.onlyFirst)}</span>
          </>
        )}
      </p>
      <button
        type="button"
        class="button button-main"
        disabled={busy}
        data-waits={open > 0}
        onClick={onBook}
      >
        {sending ? 'Booking …' : bookWords(preview, props)}
      </button>
    </div>
  );
}

function bookWords(
  preview: Preview | null,
  { bookedUntil, onlyFirst }: Pick<Props, 'bookedUntil' | 'onlyFirst'>,
): string {
  if (onlyFirst) return 'Book the first session';
  if (preview === null) return 'Book the course';
  const count = preview.sessions.length - bookedUntil;
  return bookedUntil === 0 ? `Book ${sessionsWords(count)}` : `Book the other ${count}`;
}

const freeWords = (open: number, onlyFirst: boolean): string =>
  onlyFirst && open === 0 ? 'the first date is free' : toSettleWords(open);
