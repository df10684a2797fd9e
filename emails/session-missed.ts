import type { Session } from '../domain/course/course.ts';
import { timesBlock } from './appointment-blocks.ts';
import { appointmentsAhead, type AppointmentsView } from './appointments-view.ts';
import { clientLetter, nextSteps } from './client-letter.ts';
import type { RenderedMail } from './layout.ts';
import { wordsIn } from './words/words-in.ts';

/** We missed you: warm, without blame, and with what comes next. */
export function sessionMissed(view: AppointmentsView, session: Session): RenderedMail {
  const { missed: words } = wordsIn(view.language).appointments;
  const next = appointmentsAhead(view).slice(0, 1);
  const { link } = nextSteps(next.map(view.pageMay), view, (page) => page.all);
  return clientLetter(view, {
    subject: words.subject,
    heading: words.heading,
    paragraphs: [words.intro],
    blocks: [
      timesBlock([session], view),
      ...(next.length > 0 ? [timesBlock(next, view, words.next)] : []),
    ],
    link,
    notes: [words.talk(view.practice.phone)],
  });
}
