import { SafeWays } from '../intake/safe-ways.tsx';
import { Panel } from '../parts/panel.tsx';
import { fragmentOf } from '../state/route.ts';
import { CADENCE_WORDS, missedWords, PLACE_WORDS } from '../words/courses.ts';
import type { Course } from './contract.ts';
import type { Opened } from './dialogs.tsx';
import { MailList } from './session-mails.tsx';
import { isPartlyBooked } from './standing.ts';
import type { CourseRead } from './use-course.ts';

const MOST_SESSIONS = 16;

type Props = { readonly read: CourseRead; readonly onOpen: (opened: Opened) => void };

/** What was agreed, how the client is reached, and what can be done with the course as a whole. */
export function CourseSide({ read: { course }, onOpen }: Props) {
  return (
    <aside class="course-side" aria-label="About the course">
      <Panel title="Agreed" name="agreed">
        <Agreed course={course} />
      </Panel>
      {course.status === 'active' ? (
        <Panel title="Change the course" name="course-acts">
          <Acts course={course} onOpen={onOpen} />
        </Panel>
      ) : null}
      <Panel title="Reach the client" name="course-mail">
        <Mailing course={course} onOpen={onOpen} />
      </Panel>
    </aside>
  );
}

function Agreed({ course: { plan, length } }: { readonly course: Course }) {
  const { place } = plan;
  return (
    <dl class="agreed">
      <div>
        <dt>Sessions</dt>
        <dd>
          {length} of {plan.minutes} minutes
        </dd>
      </div>
      <div>
        <dt>Rhythm</dt>
        <dd>{CADENCE_WORDS[plan.cadence.kind].name}</dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>
          {place.kind === 'video' ? (
            <a href={place.link} rel="noreferrer noopener" target="_blank">
              {PLACE_WORDS.video}
            </a>
          ) : (
            PLACE_WORDS.office
          )}
        </dd>
      </div>
      <div>
        <dt>A miss</dt>
        <dd>{missedWords(plan.missedCounts)}</dd>
      </div>
    </dl>
  );
}

function Acts({ course, onOpen }: { readonly course: Course; readonly onOpen: Props['onOpen'] }) {
  const partly = isPartlyBooked(course);
  return (
    <div class="course-acts">
      {partly ? (
        <a class="button" href={fragmentOf({ view: 'rest', id: course.id })}>
          Book the rest
        </a>
      ) : null}
      {partly || course.length >= MOST_SESSIONS ? null : (
        <button type="button" class="button" onClick={() => onOpen({ is: 'extend' })}>
          Extend …
        </button>
      )}
      <button type="button" class="button" onClick={() => onOpen({ is: 'hand-over' })}>
        Hand over …
      </button>
      <button type="button" class="button" onClick={() => onOpen({ is: 'end' })}>
        End early …
      </button>
    </div>
  );
}

function Mailing({
  course,
  onOpen,
}: {
  readonly course: Course;
  readonly onOpen: Props['onOpen'];
}) {
  const { client, mails } = course;
  const reached = { ...client.contact, callInstead: client.callInstead };
  return (
    <>
      <SafeWays client={reached} />
      {client.mayEmail ? null : (
        <p class="problem">No mail goes to this client: they did not agree, or it is not safe.</p>
      )}
      {client.remindersOff ? (
        <p>
          <strong>Reminders are off.</strong> The client turned them off; the sessions stay.
        </p>
      ) : null}
      <MailList mails={mails} />
      <div class="course-acts">
        <button type="button" class="button" onClick={() => onOpen({ is: 'contact' })}>
          Change contact …
        </button>
      </div>
    </>
  );
}
