/** The line of a session, for focus to come back to when the button that was pressed is gone. */
export const sessionPlace = (number: number): string => `session-${number}`;

/** Only where focus was lost with what had it: nobody is pulled away from where they are. */
export function returnTo(number: number): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  document.getElementById(sessionPlace(number))?.focus();
}
