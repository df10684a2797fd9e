/**
 * Text that may stand in a calendar file. The library escapes and folds; what it lets through is
 * what no calendar may hold: control characters, and halves of characters that take another number
 * of octets than it counts (RFC 5545, 3.1 and 3.3.11). Lines become one.
 */
export const calendarText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

/**
 * A person's name, which stands in a parameter: not every program knows the escapes of one
 * (RFC 6868), and some know others, so what would need any is left out.
 */
export const calendarName = (name: string): string => calendarText(name.replace(/["\\^]/g, ' '));

/** An address as the URI after `mailto:` (RFC 6068); those of a real mailbox stay as they are. */
export const calendarAddress = (address: string): string =>
  encodeURIComponent(calendarText(address)).replaceAll('%40', '@').replaceAll('%2B', '+');
