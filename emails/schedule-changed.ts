import { appointmentBlocks, timesBlock } from './appointment-blocks.ts';
import { appointmentsAhead, calledOffAhead, type AppointmentsView } from './appointments-view.ts';
import { clientLetter, nextSteps } from './client-letter.ts';
import { wholeCalendar, type MailWithCalendar } from './mail-calendar.ts';
import { wordsIn } from './words/words-in.ts';

/**
 * The schedule as it is now, after several sessions changed at once, and what is off. Another counselor
 * may have taken over and every date stayed: so it says how things are, and not that dates changed.
 */
export function scheduleChanged(view: AppointmentsView): MailWithCalendar {
  const { scheduleChanged: words } = wordsIn(view.language).appointments;
  const ahead = appointmentsAhead(view);
  const off = calledOffAhead(view);
  const { link, notes } = nextSteps(ahead.map(view.pageMay), view, (page) => page.all);
  const mail = clientLetter(view, {
    subject: words.subject,
    heading: words.heading,
    paragraphs: [ahead.length > 0 ? words.intro : words.nothingLeft],
    blocks: [
      ...appointmentBlocks(ahead, view),
      ...(off.length > 0 ? [timesBlock(off, view, words.off)] : []),
    ],
    link,
    notes: [...notes, words.oldDates],
  });
  return { ...mail, calendar: wholeCalendar(view) };
}
