import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import type { Answer } from '../api/staff-api.ts';

type Props = {
  readonly isHeld: boolean;
  readonly isRestored: boolean;
  readonly onOrder: () => Promise<Answer<unknown>>;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
};

/** Says what it means before it is done: both ways can be taken back, but a mail that is sent cannot. */
export function HoldDialog({ isHeld, isRestored, onOrder, ...rest }: Props) {
  return (
    <ConfirmDialog
      title={isHeld ? 'Let all mails go?' : 'Hold all mails back?'}
      does={isHeld ? 'Let them go' : 'Hold them back'}
      keeps="Leave it as it is"
      run={onOrder}
      {...rest}
    >
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
    </ConfirmDialog>
  );
}
