import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PublicPractice } from '../../../schemas/public-practice.ts';
import type { StaffApi } from '../api/staff-api.ts';
import type { CallDraft } from '../begun/call-draft.ts';
import type { Question } from '../inbox/place.ts';
import type { DecisionDraft } from '../intake/decision-draft.ts';
import type { PlanDraft } from '../plan/plan-draft.ts';
import type { StaffIdentity } from '../session/sign-in.ts';
import type { Times } from '../words/times.ts';

/** What every view needs while somebody is signed in; it goes with the sign-out. */
export type Desk = {
  readonly api: StaffApi;
  readonly practice: PublicPractice;
  readonly times: Times;
  readonly me: StaffIdentity | null;
  /** Says something to people who hear the page. */
  readonly announce: (text: string) => void;
  /** Decisions begun and not sent, by intake: walking to the inbox and back loses nothing. */
  readonly drafts: Map<string, DecisionDraft>;
  /** Plans begun and not booked, by intake or course. */
  readonly plans: Map<string, PlanDraft>;
  /** A call that is being taken down and is not sent. */
  call: CallDraft;
  /** The list last seen, for the way from one intake to the next. */
  readonly lastList: {
    ids: readonly string[];
    fragment: string;
    opened: string | null;
    question: Question | null;
  };
};

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('This view needs a desk around it');
  return desk;
}
