const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Every number by which the guards judge, in one place. A shelter or a clinic may send all its forms
 * from one network, and a practice of this size gets a few hundred forms a month.
 */
export const GUARD_LIMITS = {
  /** Mails to an address that somebody typed and nobody has answered from. */
  mailsToAddress: { gapMs: 10 * MINUTE, most: 3, withinMs: DAY },
  /** Forms from one network: fewer where none of them says when it was begun. */
  formsFromNetwork: { stamped: 40, unstamped: 20, withinMs: HOUR },
  /** Forms that seemed honest, from everywhere together. */
  formsInAll: { most: 60, withinMs: HOUR },
  /** Alerts about urgent forms that look like a script's. */
  alertsOfSuspects: { most: 10, withinMs: HOUR },
  /** Nobody reads and answers the form faster; and a page may stay open for a day. */
  filledIn: { leastMs: 3 * SECOND, mostMs: DAY },
} as const;
