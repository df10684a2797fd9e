import type { IntakeDetail } from '../../../schemas/staff.ts';
import type { Counselor } from '../course/contract.ts';
import { Notice } from '../parts/notice.tsx';
import { fragmentOf } from '../state/route.ts';

/** What must happen before a course can be planned, if anything. */
export function whyNotYet(
  { id, status, tier, cleared }: IntakeDetail,
  counselors: readonly Counselor[],
) {
  const back = <a href={fragmentOf({ view: 'intake', id })}>To the request</a>;
  if (status !== 'accepted')
    return (
      <Notice kind="info" title="This request has not been accepted">
        <p>A course can be planned once a counselor has recorded that.</p>
        <p>{back}</p>
      </Notice>
    );
  if (tier === 'red' && cleared === null)
    return (
      <Notice kind="urgent" title="Not cleared for booking">
        <p>The answers are urgent. A counselor speaks with the client first, then clears it.</p>
        <p>{back}</p>
      </Notice>
    );
  if (counselors.length > 0) return null;
  return (
    <Notice kind="info" title="Nobody has hours yet">
      <p>Set the hours of at least one counselor, then plan.</p>
      <p>
        <a href={fragmentOf({ view: 'hours', counselorId: null })}>To the hours</a>
      </p>
    </Notice>
  );
}
