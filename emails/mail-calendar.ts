import type { Letter } from '../domain/mail/mailer.ts';
import type { Session } from '../domain/course/course.ts';
import type { AppointmentsView } from './appointments-view.ts';
import { mailedCalendar } from './calendar/calendar-file.ts';
import { placeText } from './calendar/place-text.ts';
import type { RenderedMail } from './layout.ts';
import { senderNameIn } from './sender-name.ts';
import { wordsIn } from './words/words-in.ts';

type MailCalendar = NonNullable<Letter['calendar']>;
export type MailWithCalendar = RenderedMail & { readonly calendar: MailCalendar };

/**
 * Every session of the course in one file. It is published, because mail programs act on one
 * invitation a mail; whom it is for stands nowhere in it (RFC 5546, 3.2.1).
 */
export const wholeCalendar = (view: AppointmentsView): MailCalendar => ({
  method: 'PUBLISH',
  content: mailedCalendar({ ...common(view), method: 'PUBLISH', sessions: view.sessions }),
});

/** One session as it is now: asks a calendar to put it in its place, or to take it away. */
export const oneInCalendar = (
  method: 'REQUEST' | 'CANCEL',
  session: Session,
  view: AppointmentsView,
): MailCalendar => ({
  method,
  content: mailedCalendar({
    ...common(view),
    method,
    sessions: [session],
    attendee: view.email,
  }),
});

function common({ language, practice, detail, now }: AppointmentsView) {
  const { sender, calendarOrganizer = sender } = practice.mail;
  return {
    title: wordsIn(language).appointments.calendar.one,
    organizer: { name: senderNameIn(practice, language), address: calendarOrganizer },
    placeOf: detail && (({ place }: Session) => placeText(place, practice.address)),
    now,
  };
}
