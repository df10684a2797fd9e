import type { HttpHandler } from '../shared/http.ts';
import { type RoutesOf, staffDoor } from '../shared/staff-door.ts';
import { book } from './book-course.ts';
import { changeContact } from './change-contact.ts';
import { addMakeUp, bookRest, end, extend, handOverTo, tickOff } from './change-plan.ts';
import { cancel, mark, move } from './change-session.ts';
import { setFeed } from './counselor-feed.ts';
import { listCounselors, putHours, readHours } from './counselor-hours.ts';
import type { CourseDeps } from './course-route.ts';
import { goAway } from './go-away.ts';
import { listCourses } from './list-courses.ts';
import { listOpenings } from './list-openings.ts';
import { endOffer, listOffers, offer, passOn, previewOffer } from './offers.ts';
import { previewAway } from './preview-away.ts';
import { preview } from './preview-course.ts';
import { readCalendar } from './read-calendar.ts';
import { readCourse } from './read-course.ts';

const COUNSELOR = '/api/staff/counselors/{id}';
const COURSE = '/api/staff/courses/{id}';
const SESSION = `${COURSE}/sessions/{n}`;

const ROUTES: RoutesOf<CourseDeps> = new Map([
  ['GET /api/staff/counselors', { needs: 'see-schedule', run: listCounselors }],
  [`GET ${COUNSELOR}/hours`, { needs: 'see-schedule', run: readHours }],
  [`PUT ${COUNSELOR}/hours`, { needs: 'set-hours', run: putHours }],
  [`GET ${COUNSELOR}/openings`, { needs: 'see-schedule', run: listOpenings }],
  [`POST ${COUNSELOR}/away/preview`, { needs: 'set-days-off', run: previewAway }],
  [`POST ${COUNSELOR}/away`, { needs: 'set-days-off', run: goAway }],
  [`POST ${COUNSELOR}/feed`, { needs: 'set-hours', run: setFeed }],
  ['GET /api/staff/calendar', { needs: 'see-schedule', run: readCalendar }],
  ['POST /api/staff/courses/preview', { needs: 'see-schedule', run: preview }],
  ['GET /api/staff/courses', { needs: 'see-schedule', run: listCourses }],
  ['POST /api/staff/courses', { needs: 'change-schedule', run: book }],
  [`GET ${COURSE}`, { needs: 'see-schedule', run: readCourse }],
  [`POST ${SESSION}/move`, { needs: 'change-schedule', run: move }],
  [`POST ${SESSION}/cancel`, { needs: 'change-schedule', run: cancel }],
  [`POST ${SESSION}/attended`, { needs: 'change-schedule', run: mark('attended') }],
  [`POST ${SESSION}/missed`, { needs: 'change-schedule', run: mark('missed') }],
  [`POST ${SESSION}/late-cancelled`, { needs: 'change-schedule', run: mark('late-cancelled') }],
  [`POST ${COURSE}/make-up`, { needs: 'change-schedule', run: addMakeUp }],
  [`POST ${COURSE}/extend`, { needs: 'change-schedule', run: extend }],
  [`POST ${COURSE}/end`, { needs: 'change-schedule', run: end }],
  [`POST ${COURSE}/rest`, { needs: 'change-schedule', run: bookRest }],
  [`POST ${COURSE}/hand-over`, { needs: 'change-schedule', run: handOverTo }],
  [`POST ${COURSE}/tasks/{task}`, { needs: 'change-schedule', run: tickOff }],
  ['GET /api/staff/offers', { needs: 'see-schedule', run: listOffers }],
  ['POST /api/staff/offers/preview', { needs: 'see-schedule', run: previewOffer }],
  ['POST /api/staff/offers', { needs: 'change-schedule', run: offer }],
  ['POST /api/staff/offers/{id}/end', { needs: 'change-schedule', run: endOffer }],
  ['POST /api/staff/offers/{id}/pass-on', { needs: 'change-schedule', run: passOn }],
  ['PUT /api/staff/clients/{id}/contact', { needs: 'change-contact', run: changeContact }],
]);
export const COURSE_ROUTES: readonly string[] = [...ROUTES.keys()];

export const makeCourses = (deps: CourseDeps & { readonly groupClaim: string }): HttpHandler =>
  staffDoor(ROUTES, deps);
