/** What a secret of the practice's own is for: each use gives other hashes. */
export type SealUse = 'start' | 'network' | 'address' | 'phone-and-birth';

/**
 * A keyed hash (HMAC-SHA-256, base64url): whoever has not the secret can neither make one nor find
 * out from one what was hashed.
 */
export type Seal = {
  of(use: SealUse, text: string): string;
  /** Compares in a time that tells nothing. */
  matches(use: SealUse, text: string, given: string): boolean;
};

/** Where the secret is kept: made at its first use, the same for everyone after. */
export type SecretStore = { readonly secret: () => Promise<string> };
