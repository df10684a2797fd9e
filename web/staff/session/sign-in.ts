/** Why this browser signs out: somebody asked for it, or left the desk. */
export type OutBecause = 'asked' | 'idle';

/** Who is signed in, as the sign-in tells it. */
export type StaffIdentity = { readonly id: string; readonly name: string | null };

/** The console's only way to the issuer. Tokens live in this object's memory and nowhere else. */
export type SignIn = {
  readonly who: () => StaffIdentity | null;
  readonly accessToken: () => string | null;
  /** A fresh token without leaving the page, or `null` where only a new sign-in helps. */
  readonly renew: () => Promise<string | null>;
  /** Leaves for the issuer; afterwards the console opens at `fragment`. */
  readonly signIn: (fragment: string) => Promise<void>;
  /** Forgets everything, then ends the issuer's session where it offers that. */
  readonly signOut: (because: OutBecause) => Promise<void>;
  /** Forgets everything and stays. */
  readonly forget: () => void;
};

/** How this page was reached. */
export type Arrival =
  | { readonly is: 'fresh' }
  | { readonly is: 'signed-in'; readonly fragment: string }
  | { readonly is: 'signed-out'; readonly because: OutBecause }
  /** The issuer sent an error, or an answer that this browser did not ask for. */
  | { readonly is: 'refused' };
