const clocks = new Map<string, Intl.DateTimeFormat>();

/** A formatter of dates and times, made once: making one takes longer than a whole mail. */
export function keptClock(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = clocks.get(key) ?? new Intl.DateTimeFormat(locale, options);
  clocks.set(key, known);
  return known;
}
