import { Dialog } from '../parts/dialog.tsx';

type Props = {
  readonly name: string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
};

/** Says what removing does before it is done; it can be taken back. */
export function RemoveDialog({ name, onClose, onRemove }: Props) {
  return (
    <Dialog title={`Remove ${name}?`} role="alertdialog" onEscape={onClose}>
      <p>
        They are signed out everywhere, within ten minutes at most, and cannot sign in. Their
        morning mail and their private calendar end, and nobody can be booked with them. Sessions
        booked with them stay as they are: hand their courses over first.
      </p>
      <p>Their name stays on record. You can let them back in here.</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={onClose}>
          Leave it as it is
        </button>
        <button type="button" class="button" onClick={onRemove}>
          Remove
        </button>
      </div>
    </Dialog>
  );
}
