import { Dialog } from '../parts/dialog.tsx';

type Props = {
  /** A decision was begun and not sent: the way to the issuer loses it. */
  readonly unsaved: boolean;
  readonly onSignIn: () => void;
  readonly onStay: () => void;
};

/** The service takes our token no longer. What is on the screen stays until the reader says so. */
export function EndedDialog({ unsaved, onSignIn, onStay }: Props) {
  return (
    <Dialog title="Your sign-in has ended" role="alertdialog" onEscape={onStay}>
      <p>Sign in again to go on. You come back to this place.</p>
      {unsaved ? (
        <p>
          <strong>You have begun a decision that is not recorded.</strong> Signing in again loses
          it: stay, copy your reason, then sign in.
        </p>
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
