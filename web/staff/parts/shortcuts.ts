import { useEffect } from 'preact/hooks';

type Shortcuts = Readonly<Record<string, () => void>>;

const TYPING = 'input, textarea, select, [contenteditable], dialog[open]';

/** Single keys, never while somebody types or a dialog is open, and only as long as they are on. */
export function useShortcuts(keys: Shortcuts): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!shortcutsAreOn() || isTyping(event.target)) return;
      const run = keys[event.key];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  return target instanceof Element && target.closest(TYPING) !== null;
}

// WCAG 2.1.4: single keys can be turned off, for people whose voice input types them by accident.
let on = true;
export const shortcutsAreOn = (): boolean => on;
export const turnShortcuts = (to: boolean): void => {
  on = to;
};
