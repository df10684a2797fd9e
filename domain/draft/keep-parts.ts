import type { Language } from '../practice/languages.ts';
import type { Draft, GivenPart } from './draft.ts';

/**
 * Decides what a draft holds after a page gave parts of the form. A part replaces what was kept of
 * it before, whole: an answer that was taken back is gone.
 */
export function keepParts(
  draft: Draft,
  { language, parts }: { readonly language: Language; readonly parts: readonly GivenPart[] },
): Draft {
  const version = draft.version + 1;
  const states = parts.map(({ id, done }) => [id, { revision: version, done }] as const);
  return {
    ...draft,
    version,
    language,
    parts: { ...draft.parts, ...Object.fromEntries(states) },
    values: {
      ...draft.values,
      ...Object.fromEntries(parts.map(({ id, values }) => [id, values])),
    },
  };
}
