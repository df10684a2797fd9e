import { useState } from 'preact/hooks';
import type {
  DeadLetterQueueView,
  DeadLetterView,
  LetterFateReply,
  LetterFateRequest,
} from '../../../schemas/dead-letters.ts';
import type { Answer } from '../api/staff-api.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useDesk } from '../parts/desk.ts';
import { fragmentOf } from '../state/route.ts';
import { MAIL_KIND_WORDS } from '../words/mails.ts';
import { STUCK_WORDS } from '../words/stuck.ts';

export type Settle = (
  queue: DeadLetterQueueView['queue'],
  asked: LetterFateRequest,
) => Promise<Answer<LetterFateReply>>;
type Props = {
  readonly queue: DeadLetterQueueView;
  readonly settle: Settle;
  /** It is done, or could not be. */
  readonly onTold: (answer: Answer<LetterFateReply>) => Promise<void>;
};

/** What waits in one queue, since when, about which records, and what can be done with all that is shown. */
export function StuckQueue({ queue: { queue, waiting, letters }, settle, onTold }: Props) {
  const { times } = useDesk();
  const [busy, setBusy] = useState(false);
  const [takingAway, setTakingAway] = useState(false);
  const { name, means, cost } = STUCK_WORDS[queue];
  const [oldest] = letters;
  const again = letters.filter(({ maySendAgain }) => maySendAgain).map(({ id }) => id);
  const sendAgain = async () => {
    setBusy(true);
    const answer = await settle(queue, { fate: 'sent-again', ids: again });
    setBusy(false);
    await onTold(answer);
  };
  const takeAway = async () => {
    const answer = await settle(queue, { fate: 'taken-away', ids: letters.map(({ id }) => id) });
    if (answer.is === 'ok') {
      setTakingAway(false);
      await onTold(answer);
    }
    return answer;
  };
  const heading = `stuck-${queue}`;
  return (
    <section class="stuck" aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      <p>
        <strong>{waiting === 1 ? '1 waits' : `${waiting} wait`}</strong>
        {oldest === undefined ? '' : ` since ${times.moment(oldest.since)}`}. {means}
      </p>
      <ul class="rows" aria-label={`Stuck: ${name}`}>
        {letters.map((letter) => (
          <li key={letter.id} class="row stuck-row">
            <Work letter={letter} />
            <time class="quiet" dateTime={letter.since}>
              {times.moment(letter.since)}
            </time>
          </li>
        ))}
      </ul>
      {letters.length < waiting ? (
        <p class="quiet">There are more, or somebody else is looking at them now.</p>
      ) : null}
      {letters.length === 0 ? null : (
        <p class="stuck-acts">
          {again.length === 0 ? null : (
            <button
              type="button"
              class="button button-main"
              disabled={busy}
              aria-label={`Send again: ${name}`}
              onClick={() => void sendAgain()}
            >
              Send again
            </button>
          )}
          <button
            type="button"
            class="button"
            disabled={busy}
            aria-label={`Take away: ${name}`}
            onClick={() => setTakingAway(true)}
          >
            Take away …
          </button>
        </p>
      )}
      {takingAway ? (
        <ConfirmDialog
          title={
            letters.length === 1 ? 'Take this one away?' : `Take these ${letters.length} away?`
          }
          does="Take away"
          keeps="Keep in the list"
          run={takeAway}
          onDone={() => undefined}
          onClose={() => setTakingAway(false)}
        >
          <p>{cost} It cannot be taken back.</p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}

/** One piece of work, by ids alone. */
function Work({
  letter: { work, mailKind, mailId, intakeIds },
}: {
  readonly letter: DeadLetterView;
}) {
  switch (work) {
    case 'wake-up':
      return <span>A call to send what is due</span>;
    case 'mail-word':
      return (
        <span>
          {mailKind === null ? 'A mail' : MAIL_KIND_WORDS[mailKind]}{' '}
          <code class="stuck-id">{mailId}</code>
        </span>
      );
    case 'close-reading':
      return intakeIds.length === 0 ? (
        <span>A request that is not kept any more</span>
      ) : (
        <span>
          {intakeIds.map((id) => (
            <a key={id} href={fragmentOf({ view: 'intake', id })}>
              Request {id.slice(-4)}
            </a>
          ))}
        </span>
      );
    case 'unknown':
      return <span>Something this version does not know</span>;
  }
}
