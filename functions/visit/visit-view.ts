import { mayDo } from '../../domain/course/client-visit.ts';
import type { Session } from '../../domain/course/course.ts';
import { inOrderOfStart, sessionNumbered } from '../../domain/course/live-sessions.ts';
import { visitReply, type VisitReply } from '../../schemas/visit.ts';
import { reply, type HttpReply } from '../shared/reply.ts';
import { isOutdated } from './open-link.ts';
import { ownZone } from './own-zone.ts';
import type { Visit, VisitDeps } from './visit-route.ts';

type ShowDeps = Pick<VisitDeps, 'practice' | 'now'>;

const NOTHING = { confirm: false, move: false, cancel: false, undo: false };

/** The client's page as it stands now: every action answers with it, and so does every repeat. */
export function shown(visit: Visit, { practice, now }: ShowDeps): HttpReply {
  const { link, file, client } = visit;
  const { course } = file;
  const at = now();
  const changed = isOutdated(visit);
  const sessions = shownSessions(visit);
  return reply(
    200,
    visitReply.parse({
      now: at.toISOString(),
      language: course.language,
      timeZone: course.timeZone,
      clientTimeZone: ownZone(course.clientTimeZone, sessions),
      phone: practice.phone,
      noticeHours: practice.appointments.noticeHours,
      chosen: link.session?.number ?? null,
      changed,
      appointments: sessions.map((session) => ({
        ...appointment(session, client.mayDetail),
        may: changed ? NOTHING : mayDo(session, file, practice, at),
      })),
      remindersOff: client.remindersOff,
      feed: client.feed !== undefined,
    }),
  );
}

/** The link of one appointment shows that one; the link of a course all of it, by start. */
function shownSessions({ link, file }: Visit): readonly Session[] {
  if (!link.session) return inOrderOfStart(file.sessions);
  const session = sessionNumbered(file.sessions, link.session.number);
  return session ? [session] : [];
}

type Appointment = Omit<VisitReply['appointments'][number], 'may'>;

const appointment = (session: Session, mayDetail: boolean): Appointment => ({
  session: session.number,
  version: session.startVersion,
  start: session.start,
  startsAt: session.startsAt.toISOString(),
  endsAt: session.endsAt.toISOString(),
  state: session.state,
  confirmed: session.confirmedAt !== undefined,
  undoUntil: session.undo?.until.toISOString() ?? null,
  // What a client chose about mails does not keep them out of the call: the page is opened by link alone.
  place: mayDetail || session.place.kind === 'video' ? placeOf(session) : null,
});

const placeOf = ({ place }: Session): Appointment['place'] => ({
  kind: place.kind,
  link: place.kind === 'video' ? place.link : null,
});
