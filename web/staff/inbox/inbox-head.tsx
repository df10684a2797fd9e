import type { IntakeList } from '../../../schemas/intake-list.ts';
import type { Status } from '../contract.ts';
import { useDesk } from '../parts/desk.ts';
import { useTitle } from '../parts/use-title.ts';
import type { Loadable } from '../state/loadable.ts';
import { fragmentOf } from '../state/route.ts';
import { StatusTabs } from './status-tabs.tsx';

type Props = {
  readonly status: Status;
  /** How often a page was turned; the heading takes focus each time. */
  readonly turned: number;
  readonly state: Loadable<IntakeList>;
  readonly onAgain: () => void;
};

export function InboxHead({ status, turned, state, onAgain }: Props) {
  const { times } = useDesk();
  const heading = useTitle('Inbox · Staff console', `${status} ${turned}`);
  return (
    <header class="view-head">
      <h1 ref={heading} tabIndex={-1}>
        Inbox
      </h1>
      <StatusTabs now={status} />
      <div class="view-tools">
        {state.at === 'ready' ? (
          <p class="quiet">Read at {times.clock(new Date(state.value.now))}</p>
        ) : null}
        <a class="button" href={fragmentOf({ view: 'begun' })}>
          By telephone
        </a>
        {status === 'waitlisted' ? (
          <a class="button" href={fragmentOf({ view: 'offers' })}>
            Openings on offer
          </a>
        ) : null}
        <button type="button" class="button" onClick={onAgain}>
          Read again
        </button>
      </div>
    </header>
  );
}
