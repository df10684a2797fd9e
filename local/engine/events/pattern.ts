import { UnknownFeature } from '../template/unknown-feature.ts';

/** An event pattern of AWS: objects lead down, a list holds the values that may stand there. */
export type Pattern = { readonly [key: string]: Pattern | readonly PlainValue[] };
type PlainValue = string | number | boolean | null;

/** Reads a pattern; refuses the comparisons (prefix, exists and the like) that nobody here uses. */
export function readPattern(value: unknown, where: string): Pattern {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnknownFeature('this event pattern', where);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      Array.isArray(part)
        ? part.map((each) => readPlain(each, `${where}.${key}`))
        : readPattern(part, `${where}.${key}`),
    ]),
  );
}

function readPlain(value: unknown, where: string): PlainValue {
  if (value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new UnknownFeature(`the comparison ${Object.keys(value ?? {}).join(', ')}`, where);
}

/** Every key of the pattern must be met; a list in the event meets it by any of its values. */
export function matches(pattern: Pattern, event: unknown): boolean {
  if (typeof event !== 'object' || event === null) return false;
  return Object.entries(pattern).every(([key, part]) => {
    const found = (event as Record<string, unknown>)[key];
    if (!isList(part)) return matches(part, found);
    return [found].flat().some((value) => part.some((allowed) => allowed === value));
  });
}

const isList = (part: Pattern | readonly PlainValue[]): part is readonly PlainValue[] =>
  Array.isArray(part);
