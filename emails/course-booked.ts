import { appointmentBlocks } from './appointment-blocks.ts';
import { appointmentsAhead, type AppointmentsView } from './appointments-view.ts';
import { clientLetter, nextSteps } from './client-letter.ts';
import { wholeCalendar, type MailWithCalendar } from './mail-calendar.ts';
import { wordsIn } from './words/words-in.ts';

/** The whole schedule, with one calendar file that holds every session. */
export function courseBooked(view: AppointmentsView): MailWithCalendar {
  const { booked } = wordsIn(view.language).appointments;
  const ahead = appointmentsAhead(view);
  const steps = nextSteps(ahead.map(view.pageMay), view, (page) => page.all);
  const mail = clientLetter(view, {
    subject: booked.subject(ahead.length),
    heading: booked.heading(ahead.length),
    paragraphs: [booked.intro(ahead.length)],
    blocks: appointmentBlocks(ahead, view),
    ...steps,
  });
  return { ...mail, calendar: wholeCalendar(view) };
}
