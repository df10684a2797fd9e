import { courseReply } from '../../../schemas/course.ts';
import { INTAKE_STATUSES } from '../../../schemas/staff.ts';
import type { Status } from '../contract.ts';
import type { CourseStatus } from '../course/contract.ts';

/** Where the console is; it lives in the fragment, which no server, log or referrer sees. */
export type Route =
  | { readonly view: 'inbox'; readonly status: Status }
  | { readonly view: 'intake'; readonly id: string }
  /** Planning a course from an accepted request. */
  | { readonly view: 'plan'; readonly id: string }
  | { readonly view: 'courses'; readonly status: CourseStatus }
  | { readonly view: 'course'; readonly id: string }
  /** Booking what is not booked yet of a course. */
  | { readonly view: 'rest'; readonly id: string }
  /** `date` lies in the week or month that is shown; `null` for the one we are in. */
  | { readonly view: 'calendar'; readonly show: CalendarSpan; readonly date: string | null }
  /** `counselorId` is `null` for the list of all. */
  | { readonly view: 'hours'; readonly counselorId: string | null }
  /** Openings that are offered to those who wait. */
  | { readonly view: 'offers' }
  /** Requests that were begun on the telephone. */
  | { readonly view: 'begun' }
  /** `opening` is a time that is free, where the way here begins at one. */
  | { readonly view: 'new-offer'; readonly opening: OpeningPlace | null }
  /** A counselor's sick day or leave. */
  | { readonly view: 'away'; readonly counselorId: string }
  /** One day of all counselors, to be printed; `null` for today. */
  | { readonly view: 'day-sheet'; readonly date: string | null }
  /** What administrators look after; the front desk looks after the mails too. */
  | { readonly view: 'team' | 'mails' | 'stuck' | 'audit' | 'records' | 'settings' }
  /** How suggestions compare with what was confirmed. */
  | { readonly view: 'agreement' }
  /** The whole record of one person, by its request. */
  | { readonly view: 'record'; readonly id: string };
/** A counselor's free time. */
export type OpeningPlace = {
  readonly counselorId: string;
  readonly start: { readonly date: string; readonly time: string };
};
export type CalendarSpan = 'week' | 'month';

export const FIRST_ROUTE: Route = { view: 'inbox', status: 'new' };

export const COURSE_STATUSES: readonly CourseStatus[] = courseReply.shape.status.options;
const ID = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const COUNSELOR = '([A-Za-z0-9_-]{1,64})';

type Found = readonly (string | undefined)[];
const WAYS: readonly (readonly [RegExp, (found: Found) => Route])[] = [
  [
    new RegExp(`^#/inbox/(${INTAKE_STATUSES.join('|')})$`),
    ([status]) => ({ view: 'inbox', status: oneOf(INTAKE_STATUSES, status, 'new') }),
  ],
  [idPath('intakes', ''), ([id = '']) => ({ view: 'intake', id: id.toLowerCase() })],
  [idPath('intakes', '/plan'), ([id = '']) => ({ view: 'plan', id: id.toLowerCase() })],
  [
    new RegExp(`^#/courses/(${COURSE_STATUSES.join('|')})$`),
    ([status]) => ({ view: 'courses', status: oneOf(COURSE_STATUSES, status, 'active') }),
  ],
  [idPath('courses', ''), ([id = '']) => ({ view: 'course', id: id.toLowerCase() })],
  [idPath('courses', '/rest'), ([id = '']) => ({ view: 'rest', id: id.toLowerCase() })],
  [
    /^#\/calendar\/(week|month)(?:\/(2[01]\d\d-\d\d-\d\d))?$/,
    ([show, date = null]) => ({
      view: 'calendar',
      show: show === 'month' ? 'month' : 'week',
      date,
    }),
  ],
  [/^#\/practice\/team$/, () => ({ view: 'team' })],
  [/^#\/practice\/mails$/, () => ({ view: 'mails' })],
  [/^#\/practice\/stuck$/, () => ({ view: 'stuck' })],
  [/^#\/practice\/audit$/, () => ({ view: 'audit' })],
  [/^#\/practice\/agreement$/, () => ({ view: 'agreement' })],
  [/^#\/practice\/records$/, () => ({ view: 'records' })],
  [idPath('practice/records', ''), ([id = '']) => ({ view: 'record', id: id.toLowerCase() })],
  [/^#\/practice\/settings$/, () => ({ view: 'settings' })],
  [/^#\/day-sheet(?:\/(2[01]\d\d-\d\d-\d\d))?$/, ([date = null]) => ({ view: 'day-sheet', date })],
  [/^#\/begun$/, () => ({ view: 'begun' })],
  [/^#\/offers$/, () => ({ view: 'offers' })],
  [/^#\/offers\/new$/, () => ({ view: 'new-offer', opening: null })],
  [
    new RegExp(`^#/offers/new/${COUNSELOR}/(2[01]\\d\\d-\\d\\d-\\d\\d)/(\\d\\d:\\d\\d)$`),
    ([counselorId = '', date = '', time = '']) => ({
      view: 'new-offer',
      opening: { counselorId, start: { date, time } },
    }),
  ],
  [/^#\/hours$/, () => ({ view: 'hours', counselorId: null })],
  [
    new RegExp(`^#/hours/${COUNSELOR}$`),
    ([counselorId = null]) => ({ view: 'hours', counselorId }),
  ],
  [
    new RegExp(`^#/hours/${COUNSELOR}/away$`),
    ([counselorId = '']) => ({ view: 'away', counselorId }),
  ],
];

/** `null` for a fragment that is no route, such as one that only names a place on the page. */
export function routeFrom(fragment: string): Route | null {
  if (fragment === '' || fragment === '#') return FIRST_ROUTE;
  if (!fragment.startsWith('#/')) return null;
  for (const [way, lead] of WAYS) {
    const found = way.exec(fragment);
    if (found) return lead(found.slice(1));
  }
  return FIRST_ROUTE;
}

export function fragmentOf(route: Route): string {
  switch (route.view) {
    case 'inbox':
      return `#/inbox/${route.status}`;
    case 'intake':
      return `#/intakes/${route.id}`;
    case 'plan':
      return `#/intakes/${route.id}/plan`;
    case 'courses':
      return `#/courses/${route.status}`;
    case 'course':
      return `#/courses/${route.id}`;
    case 'rest':
      return `#/courses/${route.id}/rest`;
    case 'calendar':
      return `#/calendar/${route.show}${route.date === null ? '' : `/${route.date}`}`;
    case 'begun':
      return '#/begun';
    case 'offers':
      return '#/offers';
    case 'new-offer':
      return `#/offers/new${openingPath(route.opening)}`;
    case 'hours':
      return route.counselorId === null ? '#/hours' : `#/hours/${route.counselorId}`;
    case 'away':
      return `#/hours/${route.counselorId}/away`;
    case 'day-sheet':
      return `#/day-sheet${route.date === null ? '' : `/${route.date}`}`;
    case 'record':
      return `#/practice/records/${route.id}`;
    case 'team':
    case 'mails':
    case 'stuck':
    case 'audit':
    case 'records':
    case 'settings':
    case 'agreement':
      return `#/practice/${route.view}`;
  }
}

/** The part of the console that a route belongs to. */
export type Section = 'requests' | 'calendar' | 'courses' | 'hours' | 'practice';

export function sectionOf({ view }: Route): Section {
  switch (view) {
    case 'inbox':
    case 'intake':
    case 'plan':
    case 'begun':
    case 'offers':
    case 'new-offer':
      return 'requests';
    case 'courses':
    case 'course':
    case 'rest':
      return 'courses';
    case 'calendar':
    case 'day-sheet':
      return 'calendar';
    case 'hours':
    case 'away':
      return 'hours';
    case 'team':
    case 'mails':
    case 'stuck':
    case 'audit':
    case 'records':
    case 'record':
    case 'settings':
    case 'agreement':
      return 'practice';
  }
}

const openingPath = (opening: OpeningPlace | null): string =>
  opening === null ? '' : `/${opening.counselorId}/${opening.start.date}/${opening.start.time}`;

function idPath(room: string, rest: string): RegExp {
  return new RegExp(`^#/${room}/${ID}${rest}$`, 'i');
}

function oneOf<T extends string>(all: readonly T[], one: string | undefined, first: T): T {
  return all.find((known) => known === one) ?? first;
}
