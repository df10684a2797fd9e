import { consoleLink } from './console-link.ts';
import { layOut, type RenderedMail } from './layout.ts';
import { minutes } from './minutes.ts';

/** To the person on call, at once. */
export function urgentIntake(view: {
  readonly webAddress: string;
  readonly senderName: string;
  readonly escalateAfterMinutes: number;
}): RenderedMail {
  return layOut({
    language: 'en',
    subject: 'An urgent form is waiting',
    heading: 'An urgent form is waiting',
    paragraphs: ['Please sign in now.'],
    link: consoleLink(view.webAddress),
    notes: [
      `When you have it, mark it as acknowledged. If nobody does so within ${minutes(view.escalateAfterMinutes)}, we write to the backup. Email is the only way this alert reaches you.`,
    ],
    signature: [view.senderName],
  });
}
