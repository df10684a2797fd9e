import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LetterPreview } from '../../../schemas/staff.ts';

/**
 * The mail itself, in a tree of its own: its style stays inside, and ours outside. A frame would
 * stand under the page's content policy, which drops the style that every mail carries.
 */
export function LetterSheet({ letter }: { readonly letter: LetterPreview }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host.current) show(host.current, letter.html);
  }, [letter.html]);
  return (
    <div
      ref={host}
      class="letter-sheet"
      role="group"
      aria-label="The letter as it is mailed"
      tabIndex={0}
    />
  );
}

function show(host: HTMLElement, html: string) {
  const style = new CSSStyleSheet();
  // Taken out before the mail is parsed: an inline style is refused even in a page nobody sees.
  const withoutStyle = html.replace(/<style>([\s\S]*?)<\/style>/g, (_all, rules: string) => {
    style.replaceSync(rules);
    return '';
  });
  const mail = new DOMParser().parseFromString(withoutStyle, 'text/html');
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [style];
  const body = document.createElement('body');
  body.append(...mail.body.childNodes);
  root.replaceChildren(body);
}
