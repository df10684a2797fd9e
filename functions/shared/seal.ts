import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Seal, SealUse, SecretStore } from '../../domain/guards/seal.ts';

/** Seals under one secret. The use stands before the text, so that no hash of one use is one of another. */
export function makeSeal(secret: string): Seal {
  const digest = (use: SealUse, text: string) =>
    createHmac('sha256', secret).update(`${use}\n${text}`).digest();
  return {
    of: (use, text) => digest(use, text).toString('base64url'),
    matches: (use, text, given) => {
      const bytes = Buffer.from(given, 'base64url');
      const expected = digest(use, text);
      return bytes.length === expected.length && timingSafeEqual(bytes, expected);
    },
  };
}

/** The seal under a stored secret, which is fetched once; a fetch that failed is tried again. */
export function sealFrom({ secret }: SecretStore): () => Promise<Seal> {
  let fetched: Promise<Seal> | undefined;
  return () => {
    fetched ??= secret().then(makeSeal);
    fetched.catch(() => {
      fetched = undefined;
    });
    return fetched;
  };
}
