const known = new Set<string>();

/** Whether this runtime knows the zone: a browser may have told one that is newer than its data. */
export function isKnownZone(timeZone: string): boolean {
  if (known.has(timeZone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions();
    known.add(timeZone);
    return true;
  } catch {
    return false;
  }
}
