import type { RefusalReason } from '../course/contract.ts';

type Words = { readonly title: string; readonly hint: string };

/** Why a course says no, as staff read it, and what they can do. */
const WORDS: Readonly<Record<RefusalReason, Words>> = {
  'call-instead': {
    title: 'This client may not be mailed',
    hint: 'Nothing was recorded. Decide without a letter, and call instead.',
  },
  withdrawn: {
    title: 'The person took this request back',
    hint: 'Nothing was recorded. The note at the top of the page says when they did.',
  },
  'own-sign-in': {
    title: 'Nobody changes their own sign-in',
    hint: 'Another administrator can.',
  },
  'address-taken': {
    title: 'Somebody has a sign-in with this address already',
    hint: 'Look for it in the list: who was removed can be let back in.',
  },
  'intake-not-accepted': {
    title: 'This request has not been accepted',
    hint: 'A course can be planned once a counselor has recorded that.',
  },
  'not-cleared': {
    title: 'A counselor must clear this first',
    hint: 'Speak with the client, then clear the request for booking on its page.',
  },
  'first-session-only': {
    title: 'Only the first session may be booked for now',
    hint: 'Once a counselor has cleared the request, the rest can be booked.',
  },
  'active-course': {
    title: 'This person has a course already',
    hint: 'Nobody has two at a time, be it by another request of theirs: change that course, or end it first.',
  },
  'not-bookable': {
    title: 'Some of these times cannot be had',
    hint: 'Nothing was changed. Choose another time for what is marked.',
  },
  'hours-changed': {
    title: 'The counselor’s hours have changed',
    hint: 'Nothing was changed. The dates below are checked against the new hours.',
  },
  'end-date-moves': {
    title: 'This would move the end of the course',
    hint: 'Nothing was changed. The end moves only when you say so.',
  },
  'last-session': {
    title: 'This would take away the last session',
    hint: 'Nothing was changed. The last session goes only when you say so.',
  },
  'session-not-open': {
    title: 'This cannot be done to that session any more',
    hint: 'Read the page again: its state has changed.',
  },
  'two-counselors': {
    title: 'These sessions are with more than one counselor',
    hint: 'Nothing was changed. Move this session alone, or hand the course over first.',
  },
  'counselor-gone': {
    title: 'This counselor is no longer with the practice',
    hint: 'Nothing was changed. An administrator can let them back in.',
  },
  'not-begun': {
    title: 'This session has not begun',
    hint: 'It can be marked once it has.',
  },
  'too-many-sessions': {
    title: 'A course has 16 sessions at most',
    hint: 'Add fewer sessions.',
  },
  'course-over': { title: 'This course is over', hint: 'Nothing in it can be changed any more.' },
  'too-late': { title: 'It is too close to the appointment', hint: 'Phone the client.' },
  'undo-over': {
    title: 'The time to undo this is over',
    hint: 'Book another session in its place.',
  },
  'time-gone': {
    title: 'Nobody is there at that time any more',
    hint: 'Book another session in its place.',
  },
  'draft-sent': {
    title: 'The form was sent meanwhile',
    hint: 'Nothing was changed. Read the list again, and open the request.',
  },
  'draft-run-out': {
    title: 'The form has run out',
    hint: 'It is kept no more. Begin the request anew.',
  },
  'too-many-links': {
    title: 'Several links were sent already',
    hint: 'No more is sent. Call them: the address may not be right, or the mail may be in their spam folder.',
  },
  'no-time-to-answer': {
    title: 'There is too little time to answer',
    hint: 'Nobody was asked. Choose a later time, or call somebody.',
  },
  'nobody-to-ask': {
    title: 'Nobody who waits can be asked',
    hint: 'The list says why for each.',
  },
  'line-changed': {
    title: 'Somebody else is next in line now',
    hint: 'Nobody was asked. Look at the list below, then ask again.',
  },
  'offer-over': {
    title: 'This offer is over',
    hint: 'Read the page again to see what came of it.',
  },
  'on-hold': {
    title: 'A legal hold keeps this record',
    hint: 'Nothing was deleted. Lift the hold first, if it can be lifted.',
  },
  'record-in-use': {
    title: 'This person is still with us',
    hint: 'Nothing was deleted. End the course, or the offer of an opening, first.',
  },
  'still-kept': {
    title: 'The time to keep this record is not over',
    hint: 'Nothing was deleted. The page says until when it must be kept.',
  },
  'deletion-ordered': {
    title: 'This record is being deleted',
    hint: 'It will be gone within minutes.',
  },
  'appointment-changed': {
    title: 'This appointment has changed',
    hint: 'Read the page again, and look at its new time.',
  },
};

export const refusalWords = (reason: RefusalReason): Words => WORDS[reason];

/** The reason that a problem's type names, if it is one of a course. */
export function refusalReason(type: string): RefusalReason | null {
  const name = type.slice('/problems/'.length);
  return isReason(name) ? name : null;
}

const isReason = (name: string): name is RefusalReason => Object.hasOwn(WORDS, name);
