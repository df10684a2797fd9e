import type { Ref } from 'preact';
import { useRole } from '../parts/people.ts';
import { fragmentOf, type Route } from '../state/route.ts';

const PAGES = [
  ['team', 'Team'],
  ['mails', 'Mails'],
  ['stuck', 'Stuck work'],
  ['audit', 'Audit'],
  ['records', 'Records'],
  ['settings', 'Settings'],
  ['agreement', 'Agreement'],
] as const satisfies readonly (readonly [Route['view'], string])[];

type Props = {
  readonly now: (typeof PAGES)[number][0];
  readonly heading: Ref<HTMLHeadingElement>;
};

/** What an administrator looks after, and what others see of it: the title of the page, and the ways to the others. */
export function PracticeHead({ now, heading }: Props) {
  const isAdministrator = useRole() === 'administrator';
  const pages = PAGES.filter(([view]) => isAdministrator || view === now);
  return (
    <header class="view-head">
      <h1 ref={heading} tabIndex={-1}>
        {PAGES.find(([view]) => view === now)?.[1]}
      </h1>
      {pages.length > 1 ? (
        <nav class="tabs" aria-label="Practice">
          {pages.map(([view, name]) => (
            <a
              key={view}
              href={fragmentOf({ view })}
              aria-current={view === now ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      ) : null}
    </header>
  );
}
