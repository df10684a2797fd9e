import type { DecisionRequest } from '../../../schemas/staff.ts';
import { Dialog } from '../parts/dialog.tsx';
import { OUTCOME_WORDS } from '../words/records.ts';

type Props = {
  readonly email: string;
  readonly outcome: DecisionRequest['outcome'];
  readonly run: () => void;
  readonly onClose: () => void;
};

/** Asks once more before a letter goes; what becomes of it is told on the page behind. */
export const LetterDialog = ({ email, outcome, run, onClose }: Props) => (
  <Dialog title={`${OUTCOME_WORDS[outcome].name}, and send the letter?`} onEscape={onClose}>
    <p>
      It goes to <bdi class="address">{email}</bdi> at once and cannot be called back. A decision
      can be made again later; it stands beside this one.
    </p>
    <div class="actions">
      <button type="button" class="button button-main" onClick={run}>
        Record and send
      </button>
      <button type="button" class="button" onClick={onClose}>
        Not yet
      </button>
    </div>
  </Dialog>
);
