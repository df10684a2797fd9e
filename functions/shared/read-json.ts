import { bytesOf, type RawBody, type ReadBody, refused } from './raw-body.ts';

const JSON_TYPE = /^application\/json *(; *charset="?utf-8"? *)?$/i;
/** Deeper than any request of ours by far, and far from what could exhaust a stack. */
const MAX_DEPTH = 20;
/** Keys that reach an object's prototype in careless hands. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a JSON body: too large is refused before anything is parsed, then what is not declared as
 * JSON or is not JSON in UTF-8, then what only an attack contains. No body at all reads as `undefined`.
 */
export function readJson(raw: RawBody, maxBytes: number): ReadBody {
  const bytes = bytesOf(raw, maxBytes);
  if (bytes === 'none') return { kind: 'read', body: undefined };
  if (bytes === 'too-large') return refused('too-large');
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
