import { useState } from 'preact/hooks';
import type { IntakeDetail } from '../../../schemas/staff.ts';
import { failureWords } from '../api/failure-words.ts';
import { useDesk } from '../parts/desk.ts';
import { useStaffName } from '../parts/people.ts';
import { Panel } from '../parts/panel.tsx';
import { fragmentOf } from '../state/route.ts';
import { ClearDialog } from './clear-dialog.tsx';
import { useItsCourse, type ItsCourse } from './use-its-course.ts';
import type { IntakeDesk } from './use-intake.ts';

type Props = { readonly detail: IntakeDetail; readonly desk: IntakeDesk };

/** The way from an accepted request to its course. At risk, a counselor speaks with the client first. */
export function BookingPanel({ detail, desk }: Props) {
  const course = useItsCourse(detail);
  const [clearing, setClearing] = useState(false);
  if (detail.status !== 'accepted') return null;
  const atRisk = detail.tier === 'red' || detail.tier === 'orange';
  const uncleared = atRisk && detail.cleared === null;
  const held = uncleared && detail.tier === 'red';
  return (
    <Panel title={titleOf(course, { uncleared, held })} name="booking">
      {uncleared ? <WhatItMeans detail={detail} /> : <ClearedBy detail={detail} />}
      <div class="booking-ways">
        {course === null ? null : (
          <a class="button button-main" href={fragmentOf({ view: 'course', id: course.id })}>
            Open the course
          </a>
        )}
        {course?.status === 'active' || held ? null : (
          <a
            class={course === null ? 'button button-main' : 'button'}
            href={fragmentOf({ view: 'plan', id: detail.id })}
          >
            {course === null ? planWords(uncleared) : 'Plan another course'}
          </a>
        )}
        {uncleared && detail.clinical !== null ? (
          <button
            type="button"
            class={held ? 'button button-main' : 'button'}
            onClick={() => setClearing(true)}
          >
            Clear for booking …
          </button>
        ) : null}
      </div>
      <NotCleared desk={desk} />
      {clearing ? (
        <ClearDialog detail={detail} desk={desk} onClose={() => setClearing(false)} />
      ) : null}
    </Panel>
  );
}

const COURSE_WORDS: Readonly<Record<ItsCourse['status'], string>> = {
  active: 'A course is under way',
  completed: 'The course is completed',
  'ended-early': 'The course ended early',
};

const planWords = (uncleared: boolean): string =>
  uncleared ? 'Plan, and book the first session' : 'Plan the course';

function titleOf(
  course: ItsCourse | null,
  { uncleared, held }: { readonly uncleared: boolean; readonly held: boolean },
): string {
  if (course !== null) return COURSE_WORDS[course.status];
  if (held) return 'Accepted, and not cleared for booking';
  return uncleared ? 'Accepted: only the first session may be booked' : 'Accepted: ready to plan';
}

function WhatItMeans({ detail: { tier, clinical } }: Pick<Props, 'detail'>) {
  return (
    <p>
      {tier === 'red'
        ? 'The answers are urgent. Nothing is booked until a counselor has spoken with the client and cleared the request.'
        : 'The answers ask for care. Until a counselor has spoken with the client and cleared the request, the first session alone may be booked.'}
      {clinical === null ? ' A counselor clears it.' : ''}
    </p>
  );
}

function ClearedBy({ detail: { cleared } }: Pick<Props, 'detail'>) {
  const { times } = useDesk();
  const nameOf = useStaffName();
  if (cleared === null) return null;
  return (
    <p class="quiet">
      Cleared for booking by {nameOf(cleared.by)}, {times.moment(cleared.at)}.
    </p>
  );
}

function NotCleared({ desk: { clearing } }: Pick<Props, 'desk'>) {
  const failed = clearing.is === 'not-saved' ? failureWords(clearing.why) : null;
  return (
    <div role="status">
      {failed === null ? null : (
        <p class="problem">
          {failed.title}. {failed.hint}
        </p>
      )}
    </div>
  );
}
