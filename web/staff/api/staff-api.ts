import type { DecisionRequest, IntakeDetail } from '../../../schemas/staff.ts';
import type { IntakeList } from '../../../schemas/intake-list.ts';
import type { Acknowledgement, DecisionReply, Status } from '../contract.ts';
import type { Asking } from './asking.ts';
import type { Refusal } from './refusal.ts';

/** Why something could not be done; each has its words in `failure-words.ts`. */
export type Failure =
  /** No token is taken any more: sign in again. */
  | { readonly is: 'signed-out' }
  | { readonly is: 'not-allowed' }
  | { readonly is: 'not-found' }
  /** Somebody changed the record since it was read. */
  | { readonly is: 'changed' }
  /** The course says no; each reason has its words in `refusal-words.ts`. */
  | { readonly is: 'no'; readonly because: Refusal }
  | { readonly is: 'refused'; readonly reasons: readonly string[] }
  | { readonly is: 'offline' }
  /** The service is there but overloaded or throttled: worth another try. */
  | { readonly is: 'busy' }
  /** Anything else, an unreadable reply too. */
  | { readonly is: 'fault' };

export type Answer<T> = { readonly is: 'ok'; readonly value: T } | Failure;

type ListQuery = { readonly status: Status; readonly after: string | null };

/** What the console asks of the service. */
export type StaffApi = {
  readonly list: (query: ListQuery) => Promise<Answer<IntakeList>>;
  readonly read: (id: string) => Promise<Answer<IntakeDetail>>;
  readonly acknowledge: (id: string) => Promise<Answer<Acknowledgement>>;
  readonly decide: (id: string, decision: DecisionRequest) => Promise<Answer<DecisionReply>>;
  /** Anything else; the questions are in `course-routes.ts`, `counselor-routes.ts` and `client-routes.ts`. */
  readonly ask: <T>(asking: Asking<T>) => Promise<Answer<T>>;
};
