import type { RecordReply } from '../../../schemas/records.ts';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import { useStaffName } from '../parts/people.ts';
import { FIELD_WORDS } from './field-words.ts';

/** What was put right, and what stood there before. */
export function CorrectionsPanel({ corrections }: Pick<RecordReply, 'corrections'>) {
  const { times } = useDesk();
  const nameOf = useStaffName();
  if (corrections.length === 0) return null;
  return (
    <Panel title="Corrections">
      <ul class="record-list">
        {corrections.map(({ at, by, reason, before }) => (
          <li key={at}>
            <p>
              <strong>{times.moment(at)}</strong> by {nameOf(by)}: {reason}
            </p>
            {before.map(({ field, was }) => (
              <p key={field} class="quiet">
                {FIELD_WORDS[field]} was <bdi>{was ?? 'not given'}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
