import { useState } from 'preact/hooks';
import { changeContact } from '../api/client-routes.ts';
import { failureWords } from '../api/failure-words.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { SafeWays } from '../parts/safe-ways.tsx';
import { TextLine } from '../parts/text-line.tsx';
import { readContact, type ContactDraft } from './contact-draft.ts';

type Props = {
  readonly start: ContactDraft;
  readonly clientId: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

export function ContactForm({ start, clientId, onClose, onSaved }: Props) {
  const [draft, setDraft] = useState(start);
  const { problems, why, sending, save } = useSaving(draft, { clientId, onSaved });
  return (
    <form
      class="change"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div role="status">
        <Problems problems={problems} why={why} />
      </div>
      <TextLine
        label="Email"
        type="email"
        value={draft.email}
        onInput={(email) => setDraft({ ...draft, email })}
      />
      <TextLine
        label="Phone"
        type="tel"
        value={draft.phone}
        onInput={(phone) => setDraft({ ...draft, phone })}
      />
      <SafeWays
        legend="Safe ways"
        safe={draft.safeToUse}
        onChange={(safeToUse) => setDraft({ ...draft, safeToUse })}
      />
      <p class="small">
        Mails that are planned go to the new address. Confirm it by voice first: once saved, it
        counts as one that takes mail. Another address ends the links mailed to the one before, and
        saving mails nothing: the next mail brings new links.
      </p>
      <div class="actions">
        <button type="submit" class="button button-main" disabled={sending}>
          {sending ? 'One moment …' : 'Save'}
        </button>
        <button type="button" class="button" onClick={onClose}>
          Leave it as it is
        </button>
      </div>
    </form>
  );
}

function useSaving(
  draft: ContactDraft,
  { clientId, onSaved }: Pick<Props, 'clientId' | 'onSaved'>,
) {
  const { api, announce } = useDesk();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [why, setWhy] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);
  const save = async () => {
    const read = readContact(draft);
    setWhy(null);
    setProblems('email' in read ? [] : read);
    if (!('email' in read)) return;
    setSending(true);
    const answer = await api.ask(changeContact(clientId, read));
    setSending(false);
    if (answer.is !== 'ok') return setWhy(answer);
    announce('Saved: how to reach the client.');
    onSaved();
  };
  return { problems, why, sending, save };
}

function Problems({ problems, why }: { problems: readonly string[]; why: Failure | null }) {
  if (why !== null) {
    const { title, hint } = failureWords(why);
    return (
      <Notice kind="warn" title={title}>
        <p>{hint}</p>
      </Notice>
    );
  }
  return problems.map((problem) => (
    <p key={problem} class="problem">
      {problem}
    </p>
  ));
}
