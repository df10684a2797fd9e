import type { Session } from '../domain/course/course.ts';
import { appointmentBlocks } from './appointment-blocks.ts';
import type { AppointmentsView } from './appointments-view.ts';
import { clientLetter, nextSteps } from './client-letter.ts';
import type { RenderedMail } from './layout.ts';
import { wordsIn } from './words/words-in.ts';

/**
 * A reminder, whichever of the three it is. It says nothing such as "tomorrow": it may go out
 * earlier, for the quiet hours, or later, after an outage.
 */
export function reminder(view: AppointmentsView, session: Session): RenderedMail {
  const { reminder: words } = wordsIn(view.language).appointments;
  const { link, notes } = nextSteps([view.pageMay(session)], view, (buttons, confirm, change) =>
    confirm ? (change ? buttons.confirmOrChange : buttons.confirm) : buttons.change,
  );
  return clientLetter(view, {
    subject: words.subject,
    heading: words.heading,
    paragraphs: [words.intro, ...(session.confirmedAt ? [words.confirmed] : [])],
    blocks: appointmentBlocks([session], view),
    link,
    notes,
    aside:
      view.page === undefined
        ? undefined
        : { words: words.off.words, link: { text: words.off.link, address: view.page } },
  });
}
