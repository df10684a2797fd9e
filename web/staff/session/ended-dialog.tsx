import { Dialog } from '../parts/dialog.tsx';
import { BegunWords, isAnyBegun, type Begun } from './begun.tsx';

type Props = {
  /** The way to the issuer loses it. */
  readonly begun: Begun;
  readonly onSignIn: () => void;
  readonly onStay: () => void;
};

/** The service takes our token no longer. What is on the screen stays until the reader says so. */
export function EndedDialog({ begun, onSignIn, onStay }: Props) {
  return (
    <Dialog title="Your sign-in has ended" role="alertdialog" onEscape={onStay}>
      <p>Sign in again to go on. You come back to this place.</p>
      {isAnyBegun(begun) ? (
        <>
          <BegunWords begun={begun} />
          <p>Signing in again loses it: stay, copy what you need, then sign in.</p>
        </>
      ) : null}
      <div class="actions">
        <button type="button" class="button button-main" onClick={onSignIn}>
          Sign in again
        </button>
        <button type="button" class="button" onClick={onStay}>
          Stay on this page
        </button>
      </div>
    </Dialog>
  );
}
