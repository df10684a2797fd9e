import { INTAKE_STATUSES } from '../../../schemas/staff.ts';
import type { Status } from '../contract.ts';
import { fragmentOf } from '../state/route.ts';
import { STATUS_WORDS } from '../words/records.ts';

export function StatusTabs({ now }: { readonly now: Status }) {
  return (
    <nav class="tabs" aria-label="Requests by state">
      {INTAKE_STATUSES.filter((status) => status !== 'discarded').map((status) => (
        <a
          key={status}
          href={fragmentOf({ view: 'inbox', status })}
          aria-current={status === now ? 'page' : undefined}
        >
          {STATUS_WORDS[status]}
        </a>
      ))}
    </nav>
  );
}
