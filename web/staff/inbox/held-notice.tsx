import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { useRole } from '../parts/people.ts';
import { fragmentOf } from '../state/route.ts';

/** Said above the requests while no mail goes out, because clients wait for word that does not come. */
export function HeldNotice({ since }: { readonly since: string }) {
  const { times } = useDesk();
  const seesMails = useRole() !== 'counselor';
  return (
    <Notice kind="warn" title="No mail goes out">
      <p>
        Held since {times.moment(since)}: letters, schedules and reminders wait. So do the mails
        that offer an opening: the time to answer begins once they go out, and nobody’s turn ends by
        the clock before. Where a client has to know today, please call. Alerts of urgent requests
        that come in now go out all the same.
      </p>
      {seesMails ? <a href={fragmentOf({ view: 'mails' })}>See why</a> : null}
    </Notice>
  );
}
