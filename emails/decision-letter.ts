import type { Outcome } from '../domain/intake/intake.ts';
import type { Language } from '../domain/practice/languages.ts';
import type { AppointmentsView } from './appointments-view.ts';
import { clientLetter } from './client-letter.ts';
import type { RenderedMail } from './layout.ts';
import { wordsIn } from './words/words-in.ts';

/**
 * Tells a client what the practice decided. The subject is the same for each outcome, and the
 * reason that staff wrote down is for the record alone. Nothing that the client typed is in it.
 */
export function decisionLetter(view: {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly practice: AppointmentsView['practice'];
}): RenderedMail {
  const { outcome, language, practice } = view;
  const { decision, intakeReceived } = wordsIn(language);
  const { heading, paragraphs } = decision[outcome];
  return clientLetter(
    { language, practice },
    {
      subject: decision.subject,
      heading,
      paragraphs: [...paragraphs(practice.phone), intakeReceived.privacy],
    },
  );
}
