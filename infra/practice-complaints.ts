import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Says what is wrong with each field, in words for the person who edits the file. */
export function complaintsOf(issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${fieldName([...issue.path, key])} is not a setting`)
      : [`${fieldName(issue.path)} ${complaint(issue)}`],
  );
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the whole file' : path.map(String).join('.');
}

function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return /received undefined/.test(issue.message) ? 'is missing' : expected(issue.expected);
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.message;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'must not be empty'
        : `must be ${SIZES[issue.origin] ?? ''}${issue.minimum} or more`;
    case 'too_big':
      return `must be ${SIZES[issue.origin] ?? ''}${issue.maximum} or less`;
    default:
      return issue.message;
  }
}

function expected(type: string): string {
  return `must be ${TYPES[type] ?? type}`;
}

const TYPES: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings in braces',
};

const FORMATS: Record<string, string> = {
  email: 'must be an email address',
  url: 'must be a web address such as https://intake.example.org',
  date: 'must be a date such as 2026-11-24',
};

const SIZES: Record<string, string> = { string: 'of length ', array: 'of length ' };
