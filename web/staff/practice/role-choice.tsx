import type { Invitation } from '../../../schemas/team.ts';
import { ROLE_WORDS, ROLES } from '../words/team.ts';

type Role = Invitation['role'];
type Props = {
  readonly chosen: Role | null;
  readonly onChoose: (role: Role) => void;
};

/** What each role may do stands beside it. */
export function RoleChoice({ chosen, onChoose }: Props) {
  return (
    <fieldset>
      <legend>Role</legend>
      {ROLES.map((role) => (
        <label key={role} class="choice">
          <input
            type="radio"
            name="role"
            checked={chosen === role}
            onChange={() => onChoose(role)}
          />
          <span>
            {ROLE_WORDS[role].name} <span class="quiet">{ROLE_WORDS[role].may}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
