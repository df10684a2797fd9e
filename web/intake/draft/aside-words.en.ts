import type { AsideWords } from './aside-words.ts';

export const asideEn: AsideWords = {
  resume: {
    looking: 'One moment, please',
    noAnswer: 'We could not look up your form',
    title: 'Welcome back',
    lead: (until) =>
      `Your form is saved. It is not sent yet, so nobody has read it. We keep it until ${until}; then it is gone.`,
    hidden:
      'To keep them private, we do not show your answers here. We only show what you have answered. You can answer any part again.',
    done: (done, all) =>
      done === 0
        ? 'Not answered yet'
        : done === all
          ? 'Answered'
          : `${done} of ${all} parts answered`,
    next: 'Go on with the form',
  },
  begun: {
    title: 'Welcome, and thank you for calling',
    lead: (until) =>
      `We wrote down your name, how to reach you and the times that suit you. The rest of the form is yours to fill in. We keep it until ${until}. Nobody reads your answers until you send it.`,
    hidden:
      'To keep it private, we do not show here what you told us. We only show which parts are done. You can answer any part again.',
    next: 'Open the form',
  },
  gone: {
    title: 'There is no saved form here',
    lead: 'We keep a form for 14 days. It may also be that the link was cut short, or that a newer link took its place. What was saved cannot be brought back.',
    anew: 'Start a new form',
  },
  sent: {
    title: 'This form has been sent',
    lead: 'We have your answers, and you do not need to do anything more. If you sent it from another window just now, that window tells you what happens next.',
  },
  link: {
    title: 'Get a link by email',
    lead: 'We can email you a link back to this form. The email does not say what the form is about, and the link shows none of your answers. Please use an address that only you read.',
    label: 'Your email address',
    send: 'Email me the link',
    sent: (to) =>
      `The link is on its way to ${to}. It can take a few minutes. Please look in your spam folder too. If the address is not right, change it and press again: the first link then stops working.`,
    badAddress: 'Please check the address. It should look like name@example.org.',
    enough:
      'We have sent several links for this form. Please look in your spam folder, or call us.',
    againLead: 'If we emailed you a link to your form before, we can send it once more.',
    againSent: (to) =>
      `If we keep a form for ${to}, the link is on its way. It can take a few minutes. Please look in your spam folder too.`,
  },
  later: {
    title: 'Finish later',
    lead: (until) =>
      `Your answers are saved with us until ${until}. Nobody reads them until you send the form.`,
    thisDevice:
      'The address of this page leads back to your form. You can save it as a bookmark, but only if nobody else uses this device.',
    goOn: 'Back to the form',
  },
};
