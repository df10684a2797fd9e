import { useState } from 'preact/hooks';
import { failureWords } from '../api/failure-words.ts';
import { passOfferOn, type Offer } from '../api/offer-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';

export type PassingOn = {
  readonly ask: Offer['asks'][number];
  readonly because: 'said-no' | 'not-reached';
};
type Props = PassingOn & {
  readonly offer: Offer;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
};

const WORDS = {
  'said-no': {
    title: 'Did they say no?',
    what: 'Their place in line is kept.',
    send: 'They said no: ask the next',
  },
  'not-reached': {
    title: 'Ask the next instead?',
    what: 'Their email did not arrive. Please call them, and put the address right.',
    send: 'Ask the next',
  },
} as const;

/** Asks once more before somebody's answer is no longer waited for, because the next is mailed at once. */
export function PassOnDialog({ offer, ask, because, onClose, onDone }: Props) {
  const { api, announce } = useDesk();
  const [sending, setSending] = useState(false);
  const [why, setWhy] = useState<Failure | null>(null);
  const { title, what, send: sendWord } = WORDS[because];
  const send = async () => {
    setSending(true);
    const { version, id } = offer;
    const answer = await api.ask(passOfferOn(id, { version, ask: ask.number, because }));
    setSending(false);
    if (answer.is === 'ok') {
      announce('Written down. The next in line is asked in a moment.');
      await onDone();
    } else setWhy(answer);
  };
  return (
    <Dialog title={title} onEscape={onClose}>
      {why === null ? null : (
        <Notice kind="warn" title={failureWords(why).title} live>
          <p>{failureWords(why).hint}</p>
        </Notice>
      )}
      <p>
        The next in line is asked at once, and a yes of <bdi>{ask.name}</bdi> counts no longer.{' '}
        {what}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          aria-disabled={sending}
          onClick={() => (sending ? undefined : void send())}
        >
          {sendWord}
        </button>
        <button type="button" class="button" onClick={onClose}>
          Wait for the answer
        </button>
      </div>
    </Dialog>
  );
}
