import { Dialog } from '../parts/dialog.tsx';
import { BegunWords, type Begun } from './begun.tsx';

type Props = { readonly begun: Begun; readonly onLeave: () => void; readonly onStay: () => void };

export function LeaveDialog({ begun, onLeave, onStay }: Props) {
  return (
    <Dialog title="Sign out now?" role="alertdialog" onEscape={onStay}>
      <BegunWords begun={begun} />
      <p>Signing out loses it.</p>
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
