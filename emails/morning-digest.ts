import type { Session } from '../domain/course/course.ts';
import type { BookedDay } from '../domain/course/digest.ts';
import { consoleLink } from './console-link.ts';
import { layOut, type RenderedMail } from './layout.ts';
import type { Block, Row } from './message.ts';
import { mailName, stateInWords, whyInWords, whyItFailed } from './words/staff-words.ts';
import { instantOf, practiceTime, writtenDate, writtenSpan, zoneName } from './written-time.ts';

/** To a counselor: the day ahead. Clients are initials, and everything else is in the console. */
export function morningDigest(view: {
  readonly webAddress: string;
  readonly senderName: string;
  readonly day: BookedDay;
}): RenderedMail {
  const { day, webAddress, senderName } = view;
  return layOut({
    language: 'en',
    subject: 'Your day ahead',
    heading: writtenDate(day.date, 'en'),
    paragraphs: [inShort(day)],
    blocks: blocksOf(day),
    link: consoleLink(webAddress, 'Open the calendar'),
    signature: [senderName],
  });
}

/** The two numbers of the morning: how many appointments, and how many of them are unconfirmed. */
function inShort({ sessions }: BookedDay): string {
  const booked = sessions.filter(({ session }) => session.state === 'booked');
  const open = booked.filter(({ session }) => !session.confirmedAt);
  if (booked.length === 0) return 'You have no appointments today.';
  const count = booked.length === 1 ? '1 appointment' : `${booked.length} appointments`;
  const unconfirmed = open.length === 0 ? 'all confirmed' : `${open.length} not confirmed`;
  return `You have ${count} today, ${unconfirmed}. All times are ${zoneOf(booked[0]?.session)}.`;
}

const zoneOf = (session: Session | undefined): string =>
  session ? zoneName(session.timeZone, instantOf(session), 'en') : '';

function blocksOf({ sessions, failed, notReminded }: BookedDay): readonly Block[] {
  return [
    block('Today', sessions.map(todayRow)),
    block(
      'Mails that failed',
      failed.map(({ mail, initials }) => [
        `${initials}: ${mailName(mail.kind)}`,
        whyItFailed(mail),
      ]),
    ),
    block(
      'Not reminded',
      notReminded.map(({ session, initials, why }) => {
        const { date, time } = practiceTime(session, 'en');
        return [`${initials}: ${date}, ${time}`, whyInWords(why)];
      }),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

const block = (title: string, rows: readonly Row[]): Block => ({ title, rows });

function todayRow({ session, initials, mailFails }: BookedDay['sessions'][number]): Row {
  const where = session.place.kind === 'video' ? 'by video' : 'at the office';
  const call = mailFails ? '. Mail does not reach them: call instead' : '';
  return [`${writtenSpan(session)}: ${initials}`, `${standing(session)}, ${where}${call}`];
}

function standing({ state, confirmedAt, undo }: Session): string {
  if (state === 'booked' && confirmedAt) return 'confirmed';
  if (undo) return 'cancelled by the client, who may still take it back';
  return stateInWords(state);
}
