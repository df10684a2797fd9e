import { useState } from 'preact/hooks';
import { invitationRequest, type Invitation } from '../../../schemas/team.ts';
import { invite } from '../api/administration-routes.ts';
import { Panel } from '../parts/panel.tsx';
import { TextLine } from '../parts/text-line.tsx';
import type { ChangeTeam } from './change-team.ts';
import { RoleChoice } from './role-choice.tsx';

type Draft = Pick<Invitation, 'name' | 'email'> & { readonly role: Invitation['role'] | null };
const EMPTY: Draft = { name: '', email: '', role: null };

/** Somebody new. What is missing is said once it was tried. */
export function InviteForm({ change }: { readonly change: ChangeTeam }) {
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const read = invitationRequest.safeParse(draft);
  const send = async () => {
    setTried(true);
    if (!read.success || sending) return;
    setSending(true);
    const done = `${read.data.name} is invited: a first password is on its way`;
    const invited = await change(invite(read.data), done);
    setSending(false);
    if (!invited) return;
    setDraft(EMPTY);
    setTried(false);
  };
  return (
    <Panel title="Invite somebody" name="invite">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextLine
          label="Name"
          value={draft.name}
          onInput={(name) => setDraft({ ...draft, name })}
        />
        <TextLine
          label="Email"
          type="email"
          value={draft.email}
          onInput={(email) => setDraft({ ...draft, email })}
        />
        <RoleChoice chosen={draft.role} onChoose={(role) => setDraft({ ...draft, role })} />
        <div role="status">
          {tried && !read.success ? (
            <p class="problem">A name, an email address and a role are needed.</p>
          ) : null}
        </div>
        <button type="submit" class="button button-main" disabled={sending}>
          {sending ? 'Inviting …' : 'Invite'}
        </button>
        <p class="small">
          They get a first password by email, good for three days, and set up an authenticator app.
        </p>
      </form>
    </Panel>
  );
}
