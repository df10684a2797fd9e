import type { IntakeDetail } from '../../../schemas/staff.ts';
import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';

/** The person does not want it any more; an urgent one is looked at all the same. */
export function WithdrawnBanner({ detail }: { readonly detail: IntakeDetail }) {
  const { times } = useDesk();
  const { withdrawnAt, status } = detail;
  if (withdrawnAt === null) return null;
  return (
    <Notice kind="warn" title="The person took this request back">
      <p>
        {times.moment(withdrawnAt)}, by a link of their own. It is kept, and nothing more is decided
        about it.
      </p>
      {status === 'new' ? (
        <p>
          It is urgent and nobody has seen it: it stays among the new requests until somebody
          acknowledges it.
        </p>
      ) : null}
    </Notice>
  );
}
