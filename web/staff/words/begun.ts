import type { BegunEntry } from '../api/begun-routes.ts';
import { mailTrouble, mailWords } from './mails.ts';

export const STANDING_WORDS: Readonly<Record<BegunEntry['standing'], string>> = {
  waiting: 'Waiting',
  opened: 'Opened',
  sent: 'Sent',
  'run-out': 'Run out',
};

const STANDING_MEANS: Readonly<Record<BegunEntry['standing'], string>> = {
  waiting: 'Nothing is answered since the call.',
  opened: 'They have begun to answer.',
  sent: 'The form has come in.',
  'run-out': 'The form was not sent, and is gone. Call them, or begin anew.',
};

/** What stands still or went on since the call, and what became of the mail with the link. */
export function begunWords({ standing, mail }: BegunEntry): string {
  const means = STANDING_MEANS[standing];
  if (mail === null || standing !== 'waiting') return means;
  return mailTrouble(mail)
    ? `The link did not get through: ${mailWords(mail)}. Call them, and put the address right.`
    : `${means} The email: ${mailWords(mail)}.`;
}

/** Whether the link did not reach its person, so that somebody must call. */
export const isNotReached = ({ standing, mail }: BegunEntry): boolean =>
  standing === 'waiting' && mail !== null && mailTrouble(mail);
