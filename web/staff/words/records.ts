import type { IntakeListEntry } from '../../../schemas/intake-list.ts';
import type { Outcome, Status } from '../contract.ts';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  new: 'New',
  accepted: 'Accepted',
  waitlisted: 'Waitlisted',
  referred: 'Referred',
  quarantined: 'Set aside',
  discarded: 'Discarded',
  withdrawn: 'Withdrawn',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, { name: string; means: string }>> = {
  accepted: { name: 'Accept', means: 'A course can be planned.' },
  waitlisted: { name: 'Waitlist', means: 'A good fit, with no place free yet.' },
  referred: { name: 'Refer', means: 'Other care fits better, or is needed first.' },
};

const DAY_WORDS: Readonly<Record<IntakeListEntry['availability']['days'][number], string>> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
};
export const LONG_DAY_WORDS: typeof DAY_WORDS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
export const FORMAT_WORDS: Readonly<Record<IntakeListEntry['availability']['format'], string>> = {
  'in-person': 'in person',
  video: 'video',
  either: 'in person or video',
};

/** "Mon, Wed", or "any day" for all seven. */
export function dayWords({ days }: IntakeListEntry['availability']): string {
  return days.length === 7 ? 'any day' : days.map((day) => DAY_WORDS[day]).join(', ');
}

export function partOfDayWords({ times }: IntakeListEntry['availability']): string {
  return times.length === 3 ? 'any time' : times.join(' or ');
}

export function formatWords({ format }: IntakeListEntry['availability']): string {
  return FORMAT_WORDS[format];
}

const HEARD_FROM_WORDS: Readonly<Record<string, string>> = {
  search: 'A search on the web',
  doctor: 'A doctor',
  'friend-or-family': 'A friend or family',
  insurance: 'Their insurance',
  'another-counselor': 'Another counselor',
  other: 'Another way',
};
export const heardFromWords = (code: string): string => HEARD_FROM_WORDS[code] ?? code;

export const LANGUAGE_WORDS: Readonly<Record<IntakeListEntry['language'], string>> = {
  en: 'English',
  es: 'Spanish',
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A name, or the end of the sign-in's subject, which most issuers make a UUID nobody can read. */
export function staffName(id: string, me: string | null, name?: string): string {
  if (id === me) return 'you';
  if (name !== undefined) return name;
  return UUID.test(id) ? `staff ${id.slice(-4)}` : id;
}
