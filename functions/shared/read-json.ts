import type { ProblemKind } from './problem.ts';

type ReadBody =
  | { readonly kind: 'read'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly problem: ProblemKind };

/** A body as the gateway hands it over. */
type RawBody = {
  readonly body: unknown;
  readonly isBase64Encoded?: boolean | undefined;
  readonly contentType: string | undefined;
};

const JSON_TYPE = /^application\/json *(; *charset="?utf-8"? *)?$/i;
/** Deeper than any request of ours by far, and far from what could exhaust a stack. */
const MAX_DEPTH = 20;
/** Keys that reach an object's prototype in careless hands. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const refused = (problem: ProblemKind): ReadBody => ({ kind: 'refused', problem });

/**
 * Reads a JSON body: too large is refused before anything is parsed, then what is not declared as
 * JSON or is not JSON in UTF-8, then what only an attack contains. No body at all reads as `undefined`.
 */
export function readJson(raw: RawBody, maxBytes: number): ReadBody {
  if (raw.body === undefined || raw.body === null || raw.body === '') {
    return { kind: 'read', body: undefined };
  }
  if (typeof raw.body !== 'string') return refused('not-json');
  const bytes = Buffer.from(raw.body, raw.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > maxBytes) return refused('too-large');
  if (!JSON_TYPE.test(raw.contentType ?? '')) return refused('not-json-type');
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isHarmless(body) ? { kind: 'read', body } : refused('not-json');
  } catch {
    return refused('not-json');
  }
}

/** Walks without recursion, so that depth costs memory of the heap and not of the stack. */
function isHarmless(body: unknown): boolean {
  const waiting = [{ value: body, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) return false;
    for (const [key, inner] of Object.entries(value)) {
      if (PROTOTYPE_KEYS.has(key)) return false;
      waiting.push({ value: inner, depth: depth + 1 });
    }
  }
  return true;
}
