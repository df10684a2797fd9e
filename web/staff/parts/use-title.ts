import { useEffect, useRef } from 'preact/hooks';

/**
 * Names the page and moves focus to its heading, as a full page load would. The title stays in the
 * browser's history, so it never carries a name.
 */
export function useTitle(title: string, settled: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    heading.current?.focus({ preventScroll: true });
  }, [title, settled]);
  return heading;
}
