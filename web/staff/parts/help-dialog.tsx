import { useState } from 'preact/hooks';
import { Dialog } from './dialog.tsx';
import { shortcutsAreOn, turnShortcuts } from './shortcuts.ts';

const KEYS = [
  ['j', 'Next request'],
  ['k', 'Previous request'],
  ['Enter', 'Open the request'],
  ['u', 'Back to the inbox'],
  ['/', 'Find by name'],
  ['r', 'Read again'],
  ['?', 'This help'],
] as const;

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const [on, setOn] = useState(shortcutsAreOn());
  const turn = (to: boolean) => {
    turnShortcuts(to);
    setOn(to);
  };
  return (
    <Dialog title="Keyboard shortcuts" onEscape={onClose}>
      <Keys />
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        Single-key shortcuts are on
      </label>
      <div class="actions">
        <button type="button" class="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}

function Keys() {
  return (
    <dl class="keys">
      {KEYS.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
