import type { Ask, Offer } from '../domain/offer/offer.ts';
import { wallTimeOf } from '../domain/calendar/local-time.ts';
import type { PracticeSettings } from '../schemas/practice.ts';
import { clientLetter } from './client-letter.ts';
import { timeLines } from './appointment-blocks.ts';
import type { RenderedMail } from './layout.ts';
import { wordsIn } from './words/words-in.ts';
import { practiceTime } from './written-time.ts';

/** Asks one client about a free time. Looking at the page behind the link answers nothing. */
export function openingOffer({
  practice,
  offer,
  ask,
  page,
}: {
  readonly practice: Pick<
    PracticeSettings,
    'phone' | 'address' | 'mail' | 'appointments' | 'emergencyNumber' | 'crisisLines'
  >;
  readonly offer: Offer;
  readonly ask: Ask;
  /** The address of the page where the client answers. */
  readonly page: string;
}): RenderedMail {
  const { language, clientTimeZone, until } = ask;
  const { timeZone } = offer;
  const words = wordsIn(language).appointments.offer;
  const end = practiceTime(
    { start: wallTimeOf(until, timeZone), timeZone, startsAt: until },
    language,
  );
  return clientLetter(
    { language, practice },
    {
      subject: words.subject,
      heading: words.heading,
      paragraphs: [words.intro],
      blocks: [{ rows: [timeLines(offer, { language, course: { clientTimeZone } })] }],
      link: { text: words.button, address: page },
      notes: [
        words.until(`${end.date}, ${end.time}`),
        words.either,
        words.questions(practice.phone),
      ],
    },
  );
}
