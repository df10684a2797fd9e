import { Dialog } from '../parts/dialog.tsx';

type Props = {
  readonly isHeld: boolean;
  readonly isRestored: boolean;
  readonly onClose: () => void;
  readonly onOrder: () => void;
};

/** Says what it means before it is done: both ways can be taken back, but a mail that is sent cannot. */
export function HoldDialog({ isHeld, isRestored, onClose, onOrder }: Props) {
  const title = isHeld ? 'Let all mails go?' : 'Hold all mails back?';
  return (
    <Dialog title={title} role="alertdialog" onEscape={onClose}>
      {isHeld ? (
        <p>
          Everything that is due goes out within minutes, and a mail that is sent cannot be called
          back.
        </p>
      ) : (
        <p>
          Nobody gets a confirmation, a reminder or a notice until you let them go. Only alerts of
          urgent requests that come in from now on go out.
        </p>
      )}
      {isRestored ? (
        <p>First see that the last replay brought no news. Else people get mails a second time.</p>
      ) : null}
      <div class="actions">
        <button type="button" class="button button-main" onClick={onClose}>
          Leave it as it is
        </button>
        <button type="button" class="button" onClick={onOrder}>
          {isHeld ? 'Let them go' : 'Hold them back'}
        </button>
      </div>
    </Dialog>
  );
}
