import type { ComponentChildren } from 'preact';
import type { IntakeDetail } from '../../../schemas/staff.ts';
import { bookCourse } from '../api/course-routes.ts';
import { listCounselors } from '../api/counselor-routes.ts';
import { listOffers, type Offer } from '../api/offer-routes.ts';
import { bookable } from '../course/bookable.ts';
import type { Counselor } from '../course/contract.ts';
import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { LoadNotes } from '../parts/load-notes.tsx';
import { useLoad } from '../parts/use-load.ts';
import { go } from '../parts/use-route.ts';
import { useTitle } from '../parts/use-title.ts';
import { fragmentOf } from '../state/route.ts';
import { keptFor } from '../words/offers.ts';
import { momentWords } from '../words/wall-times.ts';
import { newPlan } from './plan-draft.ts';
import { OnlyFirstNotice } from './only-first-notice.tsx';
import { PlanDesk } from './plan-desk.tsx';
import { whyNotYet } from './why-not-yet.tsx';
import { Wishes } from './wishes.tsx';

type Read = {
  readonly now: string;
  readonly intake: IntakeDetail;
  readonly counselors: readonly Counselor[];
  /** The offer that keeps a time for this client, if one does. */
  readonly kept: Offer | undefined;
};

/** Planning a course from an accepted request: its states of reading, and who may not be booked yet. */
export function PlanPage({ id }: { readonly id: string }) {
  const { state, again } = usePlanned(id);
  const heading = useTitle('Plan a course · Staff console', state.at);
  const name = state.at === 'ready' ? nameOf(state.value.intake) : null;
  return (
    <main class="view view-plan" id="main">
      <nav class="trail" aria-label="Way back">
        <a href={fragmentOf({ view: 'intake', id })}>← Request</a>
      </nav>
      <header class="view-head">
        <h1 ref={heading} tabIndex={-1}>
          Plan a course{name === null ? null : <Name>{name}</Name>}
        </h1>
      </header>
      <LoadNotes state={state} loading="Reading the request …" onAgain={() => void again()} />
      {state.at === 'ready' ? <Planned {...state.value} /> : null}
    </main>
  );
}

const nameOf = ({ client }: IntakeDetail) => client.preferredName ?? client.name;

function Name({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      {' '}
      for <bdi>{children}</bdi>
    </>
  );
}

function usePlanned(id: string) {
  const { api } = useDesk();
  return useLoad<Read>(id, async () => {
    const [intake, list, offers] = await Promise.all([
      api.read(id),
      api.ask(listCounselors()),
      api.ask(listOffers()),
    ]);
    if (intake.is !== 'ok') return intake;
    if (list.is !== 'ok') return list;
    if (offers.is !== 'ok') return offers;
    const { now } = intake.value;
    const counselors = bookable(list.value.counselors);
    const kept = keptFor(offers.value.offers, id);
    return { is: 'ok', value: { now, intake: intake.value, counselors, kept } };
  });
}

function Planned({ intake, counselors, kept }: Read) {
  const { me, announce, plans } = useDesk();
  const { id, tier, cleared } = intake;
  const held = whyNotYet(intake, counselors);
  if (held !== null) return held;
  const onlyFirst = tier === 'orange' && cleared === null;
  const counselorId = likelyCounselor(counselors, me?.id)?.id ?? '';
  return (
    <>
      {onlyFirst ? <OnlyFirstNotice /> : null}
      {kept === undefined ? null : (
        <Notice kind="good" title={`${momentWords(kept.start)} is kept for this client`}>
          <p>They said yes to this time with {kept.counselor}. The plan begins with it.</p>
        </Notice>
      )}
      <PlanDesk
        keptAs={id}
        start={newPlan({ counselorId, format: intake.availability.format, kept })}
        clientZone={intake.timeZone}
        counselors={counselors}
        about={{ intakeId: id }}
        bookedUntil={0}
        onlyFirst={onlyFirst}
        send={(plan, hoursVersion, onceKey) =>
          bookCourse(
            { intakeId: id, plan, hoursVersion, ...(onlyFirst ? { only: 'first' } : {}) },
            onceKey,
          )
        }
        onBooked={(course) => {
          plans.delete(id);
          announce('The course is booked.');
          go({ view: 'course', id: course.id });
        }}
      >
        <Wishes intake={intake} />
      </PlanDesk>
    </>
  );
}

/** Whoever plans, if they see clients; or the only one there is. */
function likelyCounselor(counselors: readonly Counselor[], me: string | undefined) {
  const [first, ...others] = counselors;
  return counselors.find(({ id }) => id === me) ?? (others.length === 0 ? first : undefined);
}
