import { useState } from 'preact/hooks';
import type { GivenUpMail } from '../../../schemas/mails.ts';
import type { Settlement } from '../api/administration-routes.ts';
import type { Answer, Failure } from '../api/staff-api.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useDesk } from '../parts/desk.ts';
import { fragmentOf } from '../state/route.ts';
import { givenUpWords, MAIL_KIND_WORDS } from '../words/mails.ts';

type Wanted = Settlement['settled'];
type Props = {
  readonly mail: GivenUpMail;
  readonly settle: (mail: GivenUpMail, wanted: Wanted) => Promise<Answer<unknown>>;
  /** It is settled, or could not be. */
  readonly onTold: (what: Wanted | Failure) => Promise<void>;
};

/** One mail that was given up: which, why, what it is about, and what can be done. */
export function GivenUpRow({ mail, settle, onTold }: Props) {
  const { times } = useDesk();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<Wanted | null>(null);
  const sendAgain = async () => {
    setBusy(true);
    const answer = await settle(mail, 'sent-again');
    setBusy(false);
    await onTold(answer.is === 'ok' ? 'sent-again' : answer);
  };
  const name = MAIL_KIND_WORDS[mail.kind];
  return (
    <li class="row team-row">
      <span>
        <strong>{name}</strong> <About mail={mail} />
        {mail.finishedAt === null ? null : (
          <time class="team-address" dateTime={mail.finishedAt}>
            {times.moment(mail.finishedAt)}
          </time>
        )}
      </span>
      <span>
        {givenUpWords(mail)}
        {mail.mayHaveGone ? ' Perhaps it went out all the same, and would arrive twice.' : ''}
        {mail.maySendAgain ? '' : ' Too late to send it now.'}
      </span>
      <span class="team-acts">
        {mail.maySendAgain ? (
          <button
            type="button"
            class="button"
            disabled={busy}
            aria-label={`Send again: ${name}`}
            onClick={() => (mail.mayHaveGone ? setAsking('sent-again') : void sendAgain())}
          >
            {mail.mayHaveGone ? 'Send again …' : 'Send again'}
          </button>
        ) : null}
        <button
          type="button"
          class="button"
          disabled={busy}
          aria-label={`Leave it: ${name}`}
          onClick={() => setAsking('left')}
        >
          Leave it …
        </button>
      </span>
      {asking === null ? null : (
        <SettleDialog
          wanted={asking}
          run={async () => {
            const answer = await settle(mail, asking);
            // Somebody else has seen to it: the list is read again, and says so.
            if (answer.is === 'changed') await onTold(answer);
            return answer;
          }}
          onDone={() => onTold(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </li>
  );
}

const ASKED = {
  'sent-again': {
    title: 'Send this mail again?',
    what: 'Nobody can say whether it went out. If it did, it arrives twice.',
    does: 'Send it again',
  },
  left: {
    title: 'Leave this mail unsent?',
    what: 'It goes from this list and is never sent. If somebody has to know, call them first. It cannot be taken back.',
    does: 'Leave it unsent',
  },
} as const;

type SettleProps = {
  readonly wanted: Wanted;
  readonly run: () => Promise<Answer<unknown>>;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
};

const SettleDialog = ({ wanted, ...rest }: SettleProps) => (
  <ConfirmDialog
    title={ASKED[wanted].title}
    does={ASKED[wanted].does}
    keeps="Keep it in the list"
    {...rest}
  >
    <p>{ASKED[wanted].what}</p>
  </ConfirmDialog>
);

function About({ mail: { intakeId, courseId } }: Pick<Props, 'mail'>) {
  if (courseId !== null)
    return <a href={fragmentOf({ view: 'course', id: courseId })}>Course {courseId.slice(-4)}</a>;
  if (intakeId !== null)
    return <a href={fragmentOf({ view: 'intake', id: intakeId })}>Request {intakeId.slice(-4)}</a>;
  return null;
}
