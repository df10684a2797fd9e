import { consoleLink } from './console-link.ts';
import { layOut, type RenderedMail } from './layout.ts';

/** To the counselor; whose appointment, and which, is in the console alone. */
export function clientChanged(view: {
  readonly webAddress: string;
  readonly senderName: string;
}): RenderedMail {
  return layOut({
    language: 'en',
    subject: 'A client changed an appointment',
    heading: 'A client changed an appointment',
    paragraphs: ['It was moved or cancelled through a link in one of our emails.'],
    link: consoleLink(view.webAddress, 'Sign in to see which'),
    signature: [view.senderName],
  });
}
