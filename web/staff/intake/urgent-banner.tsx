import type { IntakeDetail } from '../../../schemas/staff.ts';
import { failureWords } from '../api/failure-words.ts';
import { useDesk } from '../parts/desk.ts';
import { useStaffName } from '../parts/people.ts';
import { Notice } from '../parts/notice.tsx';
import type { IntakeDesk } from './use-intake.ts';

type Props = { readonly detail: IntakeDetail; readonly desk: IntakeDesk };

/** An urgent request asks for a person by name; until there is one, it is the first thing on the page. */
export function UrgentBanner({ detail, desk }: Props) {
  const { times } = useDesk();
  const nameOf = useStaffName();
  const { acknowledged, tier, status } = detail;
  if (acknowledged)
    return (
      <Notice kind="good">
        <p>
          Seen by <strong>{nameOf(acknowledged.by)}</strong>, {times.moment(acknowledged.at)}.
        </p>
      </Notice>
    );
  if (tier !== 'red' || status !== 'new') return null;
  return <Unseen desk={desk} />;
}

function Unseen({ desk: { acknowledging, acknowledge } }: Pick<Props, 'desk'>) {
  const { practice } = useDesk();
  const failed = acknowledging.is === 'not-saved' ? failureWords(acknowledging.why) : null;
  return (
    <section class="notice" data-kind="urgent" aria-label="Urgent">
      <h2 class="notice-title">Urgent: nobody has taken this yet</h2>
      <p>
        Phone now. If someone is in danger, call {practice.emergencyNumber} and name the place under
        “Where they are now”.
      </p>
      <p class="small">
        Email is the only alert: one went to whoever is on call, and one goes to the backup if
        nobody presses this in time.
      </p>
      <button
        type="button"
        class="button button-main"
        disabled={acknowledging.is === 'sending'}
        onClick={() => void acknowledge()}
      >
        I have seen this and am calling
      </button>
      <div role="status">
        {failed === null ? null : (
          <p>
            <strong>{failed.title}.</strong> {failed.hint}
          </p>
        )}
      </div>
    </section>
  );
}
