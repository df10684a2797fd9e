import { Dialog } from '../parts/dialog.tsx';
import type { IntakeDesk } from './use-intake.ts';

type Props = { readonly desk: IntakeDesk; readonly onClose: () => void };

/** What discarding does, before it is done. */
export function DiscardDialog({ desk, onClose }: Props) {
  const discard = async () => {
    onClose();
    await desk.discard();
  };
  return (
    <Dialog title="Discard this request" onEscape={onClose}>
      <p>
        It leaves the list of what was set aside, and nobody is mailed. It is kept: from this page
        it can still be released.
      </p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => void discard()}>
          Nobody wrote it: discard
        </button>
        <button type="button" class="button" onClick={onClose}>
          Not yet
        </button>
      </div>
    </Dialog>
  );
}
