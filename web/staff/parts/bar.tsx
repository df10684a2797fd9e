import { useDesk } from './desk.ts';

type Props = { readonly onHelp: () => void; readonly onSignOut: () => void };

export function Bar({ onHelp, onSignOut }: Props) {
  const { practice, lastList, me } = useDesk();
  return (
    <header class="bar">
      <a class="bar-home" href={lastList.fragment}>
        {practice.name}
      </a>
      <span class="bar-role">Staff console</span>
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
