import type { DraftPart } from './draft-parts.ts';
import type { Draft } from './draft.ts';

/** What is asked on the telephone: who it is, how to reach them, and which times suit. */
export const TELEPHONE_PARTS = ['name', 'contact', 'times'] as const satisfies readonly DraftPart[];

/** Days that a request whose form has run out stays in the list, so that somebody can call. */
const LISTED_DAYS = 14;
const DAY_MS = 86_400_000;

type Begun = Pick<Draft, 'id' | 'begunAt' | 'goodUntil'> & {
  /** The member of staff who took the call. */
  readonly begunBy: string;
};

/**
 * A request that staff began on the telephone, as it stands in their list: beside its draft, so that
 * the list is read without one answer of the form.
 */
export type OpenRequest = Begun &
  Pick<Draft, 'language'> & {
    readonly state: 'open';
    readonly name: string;
    /** Where staff had the link mailed last. */
    readonly email: string;
    /** Only where a call is safe. */
    readonly phone?: string | undefined;
  };

/** The same once its form was sent: whose it is stands in the intake from then on. */
export type SentRequest = Begun & {
  readonly state: 'sent';
  readonly sentAt: Date;
  readonly intakeId: string;
  readonly clientId: string;
};

export type BegunRequest = OpenRequest | SentRequest;

/** What staff may know of the form behind it: where it stands, and no answer. */
export type BegunForm = Pick<
  Draft,
  'id' | 'version' | 'goodUntil' | 'generation' | 'linksAsked' | 'parts'
> & { readonly mailTo: string };

/**
 * `waiting`: nobody has answered anything since the call. `opened`: somebody with the link has.
 * `run-out`: the form is gone.
 */
export const STANDINGS = ['waiting', 'opened', 'sent', 'run-out'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Whether a form holds more than what is asked on the telephone. */
export const isOpened = ({ parts }: Pick<Draft, 'parts'>): boolean =>
  Object.keys(parts).some((part) => !TELEPHONE_PARTS.some((one) => one === part));

/** How a begun request stands; `undefined` for one that was removed while the list was read. */
export function standingOf(
  request: BegunRequest,
  form: Pick<Draft, 'parts'> | undefined,
  now: Date,
): Standing | undefined {
  if (request.state === 'sent') return 'sent';
  if (request.goodUntil <= now) return 'run-out';
  if (!form) return undefined;
  return isOpened(form) ? 'opened' : 'waiting';
}

/** When a begun request leaves the list by itself. */
export const listedUntil = ({ goodUntil }: Pick<Begun, 'goodUntil'>): Date =>
  new Date(goodUntil.getTime() + LISTED_DAYS * DAY_MS);
