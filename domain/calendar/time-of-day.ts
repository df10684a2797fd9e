const HOUR = 60;

/** Minutes after midnight by the wall clock; `24:00` is the end of the day. */
export const minutesOf = (time: string): number =>
  Number(time.slice(0, 2)) * HOUR + Number(time.slice(3, 5));

/** `HH:MM` of so many minutes after midnight. */
export const timeOfDay = (minutes: number): string =>
  `${two(Math.floor(minutes / HOUR))}:${two(minutes % HOUR)}`;

const two = (value: number): string => String(value).padStart(2, '0');
