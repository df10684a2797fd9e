import { useDesk } from '../parts/desk.ts';
import { DRIFTED, PLACE_WORDS, stateWords } from '../words/courses.ts';
import { clockWords, dateWords } from '../words/wall-times.ts';
import { clientClock } from '../words/zones.ts';
import type { Session } from './contract.ts';
import type { Opened } from './dialogs.tsx';
import { SessionActs } from './session-acts.tsx';
import { SessionMails } from './session-mails.tsx';
import { sessionPlace } from './session-place.ts';
import { actsOn, hasBegun, leavesAnOpening } from './standing.ts';
import { counselorName, type CourseRead } from './use-course.ts';

type Props = {
  readonly session: Session;
  readonly year: 'with-year' | 'no-year';
  readonly next: boolean;
  readonly now: Date;
  readonly read: CourseRead;
  readonly onOpen: (opened: Opened) => void;
  readonly onAttend: () => void;
};

export function SessionRow({ session, year, next, now, read, onOpen, onAttend }: Props) {
  const { start, position } = session;
  const off = session.state === 'cancelled' || session.state === 'late-cancelled';
  return (
    <li
      class="session"
      id={sessionPlace(session.number)}
      tabIndex={-1}
      data-state={session.state}
      data-next={next}
      data-due={session.state === 'booked' && hasBegun(session, now)}
    >
      <span class="session-number" data-state={session.state}>
        {position === null ? (
          <span aria-hidden="true">–</span>
        ) : (
          <>
            <span class="visually-hidden">Session </span>
            {position}
          </>
        )}
      </span>
      <div class="session-when">
        <p class={off ? 'session-off' : ''}>
          <strong>{dateWords(start.date, year)}</strong>
        </p>
        <p>
          <span class={off ? 'session-off' : ''}>{clockWords(start.time)}</span>{' '}
          <ClientTime session={session} read={read} />
        </p>
      </div>
      <div class="session-what">
        <State session={session} next={next} now={now} read={read} />
        <SessionMails session={session} />
      </div>
      <SessionActs
        acts={actsOn(session, read.course, now)}
        opening={leavesAnOpening(session, now)}
        session={session}
        onOpen={onOpen}
        onAttend={onAttend}
      />
    </li>
  );
}

function ClientTime({ session, read: { course } }: Pick<Props, 'session' | 'read'>) {
  const there = clientClock(session.startsAt, session.start, course.client.timeZone);
  return there === null ? null : <span class="quiet">{there}</span>;
}

function State({ session, next, now, read }: Pick<Props, 'session' | 'next' | 'now' | 'read'>) {
  const { course, counselors } = read;
  const { times } = useDesk();
  const { state, undoUntil, makesUpFor, drifted, place, counselorId } = session;
  const madeUp = course.sessions.find(({ number }) => number === makesUpFor);
  const due = state === 'booked' && hasBegun(session, now);
  return (
    <p class="session-state">
      <span class="tag" data-state={state} data-confirmed={session.confirmedAt !== null}>
        {due ? 'To be marked' : stateWords(session)}
      </span>
      {next ? <span class="tag tag-next">next</span> : null}
      {undoUntil === null ? null : (
        <span class="quiet">can be undone until {times.clock(new Date(undoUntil))}</span>
      )}
      {madeUp === undefined ? null : (
        <span class="quiet">makes up for {dateWords(madeUp.start.date)}</span>
      )}
      {drifted ? <span class="tag tag-mark">{DRIFTED}</span> : null}
      {place.kind === course.plan.place.kind ? null : (
        <span class="quiet">{PLACE_WORDS[place.kind]}</span>
      )}
      {counselorId === course.counselorId ? null : (
        <span class="quiet">with {counselorName(counselorId, counselors)}</span>
      )}
    </p>
  );
}
