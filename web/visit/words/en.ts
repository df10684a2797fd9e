import { HELP_WORDS } from '../../shared/help-words.ts';
import type { Words } from './words.ts';

const hours = (count: number) => (count === 1 ? 'one hour' : `${count} hours`);

export const english: Words = {
  dates: 'en-US',
  title: 'Your appointment',
  titleOfAll: 'Your appointments',
  frame: {
    loading: 'One moment, please.',
    noScript:
      'If nothing more shows up, your browser may be set to block this page. You can call us instead.',
    skip: 'Skip to your appointment',
    leave: 'Leave this page',
    back: 'Back',
  },
  crisis: {
    ...HELP_WORDS.en,
    talk: 'To talk with someone right away, day or night:',
    notWatched: 'We do not watch this page day and night. Our office:',
  },
  when: {
    zone: (time, zone) => `${time} ${zone}`,
    own: (time, zone) => `By your own clock: ${time} ${zone}`,
    list: (zone) => `All times are in ${zone}.`,
    listWithOwn: (zone, own) => `All times are in ${zone}. In brackets: your own clock, ${own}.`,
  },
  place: { office: 'At our office', video: 'By video', open: 'Open the video call' },
  standing: {
    open: 'Please let us know if you will be there.',
    confirmed: 'You told us that you will be there.',
    now: 'This appointment has begun.',
    past: 'This time has passed.',
    cancelled: 'This appointment is cancelled.',
    undoable: 'You cancelled this appointment.',
  },
  mark: {
    open: '',
    confirmed: 'You will be there',
    now: 'Now',
    past: '',
    cancelled: 'Cancelled',
    undoable: 'Cancelled',
  },
  may: {
    confirm: "Yes, I'll be there",
    move: 'Find another time',
    cancel: 'Cancel this appointment',
    undo: 'Undo the cancellation',
    until: (moment) => `You can change or cancel it here until ${moment}.`,
  },
  undo: {
    left: (minutes) =>
      minutes === 1
        ? 'You can undo this for about 1 more minute. Until then we keep the time for you.'
        : `You can undo this for ${minutes} more minutes. Until then we keep the time for you.`,
    soon: 'You can undo this for less than a minute.',
    over: 'The time to undo this is over. If you would like the appointment back, please call us.',
  },
  done: {
    confirmed: 'Thank you for letting us know. See you then.',
    cancelled: (minutes) =>
      `Your appointment is cancelled. You can undo this for ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
    undone: 'Your appointment is back, at the same time as before.',
    moved: 'That worked. This is your new time.',
  },
  call: {
    button: (phone) => `Call ${phone}`,
    why: {
      late: () => 'If you are late or cannot come, please call us.',
      'too-late': (notice) =>
        `It begins in less than ${hours(notice)}, so it can no longer be changed here. If you cannot come, please call us.`,
      both: () => 'To change or cancel this appointment, please call us.',
      move: () => 'To find another time for this appointment, please call us.',
      cancel: () => 'To cancel this appointment, please call us.',
    },
  },
  all: {
    next: 'Your next appointment',
    later: 'After that',
    past: (count) => (count === 1 ? '1 that has passed' : `${count} that have passed`),
    none: 'There is no appointment to come. If you did not expect that, please call us.',
  },
  move: {
    title: 'Find another time',
    now: 'Your time now',
    looking: 'Looking for free times.',
    none: 'There is no free time we could offer here. Please call us, and we will look for one together.',
    times: (count) => (count === 1 ? '1 free time' : `${count} free times`),
    chosen: 'New time',
    confirm: 'Move to this time',
  },
  cancel: {
    title: 'Cancel this appointment?',
    rather: 'Would another time be better?',
    tick: 'Yes, please cancel this appointment.',
    untouched: 'All your other appointments stay as they are.',
    missing: 'Please tick the box first, or keep the appointment.',
    confirm: 'Cancel this appointment',
    keep: 'Keep the appointment',
  },
  changed: {
    title: 'This appointment has changed',
    lead: 'The link you opened comes from an older message. This is how the appointment stands now.',
    todo: 'To answer or to change it, please open the newest message we sent you, or call us.',
  },
  gone: {
    title: 'This link does not work any more',
    lead: 'Links stop working after a while. Your appointments stay as they are.',
    todo: 'Please open the newest message we sent you. Or call us: we will gladly tell you what we have planned.',
  },
  noLink: {
    title: 'Please open the link in our email',
    lead: 'This page opens with the link in the emails we send you. Then you can see your appointments here, change one, or turn reminders off.',
    todo: 'If you came from such a link, a part of it was lost on the way. Please go back to the email and press it there, or call us: we will gladly help.',
  },
  movedOn:
    'If you need to change it again, please open the newest message we sent you, or call us.',
  notShown: { title: 'We cannot show your appointment just now' },
  notDone: { title: 'That did not work yet' },
  failure: {
    gone: 'This link does not work any more. Please open the newest message we sent you, or call us.',
    changed: 'Something has changed meanwhile. Please look: this is how it stands now.',
    'too-late': 'It is too close to the appointment to do this here. Please call us.',
    taken: 'Somebody has just taken that time. Please choose another one.',
    'undo-over': 'The time to undo this is over. If you would like it back, please call us.',
    'time-gone':
      'We are sorry: we could not bring your appointment back, because nobody is here at that time now. Please call us, and we will find another time together.',
    'too-many-changes':
      'It was changed here several times already. Please call us, and we will write it down.',
    'no-answer': 'We could not be reached. Please check your connection and try again, or call us.',
    fault: 'Something went wrong on our side. Please try again in a moment, or call us.',
  },
  retry: 'Try again',
  reminders: {
    title: 'Reminders',
    on: 'We send you a short email some days before an appointment, and again on the day before.',
    off: 'You get no reminders. Your appointments stay as they are.',
    turnOff: 'Turn reminders off',
    turnOn: 'Turn reminders on',
  },
  feed: {
    title: 'In your own calendar',
    lead: 'A private link shows your appointments in the calendar of your phone or computer. It keeps them up to date.',
    shared:
      'Please think first of who else can see your calendar. Many are shared with family or with work. Yours would show when your appointments are.',
    make: 'Make a private link',
    there:
      'You have a private link for your calendar. To keep it safe, we cannot show it again. A new link takes the place of the old one.',
    renew: 'Make a new link instead',
    remove: 'Take the link away',
    removed: 'The link is gone. Your calendar will no longer show your appointments.',
    made: 'Here is your private link. We show it only now, so please copy it.',
    label: 'Your private link',
    how: 'In your calendar, look for “add a calendar from the web” or “subscribe”, and paste the link there.',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'Your browser did not let us copy it. The link is marked: please copy it by hand.',
  },
};
