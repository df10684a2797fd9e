import { useState } from 'preact/hooks';
import type { Colleague, TeamChange } from '../../../schemas/team.ts';
import { changeTeam } from '../api/administration-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { fragmentOf } from '../state/route.ts';
import type { ChangeTeam } from './change-team.ts';
import { ROLE_WORDS, STANDING_WORDS } from '../words/team.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';

type Props = { readonly colleague: Colleague; readonly change: ChangeTeam };

/** One sign-in: whose, with what role, and what can be done about it. */
export function ColleagueRow({ colleague, change }: Props) {
  const { me } = useDesk();
  const { id, name, email, role, standing } = colleague;
  return (
    <li class="row team-row" data-standing={standing}>
      <span>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        {id === me?.id ? <span class="tag">you</span> : null}{' '}
        {standing === 'active' ? null : <span class="tag">{STANDING_WORDS[standing]}</span>}
        <bdi class="address team-address">{email}</bdi>
      </span>
      <span>
        {role === null ? 'No role' : ROLE_WORDS[role].name}
        {role === 'front-desk' || role === null || standing === 'removed' ? null : (
          <a class="team-hours" href={fragmentOf({ view: 'hours', counselorId: id })}>
            Hours
          </a>
        )}
      </span>
      {id === me?.id ? (
        <span class="quiet">Another administrator can change this.</span>
      ) : (
        <Acts colleague={colleague} change={change} />
      )}
    </li>
  );
}

function Acts({ colleague, change }: Props) {
  const [open, setOpen] = useState<'role' | 'remove' | null>(null);
  const { id, name, standing } = colleague;
  const ask = (wanted: TeamChange, done: string) => {
    setOpen(null);
    void change(changeTeam(id, wanted), done);
  };
  const close = () => setOpen(null);
  if (standing === 'removed')
    return (
      <span class="team-acts">
        <button
          type="button"
          class="button"
          aria-label={`Let ${name} back in`}
          onClick={() => ask({ do: 'let-back-in' }, `${name} can sign in again`)}
        >
          Let back in
        </button>
      </span>
    );
  return (
    <span class="team-acts">
      {standing === 'invited' ? (
        <button
          type="button"
          class="button"
          aria-label={`Invite again: ${name}`}
          onClick={() => ask({ do: 'invite-again' }, `The invitation went to ${name} again`)}
        >
          Invite again
        </button>
      ) : null}
      <button
        type="button"
        class="button"
        aria-label={`Change the role of ${name}`}
        onClick={() => setOpen('role')}
      >
        Role …
      </button>
      <button
        type="button"
        class="button"
        aria-label={`Remove ${name}`}
        onClick={() => setOpen('remove')}
      >
        Remove …
      </button>
      {open === 'role' ? (
        <RoleDialog
          colleague={colleague}
          onClose={close}
          onRole={(role) =>
            ask({ do: 'set-role', role }, `${name}: ${ROLE_WORDS[role].name.toLowerCase()} now`)
          }
        />
      ) : null}
      {open === 'remove' ? (
        <RemoveDialog
          name={name}
          onClose={close}
          onRemove={() => ask({ do: 'remove' }, `${name} can sign in no more`)}
        />
      ) : null}
    </span>
  );
}
