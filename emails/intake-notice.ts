import { consoleLink } from './console-link.ts';
import { layOut, type RenderedMail } from './layout.ts';

/** To the staff; it says that a form is there, and nothing of whose or what. */
export function intakeNotice(view: {
  readonly webAddress: string;
  readonly senderName: string;
}): RenderedMail {
  return layOut({
    language: 'en',
    subject: 'A new form is waiting',
    heading: 'A new form is waiting',
    paragraphs: ['Please read it when you can, so that the person hears from us soon.'],
    link: consoleLink(view.webAddress),
    signature: [view.senderName],
  });
}
