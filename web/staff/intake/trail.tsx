import { useDesk } from '../parts/desk.ts';
import { fragmentOf } from '../state/route.ts';
import { neighbours } from './neighbours.ts';

/** Back to the list, and on to the request before or after this one in it. */
export function Trail({ id }: { readonly id: string }) {
  const { lastList } = useDesk();
  const { previous, next } = neighbours(lastList.ids, id);
  return (
    <nav class="trail" aria-label="Requests">
      <a href={lastList.fragment}>← Inbox</a>
      <span class="trail-steps">
        {previous === null ? null : (
          <a href={fragmentOf({ view: 'intake', id: previous })}>Previous</a>
        )}
        {next === null ? null : <a href={fragmentOf({ view: 'intake', id: next })}>Next</a>}
      </span>
    </nav>
  );
}
