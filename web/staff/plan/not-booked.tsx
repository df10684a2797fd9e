import { useEffect, useRef } from 'preact/hooks';
import { failureWords } from '../api/failure-words.ts';
import { Notice } from '../parts/notice.tsx';
import { fragmentOf } from '../state/route.ts';
import type { Booking } from './use-booking.ts';

/** Why nothing was booked, and what is different now. The place is always there, so that it is spoken. */
export function NotBooked({ booking }: { readonly booking: Booking }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (booking.is === 'not-booked') place.current?.focus();
  }, [booking]);
  return (
    <div ref={place} class="plan-news" role="status" tabIndex={-1}>
      {booking.is === 'not-booked' ? <Why booking={booking} /> : null}
    </div>
  );
}

function Why({ booking: { why, changes } }: { booking: Extract<Booking, { is: 'not-booked' }> }) {
  const { title, hint } = failureWords(why);
  const courseId = why.is === 'no' ? why.because.courseId : undefined;
  const reasons = why.is === 'refused' ? why.reasons : changes;
  return (
    <Notice kind="warn" title={`Nothing is booked yet. ${title}`}>
      <p>{hint}</p>
      {courseId === undefined ? null : (
        <p>
          <a href={fragmentOf({ view: 'course', id: courseId })}>Open the course they have</a>
        </p>
      )}
      {reasons.length === 0 ? null : (
        <ul class="lines-list">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
