import type { People } from '../api/administration-routes.ts';
import { useContext } from 'preact/hooks';
import { fragmentOf, sectionOf, type Route, type Section } from '../state/route.ts';
import { useDesk } from './desk.ts';
import { PeopleContext, useRole } from './people.ts';

type Props = {
  readonly route: Route;
  readonly onHelp: () => void;
  readonly onSignOut: () => void;
};

type Way = readonly [Section, string, string];

export function Bar({ route, onHelp, onSignOut }: Props) {
  const { practice, lastList, me } = useDesk();
  const people = useContext(PeopleContext)?.people ?? [];
  const name = me?.name ?? people.find(({ id }) => id === me?.id)?.name;
  return (
    <header class="bar">
      <a class="bar-home" href={lastList.fragment}>
        {practice.name}
      </a>
      <span class="bar-role">Staff console</span>
      <Sections now={sectionOf(route)} />
      <span class="bar-gap" />
      {name ? <span class="bar-me">{name}</span> : null}
      <button type="button" class="button button-bare keys-button" onClick={onHelp}>
        Shortcuts
      </button>
      <button type="button" class="button button-bare" onClick={onSignOut}>
        Sign out
      </button>
    </header>
  );
}

/** Administrators look after all of it, counselors see how suggestions do, the front desk the mails. */
function practiceWay(role: People['role'] | null): readonly Way[] {
  switch (role) {
    case 'administrator':
      return [['practice', 'Practice', fragmentOf({ view: 'team' })]];
    case 'counselor':
      return [['practice', 'Practice', fragmentOf({ view: 'agreement' })]];
    case 'front-desk':
      return [['practice', 'Mails', fragmentOf({ view: 'mails' })]];
    case null:
      return [];
  }
}

function Sections({ now }: { readonly now: Section }) {
  const { lastList } = useDesk();
  const ways: readonly Way[] = [
    ['requests', 'Requests', lastList.fragment],
    ['calendar', 'Calendar', fragmentOf({ view: 'calendar', show: 'week', date: null })],
    ['courses', 'Courses', fragmentOf({ view: 'courses', status: 'active' })],
    ['hours', 'Hours', fragmentOf({ view: 'hours', counselorId: null })],
    ...practiceWay(useRole()),
  ];
  return (
    <nav class="bar-sections" aria-label="Console">
      {ways.map(([section, name, fragment]) => (
        <a key={section} href={fragment} aria-current={section === now ? 'true' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
