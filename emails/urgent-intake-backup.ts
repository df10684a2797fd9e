import { consoleLink } from './console-link.ts';
import { layOut, type RenderedMail } from './layout.ts';
import { minutes } from './minutes.ts';

/** To the backup, when the person on call has not answered in time. */
export function urgentIntakeBackup(view: {
  readonly webAddress: string;
  readonly senderName: string;
  readonly escalateAfterMinutes: number;
}): RenderedMail {
  return layOut({
    language: 'en',
    subject: 'An urgent form is still waiting',
    heading: 'An urgent form is still waiting',
    paragraphs: [
      `Nobody has acknowledged it in ${minutes(view.escalateAfterMinutes)}. Please sign in now.`,
    ],
    link: consoleLink(view.webAddress),
    notes: ['When you have it, mark it as acknowledged, so that others know.'],
    signature: [view.senderName],
  });
}
