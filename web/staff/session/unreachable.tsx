import { render } from 'preact';
import { Failed } from '../parts/states.tsx';

/** The console cannot even ask where to sign in. */
export function showUnreachable(root: Element, onAgain: () => void): void {
  render(
    <main class="sign-in" id="main">
      <h1>Staff console</h1>
      <Failed why={{ is: 'offline' }} onAgain={onAgain} />
    </main>,
    root,
  );
}
