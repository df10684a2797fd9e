import { mayDo } from '../../domain/course/client-visit.ts';
import { parseSessionRef, type Session } from '../../domain/course/course.ts';
import type { LinkPurpose } from '../../domain/links/link.ts';
import type { CourseAtSending } from '../../domain/mail/mail-store.ts';
import type { AppointmentsView } from '../../emails/appointments-view.ts';
import { clientChanged } from '../../emails/client-changed.ts';
import { courseBooked } from '../../emails/course-booked.ts';
import { pageAddress } from '../../emails/page-address.ts';
import { reminder } from '../../emails/reminder.ts';
import { scheduleChanged } from '../../emails/schedule-changed.ts';
import { sessionCancelled } from '../../emails/session-cancelled.ts';
import { sessionChanged } from '../../emails/session-changed.ts';
import { sessionMissed } from '../../emails/session-missed.ts';
import type { Addressed, ToWrite } from './to-write.ts';

type CourseToWrite = ToWrite<CourseAtSending>;

/**
 * A letter about a course or one of its sessions, to the client or to the counselor; where that one
 * is no longer with the practice, to the staff who can hand the course over.
 */
export function courseLetter(all: CourseToWrite): Addressed {
  const { row, record, letterhead } = all;
  if (row.kind === 'client-changed') {
    const { webAddress, practice } = letterhead;
    const mail = clientChanged({ webAddress, senderName: practice.mail.senderName });
    const { gone, email } = record.counselor;
    return { to: gone ? practice.staff.notices : [email], ...mail };
  }
  return { to: [record.client.email], ...letterToClient(all, viewOf(all)) };
}

function letterToClient(all: CourseToWrite, view: AppointmentsView): Omit<Addressed, 'to'> {
  const { kind } = all.row;
  switch (kind) {
    case 'course-booked':
      return courseBooked(view);
    case 'schedule-changed':
      return scheduleChanged(view);
    case 'session-changed':
      return sessionChanged(view, sessionOf(all));
    case 'session-cancelled':
      return sessionCancelled(view, sessionOf(all));
    case 'session-missed':
      return sessionMissed(view, sessionOf(all));
    case 'reminder-7d':
    case 'reminder-72h':
    case 'reminder-24h':
      return { ...reminder(view, sessionOf(all)), unsubscribe: unsubscribeAddress(all) };
    default:
      throw new Error(`No letter of kind ${kind} is about a course`);
  }
}

function viewOf(all: CourseToWrite): AppointmentsView {
  const { record, letterhead, now } = all;
  const { practice } = letterhead;
  const { course, sessions, client, counselor } = record;
  const token = tokenFor(all, 'session') ?? tokenFor(all, 'course');
  return {
    language: course.language,
    practice,
    course,
    sessions,
    email: client.email,
    detail: client.mayDetail ? { counselor: counselor.name } : undefined,
    page: token && pageAddress(letterhead.webAddress, `visit#${token}`),
    pageMay: (session) => mayDo(session, { course, sessions, reminders: [] }, practice, now),
    now,
  };
}

function unsubscribeAddress(all: CourseToWrite): string | undefined {
  const token = tokenFor(all, 'unsubscribe');
  return token && pageAddress(all.letterhead.webAddress, `api/unsubscribe/${token}`);
}

const tokenFor = ({ links }: CourseToWrite, purpose: LinkPurpose): string | undefined =>
  links.find(({ link }) => link.purpose === purpose)?.token;

function sessionOf({ row, record }: CourseToWrite): Session {
  const { number } = parseSessionRef(row.about.id);
  const session = record.sessions.find((each) => each.number === number);
  if (!session) throw new Error('A mail about an appointment that its course does not have');
  return session;
}
