import { useState } from 'preact/hooks';
import { failureWords } from '../api/failure-words.ts';
import { endOffer, type Offer } from '../api/offer-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';

type Props = {
  readonly offer: Offer;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
};

/** Asks once more before an offer is taken back, because no mail tells the client of it. */
export function EndDialog({ offer, onClose, onDone }: Props) {
  const { api, announce } = useDesk();
  const [sending, setSending] = useState(false);
  const [why, setWhy] = useState<Failure | null>(null);
  const held = offer.state === 'held';
  const send = async () => {
    setSending(true);
    const answer = await api.ask(endOffer(offer.id, offer.version));
    setSending(false);
    if (answer.is === 'ok') {
      announce(held ? 'The time is free again.' : 'The offer is taken back.');
      await onDone();
    } else setWhy(answer);
  };
  return (
    <Dialog title={held ? 'Let this time go?' : 'Take this offer back?'} onEscape={onClose}>
      {why === null ? null : (
        <Notice kind="warn" title={failureWords(why).title} live>
          <p>{failureWords(why).hint}</p>
        </Notice>
      )}
      <p>
        {held
          ? 'The time is free for others at once. No email tells the client, who has said yes: please call.'
          : 'Nobody else is asked. Whoever opens the link in the email reads that the time is no longer open.'}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          aria-disabled={sending}
          onClick={() => (sending ? undefined : void send())}
        >
          {held ? 'Let it go' : 'Take it back'}
        </button>
        <button type="button" class="button" onClick={onClose}>
          Keep it
        </button>
      </div>
    </Dialog>
  );
}
