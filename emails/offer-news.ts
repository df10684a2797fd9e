import type { OfferState } from '../domain/offer/offer.ts';
import { consoleLink } from './console-link.ts';
import { layOut, type RenderedMail } from './layout.ts';

/** To the staff: an offer has come to something; of whom, and which time, is in the console alone. */
export function offerNews({
  webAddress,
  senderName,
  state,
}: {
  readonly webAddress: string;
  readonly senderName: string;
  readonly state: OfferState;
}): RenderedMail {
  const isHeld = state === 'held';
  const heading = isHeld ? 'Someone said yes to an opening' : 'An opening was not filled';
  return layOut({
    language: 'en',
    subject: heading,
    heading,
    paragraphs: [
      isHeld
        ? 'The time is kept for them, and nothing is booked yet. Please plan their appointments, and call them.'
        : 'Nobody is being asked about it any more. The console says who answered what.',
    ],
    link: consoleLink(webAddress, 'Sign in to see it'),
    signature: [senderName],
  });
}
