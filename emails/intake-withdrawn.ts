import { consoleLink } from './console-link.ts';
import { layOut, type RenderedMail } from './layout.ts';

/** To the person on call: an urgent form was taken back; whose is in the console alone. */
export function intakeWithdrawn(view: {
  readonly webAddress: string;
  readonly senderName: string;
}): RenderedMail {
  return layOut({
    language: 'en',
    subject: 'An urgent form was taken back',
    heading: 'An urgent form was taken back',
    paragraphs: [
      'The person who sent it asked us to set it aside. Please look at it all the same. If nobody has acknowledged it yet, it stays with the new ones until somebody does.',
    ],
    link: consoleLink(view.webAddress),
    signature: [view.senderName],
  });
}
