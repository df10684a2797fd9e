import type { PracticeSettings } from '../schemas/practice.ts';
import type { DraftAtSending } from '../domain/mail/mail-store.ts';
import { clientLetter } from './client-letter.ts';
import type { RenderedMail } from './layout.ts';
import { wordsIn } from './words/words-in.ts';

/** The way to a form, for whoever left the address: nothing they typed or said is in it. */
export function draftLink({
  practice,
  draft,
  page,
}: {
  readonly practice: Pick<
    PracticeSettings,
    'phone' | 'mail' | 'emergencyNumber' | 'crisisLines' | 'timeZone'
  >;
  readonly draft: Pick<DraftAtSending['draft'], 'goodUntil' | 'language' | 'opened'>;
  /** The address of the form, with the token that opens it. */
  readonly page: string;
}): RenderedMail {
  const { language, goodUntil, opened } = draft;
  const words = wordsIn(language)[opened ? 'draftLink' : 'firstLink'];
  const { timeZone } = practice;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(goodUntil);
  return clientLetter(
    { language, practice },
    {
      subject: words.subject,
      heading: words.heading,
      paragraphs: [words.intro],
      link: { text: words.button, address: page },
      notes: [words.until(day), words.alone, words.questions(practice.phone), words.notYou],
    },
  );
}
