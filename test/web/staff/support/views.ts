import type { Route } from '../../../../web/staff/state/route.ts';
import { ME } from './records.ts';
import type { Shown } from './whole-service.ts';

/** What a view says in each of its states. */
export type ViewStates = {
  readonly fragment: (shown: Shown) => string;
  /** The reading that it cannot do without. */
  readonly asks: RegExp;
  readonly loading: string;
  /** Stands on the page once it is read. */
  readonly ready: string;
  /** Where there is nothing to show, and what is said then; `null` where there always is something. */
  readonly empty: { readonly fragment?: string; readonly says: string } | null;
};

const INTAKE = /\/api\/staff\/intakes\/[0-9a-f-]{36}$/;
const COURSE = /\/api\/staff\/courses\/[0-9a-f-]{36}$/;
const COUNSELORS = /\/api\/staff\/counselors$/;
const CALENDAR = /\/api\/staff\/calendar\?/;
const HOURS = /\/api\/staff\/counselors\/[^/]+\/hours$/;

/** Every view of the console: one without a row here does not pass the type check. */
export const VIEWS: Readonly<Record<Route['view'], ViewStates>> = {
  inbox: {
    fragment: () => '#/inbox/accepted',
    asks: /\/api\/staff\/intakes\?status=(accepted|new)/,
    loading: 'Reading the inbox …',
    ready: 'Ani',
    empty: { fragment: '#/inbox/new', says: 'Nobody is waiting.' },
  },
  intake: {
    fragment: ({ intakeId }) => `#/intakes/${intakeId}`,
    asks: INTAKE,
    loading: 'Opening the request …',
    ready: 'Ani',
    empty: null,
  },
  plan: {
    fragment: ({ intakeId }) => `#/intakes/${intakeId}/plan`,
    asks: INTAKE,
    loading: 'Reading the request …',
    ready: 'Ani',
    empty: { says: 'Nobody has hours yet' },
  },
  courses: {
    fragment: () => '#/courses/active',
    asks: /\/api\/staff\/courses\?/,
    loading: 'Reading the courses …',
    ready: 'Ani',
    empty: { says: 'No course is here yet.' },
  },
  course: {
    fragment: ({ courseId }) => `#/courses/${courseId}`,
    asks: COURSE,
    loading: 'Opening the course …',
    ready: 'Ani',
    empty: null,
  },
  rest: {
    fragment: ({ courseId }) => `#/courses/${courseId}/rest`,
    asks: COURSE,
    loading: 'Reading the course …',
    ready: 'Every session is booked',
    empty: null,
  },
  calendar: {
    fragment: () => '#/calendar/week/2026-12-08',
    asks: CALENDAR,
    loading: 'Reading the calendar …',
    ready: 'Ani',
    empty: { says: 'Nobody is booked in this week.' },
  },
  'day-sheet': {
    fragment: () => '#/day-sheet/2026-12-08',
    asks: CALENDAR,
    loading: 'Putting the day together …',
    ready: 'Ani',
    empty: { says: 'Nobody is booked on this day.' },
  },
  hours: {
    fragment: () => '#/hours',
    asks: COUNSELORS,
    loading: 'Reading the hours …',
    ready: 'Dana Reyes',
    empty: { says: 'Nobody has hours yet.' },
  },
  away: {
    fragment: () => `#/hours/${ME}/away`,
    asks: HOURS,
    loading: 'Reading the hours …',
    ready: 'Dana Reyes is away',
    empty: null,
  },
  begun: {
    fragment: () => '#/begun',
    asks: /\/api\/staff\/begun$/,
    loading: 'Reading the requests …',
    ready: 'No request was begun by telephone.',
    empty: { says: 'No request was begun by telephone.' },
  },
  offers: {
    fragment: () => '#/offers',
    asks: /\/api\/staff\/offers$/,
    loading: 'Reading the offers …',
    ready: 'No opening is on offer.',
    empty: { says: 'No opening is on offer.' },
  },
  'new-offer': {
    fragment: () => '#/offers/new',
    asks: COUNSELORS,
    loading: 'Reading the counselors …',
    ready: 'Which time',
    empty: { says: 'Nobody has hours yet.' },
  },
  team: {
    fragment: () => '#/practice/team',
    asks: /\/api\/staff\/team$/,
    loading: 'Reading the team …',
    ready: 'Sam Okafor',
    empty: null,
  },
  agreement: {
    fragment: () => '#/practice/agreement',
    asks: /\/api\/staff\/agreement$/,
    loading: 'Comparing …',
    ready: 'There are',
    empty: { says: 'There are 0 pairs so far.' },
  },
  mails: {
    fragment: () => '#/practice/mails',
    asks: /\/api\/staff\/mails$/,
    loading: 'Looking for mails that were not sent …',
    ready: 'No mail was given up.',
    empty: { says: 'No mail was given up.' },
  },
  stuck: {
    fragment: () => '#/practice/stuck',
    asks: /\/api\/staff\/dead-letters$/,
    loading: 'Looking for stuck work …',
    ready: 'Nothing is stuck.',
    empty: { says: 'Nothing is stuck.' },
  },
  audit: {
    fragment: () => '#/practice/audit',
    asks: /\/api\/staff\/audit\?/,
    loading: 'Reading the trail …',
    ready: 'from, to',
    // To look is a row itself; what a search without a row says is tested with the page.
    empty: null,
  },
  records: {
    fragment: () => '#/practice/records',
    asks: /\/api\/staff\/records$/,
    loading: 'Reading the records …',
    ready: 'Nothing has been deleted.',
    empty: { says: 'Nothing has been deleted.' },
  },
  record: {
    fragment: ({ recordId }) => `#/practice/records/${recordId}`,
    asks: /\/api\/staff\/records\/[0-9a-f-]{36}$/,
    loading: 'Reading the record …',
    ready: 'Download the record',
    empty: null,
  },
  settings: {
    fragment: () => '#/practice/settings',
    asks: /\/api\/staff\/settings$/,
    loading: 'Reading the settings …',
    ready: 'on-call@harbor-lane.example',
    empty: null,
  },
};
