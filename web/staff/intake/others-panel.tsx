import type { IntakeDetail } from '../../../schemas/staff.ts';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import { TierMark } from '../parts/tier-mark.tsx';
import { fragmentOf } from '../state/route.ts';
import { STATUS_WORDS } from '../words/records.ts';
import { sameBecause } from '../words/suspicions.ts';

/** Requests that seem to be the same person's. They stay apart: people share addresses and telephones. */
export function OthersPanel({ others }: Pick<IntakeDetail, 'others'>) {
  const { times } = useDesk();
  if (others.length === 0) return null;
  return (
    <Panel title="Perhaps the same person" name="others">
      <ul class="others">
        {others.map(({ id, tier, status, submittedAt, by }) => (
          <li key={id}>
            <TierMark tier={tier} />{' '}
            <a href={fragmentOf({ view: 'intake', id })}>Asked {times.moment(submittedAt)}</a>{' '}
            <span class="tag">{STATUS_WORDS[status]}</span>{' '}
            <span class="quiet">{sameBecause(by)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
