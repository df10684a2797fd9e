import type { Page } from 'playwright-core';

/**
 * What is wrong with a page for somebody who enlarges it, uses colours of their own and wants no
 * motion: what runs out of the screen or is cut, what gets the focus without a sign of it, and what
 * moves. The browser must have been told of all three.
 */
export async function suffersOn(page: Page): Promise<readonly string[]> {
  // Whoever used the keyboard last is shown where the focus is.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const found: string[] = [];
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.textContent || element.id).trim().slice(0, 40)}"`;
    const styleOf = (element: Element) => getComputedStyle(element);
    /** What is there for the ears alone is a pixel large; what waits outside comes with the focus. */
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    };
    const longest = (times: string) => Math.max(...times.split(',').map(parseFloat));

    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) found.push(`scrolls sideways: ${wide} pixels`);

    const all = [...document.body.querySelectorAll('*')];
    for (const element of all.filter(isSeen)) {
      const style = styleOf(element);
      const isBox = element.matches('input, textarea, select, progress, svg, svg *');
      const isCut =
        (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (!isBox && isCut) found.push(`is cut: ${named(element)}`);
      const text = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      for (const node of text) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const { left, right } = range.getBoundingClientRect();
        if (right > innerWidth + 1 || left < -1) found.push(`runs out: ${named(element)}`);
      }
      const moves =
        (style.animationName !== 'none' && longest(style.animationDuration) > 0) ||
        longest(style.transitionDuration) > 0;
      if (moves) found.push(`moves: ${named(element)}`);
    }

    const ring = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
      outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    const before = document.activeElement;
    const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    for (const stop of document.body.querySelectorAll<HTMLElement>(stops)) {
      if (!stop.checkVisibility({ visibilityProperty: true })) continue;
      stop.focus({ preventScroll: true });
      if (document.activeElement !== stop) continue;
      const around = [stop, stop.parentElement, stop.nextElementSibling].filter(
        (one) => one !== null,
      );
      if (!around.some((one) => ring(styleOf(one)) >= 2))
        found.push(`no focus in sight: ${named(stop)}`);
    }
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return [...new Set(found)];
  });
}
