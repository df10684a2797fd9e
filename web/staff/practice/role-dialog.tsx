import { useState } from 'preact/hooks';
import type { Colleague, Invitation } from '../../../schemas/team.ts';
import { Dialog } from '../parts/dialog.tsx';
import { RoleChoice } from './role-choice.tsx';

type Props = {
  readonly colleague: Colleague;
  readonly onClose: () => void;
  readonly onRole: (role: Invitation['role']) => void;
};

export function RoleDialog({ colleague, onClose, onRole }: Props) {
  const [role, setRole] = useState(colleague.role);
  return (
    <Dialog title={`Role of ${colleague.name}`} onEscape={onClose}>
      <RoleChoice chosen={role} onChoose={setRole} />
      <p class="small">It counts from their next sign-in, within ten minutes at most.</p>
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          disabled={role === null || role === colleague.role}
          onClick={() => {
            if (role !== null) onRole(role);
          }}
        >
          Change the role
        </button>
        <button type="button" class="button" onClick={onClose}>
          Leave it as it is
        </button>
      </div>
    </Dialog>
  );
}
