import { useState } from 'preact/hooks';
import type { GivenUpMail } from '../../../schemas/mails.ts';
import type { Settlement } from '../api/administration-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { fragmentOf } from '../state/route.ts';
import { givenUpWords, MAIL_KIND_WORDS } from '../words/mails.ts';

type Props = {
  readonly mail: GivenUpMail;
  readonly onSettle: (mail: GivenUpMail, wanted: Settlement['settled']) => Promise<void>;
};

/** One mail that was given up: which, why, what it is about, and what can be done. */
export function GivenUpRow({ mail, onSettle }: Props) {
  const { times } = useDesk();
  const [busy, setBusy] = useState(false);
  const settle = async (wanted: Settlement['settled']) => {
    setBusy(true);
    await onSettle(mail, wanted);
    setBusy(false);
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
            onClick={() => void settle('sent-again')}
          >
            Send again
          </button>
        ) : null}
        <button
          type="button"
          class="button"
          disabled={busy}
          aria-label={`Leave it: ${name}`}
          onClick={() => void settle('left')}
        >
          Leave it
        </button>
      </span>
    </li>
  );
}

function About({ mail: { intakeId, courseId } }: Pick<Props, 'mail'>) {
  if (courseId !== null)
    return <a href={fragmentOf({ view: 'course', id: courseId })}>Course {courseId.slice(-4)}</a>;
  if (intakeId !== null)
    return <a href={fragmentOf({ view: 'intake', id: intakeId })}>Request {intakeId.slice(-4)}</a>;
  return null;
}
