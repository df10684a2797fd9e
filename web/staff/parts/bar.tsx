import { fragmentOf, sectionOf, type Route, type Section } from '../state/route.ts';
import { useDesk } from './desk.ts';

type Props = {
  readonly route: Route;
  readonly onHelp: () => void;
  readonly onSignOut: () => void;
};

export function Bar({ route, onHelp, onSignOut }: Props) {
  const { practice, lastList, me } = useDesk();
  return (
    <header class="bar">
      <a class="bar-home" href={lastList.fragment}>
        {practice.name}
      </a>
      <span class="bar-role">Staff console</span>
      <Sections now={sectionOf(route)} />
      <span class="bar-gap" />
      {me?.name ? <span class="bar-me">{me.name}</span> : null}
      <button type="button" class="button button-bare keys-button" onClick={onHelp}>
        Shortcuts
      </button>
      <button type="button" class="button button-bare" onClick={onSignOut}>
        Sign out
      </button>
    </header>
  );
}

function Sections({ now }: { readonly now: Section }) {
  const { lastList } = useDesk();
  const ways: readonly (readonly [Section, string, string])[] = [
    ['requests', 'Requests', lastList.fragment],
    ['calendar', 'Calendar', fragmentOf({ view: 'calendar', show: 'week', date: null })],
    ['courses', 'Courses', fragmentOf({ view: 'courses', status: 'active' })],
    ['hours', 'Hours', fragmentOf({ view: 'hours', counselorId: null })],
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
