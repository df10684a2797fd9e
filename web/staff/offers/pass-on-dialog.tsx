import { passOfferOn, type Offer } from '../api/offer-routes.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useDesk } from '../parts/desk.ts';

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
  const { title, what, send } = WORDS[because];
  const { version, id } = offer;
  return (
    <ConfirmDialog
      title={title}
      does={send}
      keeps="Wait for the answer"
      run={() => api.ask(passOfferOn(id, { version, ask: ask.number, because }))}
      onDone={() => {
        announce('Written down. The next in line is asked in a moment.');
        return onDone();
      }}
      onClose={onClose}
    >
      <p>
        The next in line is asked at once, and a yes of <bdi>{ask.name}</bdi> counts no longer.{' '}
        {what}
      </p>
    </ConfirmDialog>
  );
}
