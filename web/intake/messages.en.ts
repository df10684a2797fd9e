import { HELP_WORDS } from '../shared/help-words.ts';
import type { Messages } from './messages.ts';
import { optionsEn } from './option-wording.en.ts';
import { pagesEn } from './page-wording.en.ts';
import { publishedEn } from './published-wording.en.ts';
import { questionsEn } from './question-wording.en.ts';

const messages: Messages = {
  dates: 'en-US',
  frame: {
    loading: 'The form is on its way.',
    noScript:
      'If nothing more shows up, your browser may be set to block the form. You can call us instead.',
    skip: 'Skip to the form',
    leave: 'Leave this page',
    leaveTerm: 'You can leave fast.',
    leaveByKey:
      'Press “Leave this page” at the top, or the Shift key three times. A weather page takes its place.',
    back: 'Back',
    next: 'Continue',
    sectionOf: (section, of) => `Section ${section} of ${of}`,
    progress: 'How far you are',
    optional: 'optional',
    clear: 'Clear this answer',
    why: 'Why we ask',
    errorTitle: 'Please look at this again',
    errorPrefix: 'Please check',
    skippable: 'You can leave any question on this page empty.',
    englishOnly: 'These questions are shown in English.',
    partFailed: 'This page could not be loaded. You can try again, or go on without it.',
    again: 'Try again',
    tongueFailed: 'The other language could not be loaded. Please try again in a moment.',
  },
  sections: {
    start: 'Before you start',
    you: 'About you',
    weeks: 'The last two weeks',
    worry: 'Worry',
    safety: 'Your safety',
    life: 'What has been happening',
    words: 'In your own words',
    times: 'When could you come',
  },
  crisis: {
    ...HELP_WORDS.en,
    lead: 'You do not have to wait for us. These people are there for you.',
    notWatched: 'We do not watch this form day and night.',
  },
  help: {
    title: 'Please get help now',
    thanks:
      'Thank you for telling us. What you wrote matters, and you do not have to carry it alone.',
    call: 'Please call or text one of these now. They are there to listen.',
    nobodyTold: 'Nobody has been told yet.',
    saved: 'Your answers are saved, but nobody reads them until you send them.',
    onlyHere: 'Your answers are only on this page until you send them.',
    send: 'Send what I have so far',
    goOn: 'Go on with the form',
  },
  start: {
    title: 'Before you start',
    lead: (practice) =>
      `This form helps ${practice} get ready to meet you. You tell us a little about yourself, how you have felt, and what has been going on with the people in your life.`,
    facts: (practice) => [
      {
        term: 'It takes about 20 minutes.',
        is: 'Take breaks when you like. You can skip most questions.',
      },
      {
        term: 'Only our staff read it.',
        is: `Your answers go to ${practice} and to nobody else. A counselor reads them before you talk.`,
      },
      {
        term: 'There are no wrong answers.',
        is: 'This is not a test, and it does not put a label on you.',
      },
      {
        term: 'You can finish later.',
        is: 'Once you agree, we save your answers as you go, for 14 days. Nobody reads them until you send them. Nothing is stored on this device.',
      },
    ],
    next: 'Start',
    begun: 'I began before and lost my link',
  },
  tooYoung: {
    title: 'We would like to talk with you another way',
    lead: (age) => [
      `This form is for people who are ${age} or older. It is good that you looked for help.`,
      'We have not kept anything you typed.',
    ],
    parent: (phone) =>
      `A parent or guardian can call us at ${phone}. We will tell them how we can help, or who else can.`,
    call: (phone) => `You can call us too, at ${phone}, and ask what you can do.`,
    fix: 'I typed the wrong date',
  },
  check: {
    title: 'Check your answers',
    lead: 'This is what we will get. You can change any answer before you send it.',
    change: 'Change',
    count: (questions) => (questions === 1 ? '1 question' : `${questions} questions`),
    empty: 'Left empty',
    answered: 'Answered',
    again: 'Answer again',
    shortcut:
      'You chose to send what you have so far. We will ask you the rest in person. Until then we take it that you could come on any day.',
    resume: 'Answer more questions first',
    send: 'Send to the practice',
    sending: 'Sending …',
    notWatched:
      'We do not watch this form day and night. If you need help now, please call or text one of the numbers below.',
    yes: 'Yes',
    no: 'No',
  },
  failed: {
    title: 'Your answers were not sent yet',
    noAnswer: (phone) =>
      `We could not reach the practice. Your answers are still here. Check your connection and try again, or call us at ${phone}.`,
    fault: (phone) =>
      `Something went wrong on our side. Your answers are still here. Please try again in a moment, or call us at ${phone}.`,
    changed:
      'What we have saved is not the same as on this page. The form may be open in another window too. Please look at it once more, then send it.',
    gone: 'What we had saved for you is no longer there. What you see here is still on this page. Please press the button once more.',
    refused: 'Some answers need another look before we can take them.',
    retry: 'Try again',
  },
  saving: {
    saving: 'Saving …',
    saved: 'Saved. Nobody reads it until you send it.',
    waiting:
      'Not saved yet: we cannot reach the practice. You can go on. We keep trying, and your answers stay on this page.',
    refused: 'Not saved. You can go on: your answers stay on this page until you send them.',
  },
  later: 'Finish later',
  missing: (sections) =>
    `Some of what we had saved for you is no longer there: ${sections.join(', ')}. Please answer it once more, then send the form.`,
  replaced: (sections) =>
    `This form is open in another window too. What you answered there is what counts now: ${sections.join(', ')}.`,
  thanks: {
    title: 'Thank you. We have your answers.',
    helpFull: {
      title: 'Please do not wait for us',
      lead: 'Some of your answers tell us that you, or someone near you, may be in danger. Please call or text one of these now.',
    },
    helpInline: {
      title: 'Help is there at any time',
      lead: 'Some of your answers tell us that things are very hard right now. You can call or text one of these, by day or by night.',
    },
    nextTitle: 'What happens next',
    next: (practice) =>
      `Someone at ${practice} will read what you sent. Then we get in touch with you, only in the way you said is safe.`,
    closed: (when) =>
      `We are closed now. Nobody will read this before ${when}, when someone is back.`,
    open: 'We are open now. We do not watch this form all the time, so it may take us a while to read it.',
    mail: 'A short email is on its way to you. It says only that we got your request.',
    noMail: 'We will not send you an email about this.',
    call: (phone) => `If you would like to talk to us, call ${phone}.`,
    putRight: 'Correct your email or phone, or take the form back',
    earlier:
      'An earlier try to send had reached us, so we have those answers. What you changed after it was not sent. You can tell us when we talk.',
  },
  fields: {
    day: 'Day',
    month: 'Month',
    year: 'Year',
    monthUnknown: 'I am not sure',
    left: (count) => `${count} characters left`,
    over: (count) => `${count} characters too many`,
  },
  problems: {
    missing: 'Please fill this in.',
    invalid: 'Please look at this answer again.',
    'too-long': 'This is too long. Please make it shorter.',
    characters: 'This has signs that we cannot save. Please type it again without them.',
    'under-age': 'This form is for older people.',
  },
  problemsByKind: { choose: 'Please choose an answer.', tick: 'Please tick this box to go on.' },
  pages: pagesEn,
  published: publishedEn,
  questions: questionsEn,
  alcoholCredit:
    'The questions on how often and how much people drink come from the AUDIT of the World Health Organization.',
  options: optionsEn,
};

export default messages;
