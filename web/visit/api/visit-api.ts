import type * as z from 'zod';
import type { visitMove, visitOpenings, VisitReply } from '../../../schemas/visit.ts';

type Move = z.output<typeof visitMove>;

/** What a person does here; each is one POST to the address of its name. */
export type VisitAction =
  | ({ readonly is: 'confirm' | 'cancel' | 'undo' } & Pick<Move, 'session' | 'version'>)
  | ({ readonly is: 'move' } & Move)
  | { readonly is: 'reminders'; readonly on: boolean };

/** Why something could not be shown or done; each has its words. */
export type Failure =
  /** The link opens nothing any more. */
  | 'gone'
  /** The appointment is not what this page showed: look again. */
  | 'changed'
  /** Within the notice period: by telephone alone. */
  | 'too-late'
  /** Somebody else has that time now. */
  | 'taken'
  | 'undo-over'
  /** A cancellation is not undone: nobody is there at that time now. */
  | 'time-gone'
  /** It was put right several times already. */
  | 'too-many-changes'
  /** No reply came: it may have arrived or not. */
  | 'no-answer'
  | 'fault';

export type Answer<T> =
  { readonly is: 'ok'; readonly value: T } | { readonly is: 'failed'; readonly why: Failure };

export type Opening = z.output<typeof visitOpenings>['openings'][number];
export type Openings = readonly Opening[];

/** What the page asks of the service. */
export type VisitApi = {
  readonly read: () => Promise<Answer<VisitReply>>;
  readonly openings: (session: number) => Promise<Answer<Openings>>;
  readonly act: (action: VisitAction) => Promise<Answer<VisitReply>>;
  /** Makes a private calendar, or takes it away; the address comes this once. */
  readonly feed: (on: boolean) => Promise<Answer<string | null>>;
};
