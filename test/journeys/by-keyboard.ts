import type { Locator } from 'playwright-core';

/** More stops than any page has between one field and the next. */
const MOST_STOPS = 250;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((all) => all.some((one) => one === document.activeElement));

/**
 * Tabs on until the target, or one of several, has the focus. A stop on the way where nobody could see
 * where they are is a fault.
 */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(unseenFocus);
    if (unseen !== null) throw new Error(`the focus cannot be seen on ${unseen}`);
  }
  throw new Error(`no way by keyboard to ${String(target)}`);
}

export async function pressByKey(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}

export async function tick(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Space');
}

/** A group of radio buttons is one stop; the arrows go through it. */
export async function chooseByArrows(group: Locator, wanted: Locator): Promise<void> {
  const { keyboard } = group.page();
  await tabTo(group);
  await keyboard.press('Space');
  for (let step = 0; step < MOST_STOPS; step += 1) {
    if (await wanted.isChecked()) return;
    await keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not reach ${String(wanted)}`);
}

/** What has the focus with no mark that shows it, on itself or on what is drawn in its place. */
function unseenFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const drawn = [
    focused,
    focused.nextElementSibling,
    focused.closest('label'),
    focused.parentElement,
  ];
  const isMarked = (one: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  return drawn.some((one) => one !== null && isMarked(one))
    ? null
    : focused.outerHTML.slice(0, 200);
}
