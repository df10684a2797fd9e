import { generationOf } from '../intake/change-contact.ts';
import type { Client } from '../intake/intake.ts';

/**
 * What a mailed link lets its holder do, and nothing else. The token itself is nowhere: only its
 * SHA-256 is kept, so that a copy of the table opens no door.
 */
export const LINK_PURPOSES = [
  /** The client's page of one session: confirm, move, cancel, undo. */
  'session',
  /** The client's page of the whole course. */
  'course',
  /** One client's answer to an opening that is offered: yes or no. */
  'offer',
  /** Turns reminders off by one click (RFC 8058). */
  'unsubscribe',
  /** A calendar that can be read and nothing else. */
  'client-feed',
  'counselor-feed',
  /** A form that is not sent yet: add answers and send it. It shows none. */
  'draft',
  /** The page of somebody who has just sent a form: put the address right, take the request back. */
  'receipt',
] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

export type Link = {
  /** SHA-256 of the token, in hex. */
  readonly hash: string;
  readonly purpose: LinkPurpose;
  /**
   * Whom it speaks of. For `session` and `course` the course, for `unsubscribe` and
   * `client-feed` the client, for `counselor-feed` the counselor, for `draft` the draft, for
   * `receipt` the intake, for `offer` the offer.
   */
  readonly recordId: string;
  /** For `session`: which one, and at which start; an older start is "changed" and never acts. */
  readonly session?: { readonly number: number; readonly startVersion: number } | undefined;
  /**
   * For a link that was mailed: it works while the client, or the draft, goes by this address still.
   * A `receipt` that a page holds has none, and no calendar; of others, those from before it was kept.
   */
  readonly generation?: number | undefined;
  /** For `offer`: the number of the ask. */
  readonly ask?: number | undefined;
  /** Counts as expired from here on, whether the table has removed it or not. */
  readonly expiresAt: Date;
};

/**
 * Whether a mailed link went to the address that the client goes by now: the one before may be a
 * stranger's. Links from before it was kept went to the first.
 */
export const wentToPresentAddress = (
  { generation = 0 }: Pick<Link, 'generation'>,
  client: Pick<Client, 'generation'>,
): boolean => generation === generationOf(client);

/** A new link together with the token that goes into the mail and is kept nowhere. */
export type MintedLink = { readonly token: string; readonly link: Link };
