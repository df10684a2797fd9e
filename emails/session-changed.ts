import type { Session } from '../domain/course/course.ts';
import { appointmentBlocks } from './appointment-blocks.ts';
import type { AppointmentsView } from './appointments-view.ts';
import { clientLetter, nextSteps } from './client-letter.ts';
import { oneInCalendar, type MailWithCalendar } from './mail-calendar.ts';
import { wordsIn } from './words/words-in.ts';

/** One session was added, or is at another time or place than before. */
export function sessionChanged(view: AppointmentsView, session: Session): MailWithCalendar {
  const { changed: words } = wordsIn(view.language).appointments;
  // Nothing was ever told of it before.
  const isNew = session.sequence === 0;
  const steps = nextSteps([view.pageMay(session)], view, (page) => page.change);
  const mail = clientLetter(view, {
    subject: isNew ? words.newSubject : words.subject,
    heading: isNew ? words.newHeading : words.heading,
    paragraphs: [isNew ? words.newIntro : words.intro],
    blocks: appointmentBlocks([session], view),
    link: steps.link,
    notes: [...steps.notes, words.calendar],
  });
  return { ...mail, calendar: oneInCalendar('REQUEST', session, view) };
}
