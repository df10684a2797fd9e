import type { IntakeDetail } from '../../../schemas/staff.ts';
import { Dialog } from '../parts/dialog.tsx';
import type { IntakeDesk } from './use-intake.ts';

type Props = {
  readonly detail: IntakeDetail;
  readonly desk: IntakeDesk;
  readonly onClose: () => void;
};

/** What clearing says, in the first person, before it is said. */
export function ClearDialog({ detail, desk, onClose }: Props) {
  const unseen = detail.tier === 'red' && detail.acknowledged === null;
  const clear = async () => {
    onClose();
    // An urgent request is seen by somebody by name before anybody can clear it.
    if (unseen) await desk.acknowledge();
    await desk.clear();
  };
  return (
    <Dialog title="Clear for booking" onEscape={onClose}>
      <p>By clearing this request you say:</p>
      <ul class="lines-list">
        <li>I have spoken with the client myself, and asked how safe they are.</li>
        <li>A course of sessions is right for them now, or there is a plan for what is not.</li>
      </ul>
      <p>
        {unseen ? 'It also records that you have seen this request. ' : ''}
        From then on the whole course can be booked. Your name stays on record, and it cannot be
        taken back.
      </p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => void clear()}>
          I have spoken with them: clear
        </button>
        <button type="button" class="button" onClick={onClose}>
          Not yet
        </button>
      </div>
    </Dialog>
  );
}
