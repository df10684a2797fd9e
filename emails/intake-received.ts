import type { Language } from '../domain/practice/languages.ts';
import type { PracticeSettings } from '../schemas/practice.ts';
import { clientLetter } from './client-letter.ts';
import type { RenderedMail } from './layout.ts';
import { wordsIn } from './words/words-in.ts';

/** Nothing the client typed is in it, the name included: the form could carry any text to any address. */
export function intakeReceived(view: {
  readonly language: Language;
  readonly practice: Pick<PracticeSettings, 'phone' | 'mail' | 'emergencyNumber' | 'crisisLines'>;
  /** The page where the request can be taken back. */
  readonly page: string;
}): RenderedMail {
  const { language, practice, page } = view;
  const words = wordsIn(language).intakeReceived;
  return clientLetter(view, {
    subject: words.subject,
    heading: words.heading,
    paragraphs: [words.next, words.questions(practice.phone), words.privacy],
    link: { text: words.page, address: page },
    notes: [words.pageDoes, words.notYou],
  });
}
