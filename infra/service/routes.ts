import type { FunctionName } from '../function-names.ts';

type Route = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: `/api/${string}`;
  readonly fn: FunctionName;
  /** Anyone may call it, or only a signed-in member of staff. */
  readonly open: 'to-anyone' | 'to-staff';
  /** Calls a second, and at once, where they are fewer than the API as a whole may take. */
  readonly atMost?: { readonly rateLimit: number; readonly burstLimit: number };
};

/** A flood of forms leaves the staff room to work. */
const FORMS = { rateLimit: 10, burstLimit: 20 };

/** A client has one link and presses few buttons; whoever guesses tokens is slowed down. */
const LINKS = { rateLimit: 10, burstLimit: 30 };

/** A page saves with every Continue, so a form takes thirty calls; whoever guesses tokens is slowed down. */
const DRAFTS = { rateLimit: 15, burstLimit: 30 };

const toAnyone = (
  method: Route['method'],
  path: Route['path'],
  fn: FunctionName,
  atMost?: Route['atMost'],
): Route => ({ method, path, fn, open: 'to-anyone', ...(atMost && { atMost }) });

const toStaff = (method: Route['method'], path: Route['path'], fn: FunctionName): Route => ({
  method,
  path,
  fn,
  open: 'to-staff',
});

/** Every door of the API. */
export const ROUTES: readonly Route[] = [
  toAnyone('POST', '/api/intakes', 'submit-intake', FORMS),
  toAnyone('POST', '/api/drafts', 'drafts', DRAFTS),
  toAnyone('PUT', '/api/drafts', 'drafts', DRAFTS),
  toAnyone('GET', '/api/drafts', 'drafts', DRAFTS),
  toAnyone('POST', '/api/drafts/link', 'drafts', FORMS),
  toAnyone('POST', '/api/drafts/link-again', 'drafts', FORMS),
  toAnyone('POST', '/api/drafts/sending', 'drafts', FORMS),
  toAnyone('POST', '/api/intakes/start', 'submit-intake', FORMS),
  toAnyone('GET', '/api/practice', 'read-practice'),
  toAnyone('GET', '/api/openapi.json', 'read-practice'),

  toStaff('GET', '/api/staff/intakes', 'staff'),
  toStaff('POST', '/api/staff/intakes/search', 'staff'),
  toStaff('GET', '/api/staff/intakes/{id}', 'staff'),
  toStaff('GET', '/api/staff/intakes/{id}/history', 'staff'),
  toStaff('GET', '/api/staff/intakes/{id}/letter', 'staff'),
  toStaff('POST', '/api/staff/intakes/{id}/acknowledgement', 'staff'),
  toStaff('POST', '/api/staff/intakes/{id}/decision', 'staff'),
  toStaff('POST', '/api/staff/intakes/{id}/clearance', 'staff'),
  toStaff('POST', '/api/staff/intakes/{id}/release', 'staff'),
  toStaff('POST', '/api/staff/intakes/{id}/discard', 'staff'),
  toStaff('GET', '/api/staff/agreement', 'staff'),
  toStaff('GET', '/api/staff/begun', 'staff'),
  toStaff('POST', '/api/staff/begun', 'staff'),
  toStaff('POST', '/api/staff/begun/{id}/link', 'staff'),
  toStaff('POST', '/api/staff/begun/{id}/removal', 'staff'),

  toStaff('GET', '/api/staff/counselors', 'courses'),
  toStaff('GET', '/api/staff/counselors/{id}/hours', 'courses'),
  toStaff('PUT', '/api/staff/counselors/{id}/hours', 'courses'),
  toStaff('GET', '/api/staff/counselors/{id}/openings', 'courses'),
  toStaff('POST', '/api/staff/counselors/{id}/away/preview', 'courses'),
  toStaff('POST', '/api/staff/counselors/{id}/away', 'courses'),
  toStaff('POST', '/api/staff/counselors/{id}/feed', 'courses'),
  toStaff('GET', '/api/staff/calendar', 'courses'),
  toStaff('POST', '/api/staff/courses/preview', 'courses'),
  toStaff('POST', '/api/staff/courses', 'courses'),
  toStaff('GET', '/api/staff/courses', 'courses'),
  toStaff('GET', '/api/staff/courses/{id}', 'courses'),
  toStaff('POST', '/api/staff/courses/{id}/sessions/{n}/move', 'courses'),
  toStaff('POST', '/api/staff/courses/{id}/sessions/{n}/cancel', 'courses'),
  toStaff('POST', '/api/staff/courses/{id}/sessions/{n}/attended', 'courses'),
  toStaff('POST', '/api/staff/courses/{id}/sessions/{n}/missed', 'courses'),
  toStaff('POST', '/api/staff/courses/{id}/sessions/{n}/late-cancelled', 'courses'),
  toStaff('POST', '/api/staff/courses/{id}/make-up', 'courses'),
  toStaff('POST', '/api/staff/courses/{id}/extend', 'courses'),
  toStaff('POST', '/api/staff/courses/{id}/end', 'courses'),
  toStaff('POST', '/api/staff/courses/{id}/rest', 'courses'),
  toStaff('POST', '/api/staff/courses/{id}/hand-over', 'courses'),
  toStaff('POST', '/api/staff/courses/{id}/tasks/{task}', 'courses'),
  toStaff('GET', '/api/staff/offers', 'courses'),
  toStaff('POST', '/api/staff/offers/preview', 'courses'),
  toStaff('POST', '/api/staff/offers', 'courses'),
  toStaff('POST', '/api/staff/offers/{id}/end', 'courses'),
  toStaff('POST', '/api/staff/offers/{id}/pass-on', 'courses'),
  toStaff('PUT', '/api/staff/clients/{id}/contact', 'courses'),

  toStaff('GET', '/api/staff/people', 'administration'),
  toStaff('GET', '/api/staff/team', 'administration'),
  toStaff('POST', '/api/staff/team', 'administration'),
  toStaff('POST', '/api/staff/team/{id}', 'administration'),
  toStaff('GET', '/api/staff/audit', 'administration'),
  toStaff('GET', '/api/staff/mails', 'administration'),
  toStaff('POST', '/api/staff/mails/{id}', 'administration'),
  toStaff('GET', '/api/staff/dead-letters', 'administration'),
  toStaff('POST', '/api/staff/dead-letters/{queue}', 'administration'),
  toStaff('GET', '/api/staff/mail-hold', 'administration'),
  toStaff('POST', '/api/staff/mail-hold', 'administration'),
  toStaff('GET', '/api/staff/records', 'administration'),
  toStaff('GET', '/api/staff/records/{id}', 'administration'),
  toStaff('POST', '/api/staff/records/{id}/export', 'administration'),
  toStaff('PUT', '/api/staff/records/{id}/person', 'administration'),
  toStaff('POST', '/api/staff/records/{id}/hold', 'administration'),
  toStaff('POST', '/api/staff/records/{id}/deletion', 'administration'),
  toStaff('GET', '/api/staff/settings', 'administration'),

  toAnyone('GET', '/api/visit', 'visit', LINKS),
  toAnyone('GET', '/api/visit/openings', 'visit', LINKS),
  toAnyone('POST', '/api/visit/confirm', 'visit', LINKS),
  toAnyone('POST', '/api/visit/move', 'visit', LINKS),
  toAnyone('POST', '/api/visit/cancel', 'visit', LINKS),
  toAnyone('POST', '/api/visit/undo', 'visit', LINKS),
  toAnyone('POST', '/api/visit/reminders', 'visit', LINKS),
  toAnyone('POST', '/api/visit/feed', 'visit', LINKS),
  toAnyone('GET', '/api/offer', 'visit', LINKS),
  toAnyone('POST', '/api/offer/accept', 'visit', LINKS),
  toAnyone('POST', '/api/offer/decline', 'visit', LINKS),
  toAnyone('GET', '/api/receipt', 'visit', LINKS),
  toAnyone('POST', '/api/receipt/contact', 'visit', LINKS),
  toAnyone('POST', '/api/receipt/withdraw', 'visit', LINKS),
  toAnyone('GET', '/api/unsubscribe/{token}', 'visit', LINKS),
  toAnyone('POST', '/api/unsubscribe/{token}', 'visit', LINKS),
  toAnyone('GET', '/api/feeds/{token}', 'visit', LINKS),
];
