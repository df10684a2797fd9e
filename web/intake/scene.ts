import type { Language } from '../../schemas/practice.ts';
import { crisisLines, dialled } from '../shared/crisis-links.ts';
import type { PracticeFacts } from '../../schemas/public-practice.ts';
import type { Messages } from './messages.ts';

/** What every part of the page is drawn with. */
export type Scene = {
  readonly words: Messages;
  readonly language: Language;
  readonly practice: PracticeFacts;
};

/** What a crisis card needs, in the visitor's language. */
export const crisisHelp = ({ practice, language, words }: Scene) => ({
  emergency: {
    when: words.crisis.emergency,
    says: words.crisis.call(practice.emergencyNumber),
    href: `tel:${dialled(practice.emergencyNumber)}`,
  },
  lines: crisisLines(practice, language, words.crisis),
});
