import type { AppointmentWords } from './appointment-words.ts';

export const englishAppointments: AppointmentWords = {
  calendar: { one: 'Appointment', all: 'Appointments' },
  booked: {
    subject: (count) => (count === 1 ? 'Your appointment' : 'Your appointments'),
    heading: (count) => (count === 1 ? 'Your appointment is set' : 'Your appointments are set'),
    intro: (count) =>
      count === 1
        ? 'Here is the date. The attached file adds it to your calendar. There it is called “Appointment”.'
        : 'Here are all your dates. The attached file adds them to your calendar. There each one is called “Appointment”.',
  },
  scheduleChanged: {
    subject: 'Your appointments as they are now',
    heading: 'Your appointments as they are now',
    intro: 'These are your dates from now on. The attached file updates your calendar.',
    nothingLeft:
      'The appointments below are cancelled, and no others are planned for now. The attached file updates your calendar.',
    off: 'Cancelled',
    oldDates: 'If an old date is still in your calendar after that, please delete it.',
  },
  changed: {
    subject: 'Your appointment has changed',
    heading: 'Your appointment has changed',
    intro: 'This takes the place of the time you had before.',
    newSubject: 'Your new appointment',
    newHeading: 'You have a new appointment',
    newIntro: 'We have set this time aside for you.',
    calendar:
      'You can add it to your calendar from this email. Saying no there does not cancel the appointment, so please tell us.',
  },
  cancelled: {
    subject: 'Your appointment is cancelled',
    heading: 'Your appointment is cancelled',
    intro: 'This appointment will not take place.',
    othersStay: 'Your other appointments stay as they are.',
    anotherTime: (phone) => `If you would like another time, please call us at ${phone}.`,
  },
  offer: {
    subject: 'A time for an appointment',
    heading: 'A time has opened up',
    intro: 'You asked us for an appointment. This time is free now:',
    button: 'Say yes or no',
    until: (moment) =>
      `Please answer by ${moment}. After that we ask the next person. Until you say yes, the time is not set aside.`,
    either: 'It is fine to say no: you keep your place in line.',
    questions: (phone) => `If you would rather talk, please call us at ${phone}.`,
  },
  missed: {
    subject: 'Your appointment',
    heading: 'We missed you',
    intro:
      'We were sorry not to see you at the time below. These things happen, and you are as welcome as before.',
    next: 'Your next appointment',
    talk: (phone) =>
      `If you would like to talk, or to find another time, please call us at ${phone}.`,
  },
  reminder: {
    subject: 'A reminder of your appointment',
    heading: 'Your appointment is coming up',
    intro: 'We look forward to seeing you.',
    confirmed: 'You have confirmed it. Thank you.',
    off: {
      words: 'Would you rather not get reminders? Your appointments stay as they are.',
      link: 'Turn reminders off',
    },
  },
  page: {
    all: 'See or change your appointments',
    change: 'See or change your appointment',
    confirmOrChange: 'Confirm or change your appointment',
    confirm: 'Confirm your appointment',
  },
  changeUntil: ({ cancel }, hours, phone) =>
    `You can ask for another time there${cancel ? ', or cancel,' : ''} until ${hours === 0 ? 'the appointment begins' : `${inHours(hours)} before the appointment`}. After that, please call us at ${phone}.`,
  callToChange: (phone) => `If you need another time, or cannot come, please call us at ${phone}.`,
  place: { where: 'Where', atOffice: 'At our office', byVideo: 'By video', withWhom: 'With' },
  yourTime: (time, date) => `By your own clock: ${date === undefined ? time : `${date}, ${time}`}`,
};

const inHours = (count: number): string => (count === 1 ? '1 hour' : `${count} hours`);
