import type * as z from 'zod';
import type { FieldProblem } from './problem.ts';

/** Nobody mends more than this in one go, and an attacker gets no longer answer for a longer request. */
const MOST = 50;
/** What a field of ours could be called; anything else may be what somebody typed. */
const HARMLESS_NAME = /^\w{1,40}$/;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'must be text',
  boolean: 'must be true or false',
  number: 'must be a number',
  int: 'must be a whole number',
  array: 'must be a list',
  object: 'must be a group of fields',
};

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/**
 * Pass as `schema.safeParse(input, inPlainWords)`: what the schema does not say in its own words
 * is said in these, and none repeats what was typed.
 */
export const inPlainWords = { error: (issue: RawIssue) => reasonFor(issue) };

function reasonFor(issue: RawIssue): string {
  if (issue.input === undefined) return 'is needed';
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED[issue.expected] ?? 'is of the wrong kind';
    case 'too_big':
      return limit(issue.origin, 'at most', Number(issue.maximum));
    case 'too_small':
      return limit(issue.origin, 'at least', Number(issue.minimum));
    case 'invalid_value':
    case 'invalid_union':
      return 'is not one of the possible answers';
    case 'unrecognized_keys':
      return 'is not a known field';
    default:
      return 'is not in the form that is needed';
  }
}

function limit(origin: string, word: 'at most' | 'at least', size: number): string {
  if (origin === 'string') return `must have ${word} ${size} characters`;
  if (origin === 'array') return `must have ${word} ${size} entries`;
  return `must be ${word} ${size}`;
}

/**
 * Names each field that cannot be accepted, and the first reason why. The words are those of the
 * schemas; give `inPlainWords` when parsing, so that the rest is plain too.
 */
export function explain(error: z.ZodError): FieldProblem[] {
  const first = new Map<string, FieldProblem>();
  for (const found of error.issues.flatMap(fieldProblems)) {
    if (!first.has(found.field)) first.set(found.field, found);
  }
  return [...first.values()].slice(0, MOST);
}

function fieldProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: fieldName([...issue.path, HARMLESS_NAME.test(key) ? key : '(unnamed)']),
      reason: 'is not a known field',
    }));
  }
  return [{ field: fieldName(issue.path), reason: issue.message }];
}

/** `answers.phq9.items.3`; the request as a whole is called `body`. */
const fieldName = (path: readonly PropertyKey[]) => path.map(String).join('.') || 'body';
