import { describe, expect, test } from 'vitest';
import { suggestFocus } from '../../../domain/focus/suggest-focus.ts';
import { usualContext } from '../../support/focus-context.ts';
import { STORIES } from '../../support/stories.ts';

describe('twelve invented people', () => {
  test.for(STORIES)('$name: $why', ({ answers, unsafe, expected }) => {
    const suggestion = suggestFocus(answers, {
      ...usualContext,
      unsafeRelationship: unsafe ?? false,
    });
    expect(suggestion).toMatchObject(expected);
  });

  test.for(STORIES)(
    '$name: whatever is suggested has its reasons, and three questions',
    (story) => {
      const { primary, secondary, evidence, ask } = suggestFocus(story.answers, usualContext);
      for (const area of [primary, secondary]) {
        if (area === 'none' || area === null) continue;
        expect(evidence.filter((reason) => reason.area === area).length).toBeGreaterThan(1);
      }
      expect(new Set(ask).size).toBe(3);
    },
  );

  test('isolation beside a live area is told as a background pattern, and only there', () => {
    const withBackground = STORIES.filter(
      ({ answers }) => suggestFocus(answers, usualContext).background !== null,
    ).map(({ name }) => name);
    expect(withBackground).toEqual(['isolated, and bereaved', 'lonely since a move']);
  });
});
