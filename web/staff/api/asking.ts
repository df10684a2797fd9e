import type * as z from 'zod';

/** One question to the service: where it goes, what goes along, and the shape that must come back. */
export type Asking<T> = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  /** A repeat with the same key finds what the first one did, and does nothing twice. */
  readonly onceKey?: string;
  readonly reply: z.ZodType<T>;
};

/** A path of the staff routes; what stands in it is never taken for more path. */
export const staffPath = (...parts: readonly (string | number)[]): string =>
  `/api/staff/${parts.map((part) => encodeURIComponent(part)).join('/')}`;
