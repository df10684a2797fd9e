import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Counselor, Course, Preview } from '../course/contract.ts';
import { useDesk } from '../parts/desk.ts';
import { Failed } from '../parts/states.tsx';
import { BookingBar } from './booking-bar.tsx';
import { NoDates } from './no-dates.tsx';
import { NotBooked } from './not-booked.tsx';
import type { PlanDraft } from './plan-draft.ts';
import { focusOnField } from './plan-field.tsx';
import { PlanForm } from './plan-form.tsx';
import { openDates } from './preview-news.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { missingForBooking, readPlan } from './read-plan.ts';
import { useBooking, type SendPlan } from './use-booking.ts';
import { usePreview, type PlanAbout } from './use-preview.ts';

export type Planning = {
  /** Under this the plan is kept while somebody walks about the console. */
  readonly keptAs: string;
  readonly start: PlanDraft;
  readonly clientZone: string | null;
  readonly counselors: readonly Counselor[];
  readonly about: PlanAbout;
  readonly bookedUntil: number;
  readonly onlyFirst: boolean;
  readonly send: SendPlan;
  readonly onBooked: (course: Course) => void;
  /** What is known of the client's wishes, beside the form. */
  readonly children?: ComponentChildren;
};

/** The plan on one side, every date it makes on the other, and one step that books them all. */
export function PlanDesk(planning: Planning) {
  const { counselors, clientZone, bookedUntil, onlyFirst, children } = planning;
  const { draft, change, problems, checked, booking, open, press } = usePlanning(planning);
  const { shown, checking, trouble } = checked;
  const sending = booking.is === 'sending';
  return (
    <>
      <NotBooked booking={booking} />
      <div class="plan-columns">
        <div class="plan-side">
          {children}
          <PlanForm {...{ draft, change, problems, counselors }} begun={bookedUntil > 0} />
        </div>
        <div class="plan-main">
          {trouble === null ? null : <Failed why={trouble} onAgain={checked.again} />}
          {shown === null ? (
            <NoDates draft={draft} checking={checking} />
          ) : (
            <PreviewPanel
              preview={shown}
              {...{ checking, draft, change, clientZone, bookedUntil, onlyFirst }}
            />
          )}
        </div>
      </div>
      <BookingBar
        preview={shown}
        open={open}
        busy={checking || sending}
        {...{ sending, bookedUntil, onlyFirst }}
        onBook={press}
      />
    </>
  );
}

function usePlanning(planning: Planning) {
  const { draft, change } = useDraft(planning);
  const plan = readPlan(draft);
  const checked = usePreview(plan, planning.about);
  const { booking, book } = useBooking(checked, planning);
  const [tried, setTried] = useState(false);
  const { shown } = checked;
  const open = shown === null ? 0 : openToSettle(shown, planning).length;
  const press = () => {
    setTried(true);
    const [missing] = missingForBooking(draft);
    if (missing) return focusOnField(missing.field);
    if (open > 0) return focusOnFirstOpen();
    if (plan !== null && shown !== null) void book(plan, shown);
  };
  const problems = tried ? missingForBooking(draft) : [];
  return { draft, change, problems, checked, booking, open, press };
}

/** What is begun outlives a walk through the console. */
function useDraft({ keptAs, start }: Planning) {
  const { plans } = useDesk();
  const [draft, setDraft] = useState(() => plans.get(keptAs) ?? start);
  const change = (next: PlanDraft) => {
    plans.set(keptAs, next);
    setDraft(next);
  };
  return { draft, change };
}

/** The dates that keep the plan from being booked: those alone that would be. */
const openToSettle = (preview: Preview, { bookedUntil, onlyFirst }: Planning) =>
  openDates(preview).filter(({ number }) => number > bookedUntil && (!onlyFirst || number === 1));

function focusOnFirstOpen() {
  document.querySelector<HTMLElement>('.date[data-problem="true"]')?.focus();
}
