import { useState } from 'preact/hooks';
import { mailBegunLink, removeBegun, type BegunEntry } from '../api/begun-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useStaffName } from '../parts/people.ts';
import { fragmentOf } from '../state/route.ts';
import { begunWords, isNotReached, STANDING_WORDS } from '../words/begun.ts';
import { LANGUAGE_WORDS } from '../words/records.ts';
import { AddressDialog } from './address-dialog.tsx';

type Props = {
  readonly entry: BegunEntry;
  /** Something was done, or could not be: what is said about it, and the list is read again. */
  readonly onTold: (told: string | Failure) => Promise<void>;
};

/** One request that was begun on the telephone: whose, how far it has come, and what can be done. */
export function BegunRow({ entry, onTold }: Props) {
  const { times } = useDesk();
  const nameOf = useStaffName();
  const { standing, email, phone, language, goodUntil } = entry;
  return (
    <li class="row begun-row" data-standing={standing}>
      <span>
        <Name entry={entry} />{' '}
        <span class={isNotReached(entry) ? 'tag tag-mark' : 'tag'}>
          {isNotReached(entry) ? 'Not reached' : STANDING_WORDS[standing]}
        </span>
        {language === null || language === 'en' ? null : (
          <span class="tag">{LANGUAGE_WORDS[language]}</span>
        )}
        {email === null ? null : <span class="team-address">{email}</span>}
        {phone === null ? null : <span class="team-address">{phone}</span>}
      </span>
      <span>
        {begunWords(entry)}
        <span class="team-address">
          Begun by {nameOf(entry.begunBy)},{' '}
          <time dateTime={entry.begunAt}>{times.moment(entry.begunAt)}</time>
          {standing === 'waiting' || standing === 'opened'
            ? `; kept until ${times.moment(goodUntil)}`
            : ''}
        </span>
      </span>
      <Acts entry={entry} onTold={onTold} />
    </li>
  );
}

function Name({ entry: { name, intakeId } }: Pick<Props, 'entry'>) {
  if (intakeId === null)
    return (
      <strong>
        <bdi>{name}</bdi>
      </strong>
    );
  return (
    <a href={fragmentOf({ view: 'intake', id: intakeId })}>
      <bdi>{name}</bdi>
    </a>
  );
}

function Acts({ entry, onTold }: Props) {
  const { api, announce } = useDesk();
  const [busy, setBusy] = useState(false);
  const [open, setOpen] = useState<'address' | 'removal' | null>(null);
  const { id, name, standing } = entry;
  if (standing === 'sent') return <span />;
  const done = async (told: string) => {
    setOpen(null);
    announce(told);
    await onTold(told);
  };
  const mailAgain = async () => {
    setBusy(true);
    const answer = await api.ask(mailBegunLink(id, null));
    setBusy(false);
    if (answer.is === 'ok') await done(`The link is on its way to ${name} again.`);
    else await onTold(answer);
  };
  return (
    <span class="team-acts">
      {standing === 'run-out' ? null : (
        <>
          <button
            type="button"
            class="button"
            disabled={busy}
            aria-label={`Email again: ${name}`}
            onClick={() => void mailAgain()}
          >
            Email again
          </button>
          <button
            type="button"
            class="button"
            aria-label={`Put the address right: ${name}`}
            onClick={() => setOpen('address')}
          >
            Address …
          </button>
        </>
      )}
      <button
        type="button"
        class="button"
        aria-label={`Remove: ${name}`}
        onClick={() => setOpen('removal')}
      >
        Remove …
      </button>
      {open === 'address' ? (
        <AddressDialog entry={entry} onClose={() => setOpen(null)} onDone={done} />
      ) : null}
      {open === 'removal' ? (
        <RemovalDialog entry={entry} onClose={() => setOpen(null)} onDone={done} />
      ) : null}
    </span>
  );
}

type RemovalProps = Pick<Props, 'entry'> & {
  readonly onClose: () => void;
  readonly onDone: (told: string) => Promise<void>;
};

function RemovalDialog({ entry: { id, name, standing }, onClose, onDone }: RemovalProps) {
  const { api } = useDesk();
  return (
    <ConfirmDialog
      title="Remove this request?"
      does="Remove it"
      keeps="Keep it"
      run={() => api.ask(removeBegun(id))}
      onDone={() => onDone(`The request of ${name} is removed.`)}
      onClose={onClose}
    >
      <p>
        {standing === 'run-out'
          ? 'The form is gone already; the line goes from the list.'
          : 'The form goes with all that is answered in it, and the link in the email works no more. Nobody is told.'}{' '}
        It cannot be taken back.
      </p>
    </ConfirmDialog>
  );
}
