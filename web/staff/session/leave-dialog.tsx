import { Dialog } from '../parts/dialog.tsx';

type Props = { readonly onLeave: () => void; readonly onStay: () => void };

export function LeaveDialog({ onLeave, onStay }: Props) {
  return (
    <Dialog title="Sign out now?" role="alertdialog" onEscape={onStay}>
      <p>You have begun a decision that is not recorded. Signing out loses it.</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={onStay}>
          Stay signed in
        </button>
        <button type="button" class="button" onClick={onLeave}>
          Sign out
        </button>
      </div>
    </Dialog>
  );
}
