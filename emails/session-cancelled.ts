import type { Session } from '../domain/course/course.ts';
import { timesBlock } from './appointment-blocks.ts';
import { appointmentsAhead, type AppointmentsView } from './appointments-view.ts';
import { clientLetter } from './client-letter.ts';
import { oneInCalendar, type MailWithCalendar } from './mail-calendar.ts';
import { wordsIn } from './words/words-in.ts';

/** One session is off, whoever called it off. */
export function sessionCancelled(view: AppointmentsView, session: Session): MailWithCalendar {
  const { cancelled: words } = wordsIn(view.language).appointments;
  const mail = clientLetter(view, {
    subject: words.subject,
    heading: words.heading,
    paragraphs: [words.intro],
    blocks: [timesBlock([session], view)],
    notes: [
      ...(appointmentsAhead(view).length > 0 ? [words.othersStay] : []),
      words.anotherTime(view.practice.phone),
    ],
  });
  return { ...mail, calendar: oneInCalendar('CANCEL', session, view) };
}
