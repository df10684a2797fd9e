import { endOffer, type Offer } from '../api/offer-routes.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useDesk } from '../parts/desk.ts';

type Props = {
  readonly offer: Offer;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
};

/** Asks once more before an offer is taken back, because no mail tells the client of it. */
export function EndDialog({ offer, onClose, onDone }: Props) {
  const { api, announce } = useDesk();
  const held = offer.state === 'held';
  return (
    <ConfirmDialog
      title={held ? 'Let this time go?' : 'Take this offer back?'}
      does={held ? 'Let it go' : 'Take it back'}
      keeps="Keep it"
      run={() => api.ask(endOffer(offer.id, offer.version))}
      onDone={() => {
        announce(held ? 'The time is free again.' : 'The offer is taken back.');
        return onDone();
      }}
      onClose={onClose}
    >
      <p>
        {held
          ? 'The time is free for others at once. No email tells the client, who has said yes: please call.'
          : 'Nobody else is asked. Whoever opens the link in the email reads that the time is no longer open.'}
      </p>
    </ConfirmDialog>
  );
}
