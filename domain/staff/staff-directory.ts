import type { Role } from './role.ts';

/** `invited` until the first sign-in; `removed` can sign in no more, and keeps a name for the record. */
export const STANDINGS = ['invited', 'active', 'removed'] as const;

/** Somebody with a sign-in of the practice. */
export type Colleague = {
  /** The sign-in's subject: what the record keeps, and what a counselor's hours are kept under. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** `null`: may do nothing, because an invitation or a change of role broke off half way. */
  readonly role: Role | null;
  readonly standing: (typeof STANDINGS)[number];
};

/** Whom to invite. */
export type Invitation = Pick<Colleague, 'name' | 'email'> & { readonly role: Role };

/**
 * The sign-ins of the practice. Each change can break off half way, and then leaves somebody with
 * less than was asked for, never with more; asking again completes it.
 */
export type StaffDirectory = {
  /** All of them, the removed too, by name. */
  list(): Promise<readonly Colleague[]>;
  find(id: string): Promise<Colleague | undefined>;
  /** Makes a sign-in and has its first password mailed; one address has one sign-in. */
  invite(
    invitation: Invitation,
  ): Promise<{ readonly kind: 'invited'; readonly id: string } | { readonly kind: 'taken' }>;
  /** Mails the invitation of somebody who has not signed in yet once more. */
  inviteAgain(colleague: Colleague): Promise<void>;
  setRole(id: string, role: Role): Promise<void>;
  /** Signs them out everywhere, and lets them in no more. */
  remove(id: string): Promise<void>;
  letBackIn(id: string): Promise<void>;
};
