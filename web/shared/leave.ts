/** A page nobody wonders about; it is opened in place of the form. */
export const NEUTRAL_SITE = 'https://www.weather.gov/';

/** How long three presses of Shift may take together. */
const SHIFT_WINDOW = 2000;

/** Counts presses of Shift; any other key starts over, so that typing capitals never leaves. */
export function shiftCounter(): (key: string, at: number) => boolean {
  let presses: number[] = [];
  return (key, at) => {
    presses = key === 'Shift' ? [...presses.filter((one) => at - one < SHIFT_WINDOW), at] : [];
    return presses.length >= 3;
  };
}

/** Empties the page before it goes, so that nothing stays on screen or comes back with the Back button. */
export function leave(window: Window): void {
  window.document.body.replaceChildren();
  window.document.title = '';
  window.location.replace(NEUTRAL_SITE);
}
