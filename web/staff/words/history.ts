import type { AuditRow } from '../../../schemas/audit.ts';
import { STATUS_WORDS } from './records.ts';

/** What each verb of the trail says after a name: "Maya decided". */
const ACTION_WORDS: Readonly<Record<string, string>> = {
  submitted: 'sent the form',
  read: 'opened it',
  listed: 'read the list',
  searched: 'searched the lists',
  acknowledged: 'took care of it',
  cleared: 'cleared it for booking',
  decided: 'recorded a decision',
  booked: 'booked a course',
  'booked-the-rest': 'booked the rest of the course',
  moved: 'moved sessions',
  cancelled: 'called sessions off',
  attended: 'marked a session as attended',
  missed: 'marked a session as missed',
  'late-cancelled': 'marked a session as called off late',
  'made-up': 'added a make-up session',
  extended: 'extended the course',
  ended: 'ended the course',
  'handed-over': 'handed the course over',
  'finished-task': 'ticked off a task',
  'put-right': 'put right how to reach them',
  'changed-contact': 'changed how to reach the client',
  'reminders-off': 'turned reminders off',
  'reminders-on': 'turned reminders on',
  'set-feed': 'made a private calendar address',
  'took-feed-away': 'took the private calendar address away',
  'set-hours': 'set hours',
  left: 'took a counselor out of booking and mails',
  'came-back': 'put a counselor back into booking and mails',
  inviting: 'began an invitation',
  invited: 'invited somebody',
  'invited-again': 'sent the invitation again',
  'set-role': 'gave another role',
  removed: 'removed a sign-in',
  'let-back-in': 'let somebody back in',
  began: 'began a form',
  'asked-for-link': 'had the link to a form emailed',
  'removed-form': 'took a begun form away',
  offered: 'offered an opening',
  accepted: 'said yes to an opening',
  declined: 'said no to an opening',
  'gave-back': 'gave back an opening that was kept',
  freed: 'let go of an opening that was kept',
  'declined-by-telephone': 'wrote down a no to an opening',
  'passed-on': 'asked the next in line',
  'gave-time': 'gave more time to answer about an opening',
  lapsed: 'ended the offer: the time is gone',
  'nobody-left': 'ended the offer: nobody is left',
  withdrawn: 'took the request back',
  'mail-bounced': 'said that a mail came back',
  'mail-complained': 'said that a mail was unwanted',
  released: 'let it out of quarantine',
  exported: 'took a copy of the whole record',
  corrected: 'put the person’s details right',
  held: 'set a legal hold',
  'lifted-hold': 'lifted the legal hold',
  'ordered-deletion': 'ordered that the record be deleted',
  deleted: 'deleted the record',
  discarded: 'put it away as no real request',
  'sent-again': 'had it sent again',
  'left-unsent': 'left it unsent',
  'taken-away': 'took it away',
  'held-back': 'held all mails back',
  'let-go': 'let the mails go',
};
/** The verbs that people choose from; any other is told by its own words. */
export const ACTIONS: readonly string[] = Object.keys(ACTION_WORDS);

export const actionName = (action: string): string =>
  ACTION_WORDS[action] ?? action.replaceAll('-', ' ');

/** A course that is opened is not the request whose history may tell of it. */
export const actionWords = ({ action, record }: Pick<AuditRow, 'action' | 'record'>): string =>
  action === 'read' && record === 'course' ? 'opened the course' : actionName(action);

export const RECORD_WORDS: Readonly<Record<AuditRow['record'], string>> = {
  intake: 'Request',
  draft: 'Begun form',
  client: 'Client',
  course: 'Course',
  counselor: 'Counselor',
  offer: 'Opening on offer',
  staff: 'Sign-in',
  mail: 'Mail',
  queue: 'Stuck work',
  inbox: 'List of names',
  audit: 'Audit',
};

/** Which list was read, beside those of requests by their status. */
const LIST_WORDS: Readonly<Record<string, string>> = {
  ...STATUS_WORDS,
  any: 'All requests',
  begun: 'Begun on the telephone',
  'past-keeping': 'Records past keeping',
  calendar: 'Calendar',
  courses: 'Courses',
  offers: 'Openings on offer',
  'waiting-line': 'Line for an opening',
  'days-away': 'Sessions on days away',
};
export const listName = (list: string): string => LIST_WORDS[list] ?? list.replaceAll('-', ' ');

/** `client`, `clock` and `mail-service` are no people of the practice. */
const OTHERS: Readonly<Record<string, string>> = {
  client: 'The client',
  clock: 'The clock',
  'mail-service': 'The mail service',
};
export const otherName = (who: string): string | undefined => OTHERS[who];

/** The fields a row names, as words: "status, decisions". */
export const fieldWords = ({ fields, count }: Pick<AuditRow, 'fields' | 'count'>): string =>
  [
    ...fields.map((field) => field.replaceAll(/([A-Z])/g, ' $1').toLowerCase()),
    ...(count === null ? [] : [`${count} shown`]),
  ].join(', ');
