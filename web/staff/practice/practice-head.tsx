import type { Ref } from 'preact';
import { fragmentOf, type Route } from '../state/route.ts';

const PAGES = [
  ['team', 'Team'],
  ['audit', 'Audit'],
  ['settings', 'Settings'],
] as const satisfies readonly (readonly [Route['view'], string])[];

type Props = {
  readonly now: (typeof PAGES)[number][0];
  readonly heading: Ref<HTMLHeadingElement>;
};

/** What an administrator looks after: the title of the page, and the ways to the others. */
export function PracticeHead({ now, heading }: Props) {
  return (
    <header class="view-head">
      <h1 ref={heading} tabIndex={-1}>
        {PAGES.find(([view]) => view === now)?.[1]}
      </h1>
      <nav class="tabs" aria-label="Practice">
        {PAGES.map(([view, name]) => (
          <a
            key={view}
            href={fragmentOf({ view })}
            aria-current={view === now ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
    </header>
  );
}
