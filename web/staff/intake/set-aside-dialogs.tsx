import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import type { IntakeDesk } from './use-intake.ts';

type Props = { readonly desk: IntakeDesk; readonly onClose: () => void };

/** What releasing does, before it is done: mails follow at once. */
export const ReleaseDialog = ({ desk, onClose }: Props) => (
  <ConfirmDialog
    title="Release this request"
    does="A person wrote it: release"
    keeps="Not yet"
    run={desk.release}
    onDone={onClose}
    onClose={onClose}
  >
    <p>
      It joins the new requests. Staff are mailed at once, and the client gets the confirmation
      where that was agreed. It cannot be set aside again.
    </p>
  </ConfirmDialog>
);

/** What discarding does, before it is done. */
export const DiscardDialog = ({ desk, onClose }: Props) => (
  <ConfirmDialog
    title="Discard this request"
    does="Nobody wrote it: discard"
    keeps="Not yet"
    run={desk.discard}
    onDone={onClose}
    onClose={onClose}
  >
    <p>
      It leaves the list of what was set aside, and nobody is mailed. It is kept: from this page it
      can still be released.
    </p>
  </ConfirmDialog>
);
