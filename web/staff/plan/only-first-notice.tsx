import { Notice } from '../parts/notice.tsx';

/** Before only the first session can be booked, it is said why. */
export function OnlyFirstNotice() {
  return (
    <Notice kind="warn" title="For now only the first session can be booked">
      <p>
        The answers ask for care. Plan the whole course with the client: the first session is
        booked, the other dates are shown and not held. Once a counselor has spoken with the client
        and cleared the request, the rest is booked from the course’s page.
      </p>
    </Notice>
  );
}
