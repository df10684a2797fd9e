import { isStillThere, mayDo, pageVersion } from '../../domain/course/client-visit.ts';
import type { Session } from '../../domain/course/course.ts';
import type { CourseFile } from '../../domain/course/course-store.ts';
import { inOrderOfStart, sessionNumbered } from '../../domain/course/live-sessions.ts';
import { visitReply, type VisitReply } from '../../schemas/visit.ts';
import { reply, type HttpReply } from '../shared/reply.ts';
import { itsCounselor } from './client-room.ts';
import { isOutdated } from './open-link.ts';
import { ownZone } from './own-zone.ts';
import type { Visit, VisitDeps } from './visit-route.ts';

type ShowDeps = Pick<VisitDeps, 'counselors' | 'practice' | 'now'>;

const NOTHING = { confirm: false, move: false, cancel: false, undo: false };

/** The client's page as it stands now: every action answers with it, and so does every repeat. */
export async function shown(visit: Visit, deps: ShowDeps): Promise<HttpReply> {
  const { practice, now } = deps;
  const { link, file, client } = visit;
  const { course } = file;
  const at = now();
  const changed = isOutdated(visit);
  const sessions = shownSessions(visit);
  const appointments = sessions.map(async (session) => ({
    ...appointment(session, client.mayDetail),
    may: changed ? NOTHING : await mayNow(deps, file, session, at),
  }));
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
      appointments: await Promise.all(appointments),
      remindersOff: client.remindersOff,
      feed: client.feed !== undefined,
    }),
  );
}

/** A counselor who is away by now is looked up only where something could be brought back. */
async function mayNow(
  deps: ShowDeps,
  file: CourseFile,
  session: Session,
  at: Date,
): Promise<Shown['may']> {
  const may = mayDo(session, file, deps.practice, at);
  if (!may.undo) return may;
  return { ...may, undo: isStillThere(session, await itsCounselor(deps, session), at) };
}

/** The link of one appointment shows that one; the link of a course all of it, by start. */
function shownSessions({ link, file }: Visit): readonly Session[] {
  if (!link.session) return inOrderOfStart(file.sessions);
  const session = sessionNumbered(file.sessions, link.session.number);
  return session ? [session] : [];
}

type Shown = VisitReply['appointments'][number];
type Appointment = Omit<Shown, 'may'>;

const appointment = (session: Session, mayDetail: boolean): Appointment => ({
  session: session.number,
  version: pageVersion(session),
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
