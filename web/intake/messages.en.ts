import { HELP_WORDS } from '../shared/help-words.ts';
import type { Messages } from './messages.ts';
import { publishedEn } from './published-wording.en.ts';

const frequency = {
  0: 'Never',
  1: 'Rarely',
  2: 'Sometimes',
  3: 'Often',
  4: 'Nearly always',
} as const;

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
      'This form is open in another window too, and you answered something there. Please look at it once more, then send it.',
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
  pages: {
    agree: {
      title: 'How we use your answers',
      lead: [
        'We use your answers to plan your care and to reach you. They are stored under lock and key, and only our staff can open them.',
        'We do not sell them or use them for ads. We share them only if you ask us to, if the law says we must, or to keep someone safe.',
        'We save what you answer as you go, so that you can finish later. Nobody reads it until you send it. If you do not send it, it is gone after 14 days.',
        'You can ask us at any time to show you, correct or delete what you sent.',
      ],
    },
    birth: {
      title: 'Your date of birth',
      why: 'This form is for adults. We ask first, so that nobody answers for nothing.',
    },
    name: { title: 'Your name' },
    safe: {
      title: 'What is safe to use?',
      lead: ['Someone else may see your phone or your mail. We only use what you say is safe.'],
    },
    reach: { title: 'How we can reach you' },
    where: {
      title: 'Where you are now',
      why: 'If you were in danger, we would know where to send help. We do not use it for anything else.',
    },
    emergency: {
      title: 'Someone to call in an emergency',
      why: 'We would call this person only if we feared for your safety and could not reach you.',
    },
    'weeks-1': { title: 'The last two weeks' },
    'weeks-2': { title: 'The last two weeks, part 2' },
    'weeks-3': { title: 'The last two weeks, part 3' },
    'weeks-effect': { title: 'How this affects your days' },
    'worry-1': { title: 'Worry and unrest' },
    'worry-2': { title: 'Worry and unrest, part 2' },
    private: {
      title: 'Before we ask about safety',
      lead: [
        'The next questions are about your safety: thoughts of ending your life, hurting someone, and people who scare you.',
        'Please answer them only where nobody can look over your shoulder.',
      ],
      why: 'Your answers tell us how soon you need to hear from us, and what kind of help fits.',
    },
    thoughts: {
      title: 'Thoughts about ending your life',
      why: 'Many people who feel low have such thoughts. If we know, we can get back to you sooner.',
    },
    harm: {
      title: 'Other hard experiences',
      why: 'It helps us know if your need is urgent, and who at our practice should call you.',
    },
    home: {
      title: 'Safe at home',
      why: 'If someone scares you, we take care how we contact you and what we suggest.',
    },
    body: { title: 'Energy, sleep and food' },
    alcohol: {
      title: 'Alcohol',
      why: 'Alcohol can change how people feel and what help works.',
      lead: [
        'You can leave this page empty. If you say how often you drink, please say how much too.',
      ],
    },
    onset: { title: 'When it began' },
    timing: {
      title: 'What came first',
      lead: ['Think of when these things happened, next to when you began to feel this way.'],
    },
    death: {
      title: 'Losing someone',
      lead: ['This page asks about death. You can leave it empty.'],
    },
    'death-who': { title: 'The person who died' },
    'death-now': { title: 'How the loss feels now' },
    trouble: { title: 'Trouble with someone' },
    'trouble-now': {
      title: 'You and this person',
      lead: ['If there is more than one person, think of the one who weighs on you most.'],
    },
    change: { title: 'Changes in your life' },
    'change-now': {
      title: 'Life since the change',
      lead: ['If there was more than one change, think of the one that weighs on you most.'],
    },
    people: { title: 'People around you' },
    circle: { title: 'People who matter to you' },
    line: { title: 'The last two years' },
    wish: { title: 'What would help most' },
    words: {
      title: 'In your own words',
      lead: ['Write as much or as little as you like. A counselor will read it.'],
    },
    times: { title: 'When could you come?' },
    heard: { title: 'One last question' },
  },
  published: publishedEn,
  questions: {
    'consents.privacy': {
      ask: 'I have read how my answers are used and kept.',
      short: 'How answers are used',
      missing: 'Please tick the box about how answers are used, or call us if you do not agree.',
    },
    'consents.notMonitored': {
      ask: 'I understand that nobody watches this form day and night.',
      short: 'Not watched day and night',
      missing: 'Please tick the box to show you know that nobody watches this form all the time.',
    },
    dateOfBirth: {
      ask: 'When were you born?',
      short: 'Date of birth',
      missing: 'Please give your date of birth.',
      wrong: 'Please give a month, a day and a year in the past, such as April 30, 1990.',
    },
    'contact.name': {
      ask: 'What is your full name?',
      short: 'Name',
      missing: 'Please give your name.',
    },
    'contact.preferredName': {
      ask: 'What would you like us to call you?',
      short: 'Call me',
    },
    'contact.pronouns': {
      ask: 'Your pronouns',
      short: 'Pronouns',
      hint: 'For example: she, he, they',
    },
    'contact.safeToUse.email': {
      ask: 'Is it safe to email you?',
      short: 'Safe to email',
      missing: 'Please say if it is safe to email you.',
      wrong:
        'We need at least one safe way to reach you: email or a call. If there is none, please call us.',
    },
    'contact.safeToUse.call': {
      ask: 'Is it safe to call you?',
      short: 'Safe to call',
      missing: 'Please say if it is safe to call you.',
    },
    'contact.safeToUse.voicemail': {
      ask: 'May we leave a voice message?',
      short: 'Voice message',
      hint: 'We would say only a first name and our number.',
      missing: 'Please say if we may leave a voice message.',
    },
    'contact.phone': {
      ask: 'Your phone number',
      short: 'Phone',
      missing: 'Please give your phone number.',
      wrong: 'Please give a phone number with area code, such as 555-010-0199.',
    },
    'contact.email': {
      ask: 'Your email address',
      short: 'Email',
      hint: 'We write to it only if you said that is safe.',
      missing: 'Please give your email address.',
      wrong: 'Please give an email address such as name@example.org.',
    },
    'consents.email': {
      ask: 'You may email me about my form and my appointments.',
      short: 'Emails about form and appointments',
      hint: 'We write when we have your answers, and when we know what comes next. If you start with us, we also send your dates, changes, and reminders. You can turn reminders off. Email is not private: whoever shares your inbox can read it. Our emails never say what you wrote.',
    },
    'consents.details': {
      ask: 'Our emails may say where we meet and with whom.',
      short: 'Emails say where and with whom',
      hint: 'If other people may see your email, leave this box empty. Then our emails give only the day and the time.',
    },
    'contact.whereNow': {
      ask: 'Where are you right now?',
      short: 'Where I am now',
      hint: 'An address or a place we could find, such as a street and town.',
      missing: 'Please say where you are now.',
    },
    'ask.emergency': {
      ask: 'Is there someone we may call in an emergency?',
      short: 'Emergency contact',
    },
    'contact.emergencyContact.name': {
      ask: 'Their name',
      short: 'Emergency contact: name',
      missing: 'Please give their name.',
    },
    'contact.emergencyContact.relation': {
      ask: 'Who are they to you?',
      short: 'Emergency contact: who they are',
      hint: 'For example: sister, friend, neighbor',
      missing: 'Please say who they are to you.',
    },
    'contact.emergencyContact.phone': {
      ask: 'Their phone number',
      short: 'Emergency contact: phone',
      missing: 'Please give their phone number.',
      wrong: 'Please give a phone number with area code, such as 555-010-0199.',
    },
    'contact.emergencyContact.consent': {
      ask: 'You may call this person if you fear for my safety.',
      short: 'You may call them',
      missing: 'Please tick the box, or choose No above so that we do not call anyone.',
    },
    'ask.private': {
      ask: 'Are you alone, and is this screen private?',
      short: 'Alone and private',
    },
    'answers.safety.thoughtsOfEndingLifeNow': {
      ask: 'Right now, are you thinking of ending your life?',
      short: 'Thinking of ending my life now',
    },
    'answers.safety.suicideAttempt': {
      ask: 'Have you ever hurt yourself on purpose, or done anything to get ready to end your life?',
      short: 'Hurt myself or got ready to end my life',
    },
    'answers.safety.thoughtsOfHarmingSomeone': {
      ask: 'Are you having thoughts of hurting someone else?',
      short: 'Thoughts of hurting someone',
    },
    'answers.safety.voicesOrPlots': {
      ask: 'In the past month, have you heard or seen things others could not, or felt sure people were plotting against you?',
      short: 'Heard or seen things, or felt plotted against',
    },
    'answers.safety.voicesTellToHarm': {
      ask: 'Has a voice told you to hurt yourself or someone else?',
      short: 'A voice told me to hurt',
    },
    'answers.safety.afraidOfSomeoneClose': {
      ask: 'Does anyone close to you hurt, threaten or scare you, or control what you do?',
      short: 'Someone close hurts, scares or controls me',
    },
    'answers.safety.unsafeRightNow': {
      ask: 'Are you unsafe right now?',
      short: 'Unsafe right now',
    },
    'answers.safety.childOrDependentInDanger': {
      ask: 'Is a child, or an adult who depends on you, in danger?',
      short: 'A child or adult in my care in danger',
    },
    'answers.safety.fullOfEnergyLittleSleep': {
      ask: 'Has there been a time, for several days, when you were so full of energy or so cross that others said you were not yourself? Did you need far less sleep?',
      short: 'Days full of energy with little sleep',
    },
    'answers.safety.eatingConcern': {
      ask: 'Is eating, or your weight, a big worry for you or for people close to you?',
      short: 'Worry about eating',
    },
    'answers.safety.alcoholWithdrawal': {
      ask: 'When you go without a drink, do you shake, sweat or feel ill?',
      short: 'Ill without a drink',
    },
    'answers.focus.onset': {
      ask: 'About when did you start to feel this way?',
      short: 'When it began',
    },
    'answers.focus.aroundThen': {
      ask: 'Did any of these happen around that time?',
      short: 'Around that time',
      hint: 'Tick all that fit.',
    },
    'answers.focus.eventTiming.someone-died': {
      ask: 'Someone died. When was that?',
      short: 'When someone died',
    },
    'answers.focus.eventTiming.trouble-with-a-person': {
      ask: 'The trouble with a person. When did it start?',
      short: 'When the trouble started',
    },
    'answers.focus.eventTiming.big-change': {
      ask: 'The big change. When was that?',
      short: 'When the change came',
    },
    'answers.focus.someoneDied': {
      ask: 'Has someone who mattered to you died?',
      short: 'Someone died',
      hint: 'You may count a pregnancy or a pet.',
    },
    'answers.focus.whoDied': {
      ask: 'Who was it?',
      short: 'Who died',
      hint: 'For example: my mother, a friend. If it was more than one, the one you think of most.',
    },
    'answers.focus.whenDied': {
      ask: 'When was it?',
      short: 'When they died',
      hint: 'The year is enough.',
      wrong: 'Please give a year, such as 2024, or leave it empty.',
    },
    'answers.focus.closenessToThem': {
      ask: 'How close were you to them?',
      short: 'How close we were',
    },
    'answers.focus.longing': {
      ask: 'How often do you long for them, or feel stuck because they are gone?',
      short: 'Longing, or feeling stuck',
    },
    'answers.focus.avoidingReminders': {
      ask: 'Do you stay away from things that remind you of them, or hold back from talking about it?',
      short: 'Staying away from reminders',
    },
    'answers.focus.worseOnDates': {
      ask: 'Do you feel much worse on dates that remind you of them?',
      short: 'Worse on certain dates',
    },
    'answers.focus.troubleWith': {
      ask: 'Is there someone you keep having trouble with right now?',
      short: 'Trouble with',
    },
    'answers.focus.troubleStage': {
      ask: 'Which line fits best right now?',
      short: 'How things stand',
    },
    'answers.focus.wantDifferentThings': {
      ask: 'Do you and this person want different things from each other?',
      short: 'Wanting different things',
    },
    'answers.focus.worseAfterContact': {
      ask: 'How often do you feel worse after you see or talk with them?',
      short: 'Feeling worse after contact',
    },
    'answers.focus.lifeChanges': {
      ask: 'Has your life changed in a big way, before you began to feel like this or since?',
      short: 'Big changes',
      hint: 'Tick all that fit.',
    },
    'answers.focus.missLifeBefore': {
      ask: 'How much do you miss the way life was before?',
      short: 'Missing life before',
    },
    'answers.focus.unsureWhatIsAsked': {
      ask: 'How sure do you feel about what is asked of you now?',
      short: 'Sure of what is asked of me',
    },
    'answers.focus.cutOffFromSupport': {
      ask: 'Did the change take you away from people you used to lean on?',
      short: 'Away from people I leaned on',
    },
    'answers.focus.peopleToCall': {
      ask: 'How many people could you call on a bad day?',
      short: 'People I could call',
    },
    'answers.focus.closeTiesHard': {
      ask: 'How long has it been hard to make or keep close ties?',
      short: 'Hard to keep close ties',
    },
    'answers.focus.leftOut': {
      ask: 'How often do you feel left out or unsure around others, even when you want company?',
      short: 'Left out or unsure',
    },
    'answers.inventory': { ask: 'Who are the people in your life?', short: 'People who matter' },
    'answers.timeline': { ask: 'What has happened in the last two years?', short: 'Two years' },
    'answers.focus.wish': {
      ask: 'If we could make one part of life better in the next three months, which is closest?',
      short: 'What to make better',
    },
    narrative: {
      ask: 'What brings you here?',
      short: 'What brings me here',
      hint: 'You do not have to name anyone.',
    },
    'availability.days': {
      ask: 'Which days could work?',
      short: 'Days',
      hint: 'Tick all that fit.',
      missing: 'Please choose at least one day.',
    },
    'availability.times': {
      ask: 'What time of day?',
      short: 'Time of day',
      hint: 'Tick all that fit.',
      missing: 'Please choose at least one time of day.',
    },
    'availability.format': {
      ask: 'Would you rather come to us or meet by video?',
      short: 'In person or video',
      missing: 'Please say if you would come in person or meet by video.',
    },
    heardFrom: { ask: 'How did you hear of us?', short: 'Heard of you from' },
  },
  alcoholCredit:
    'The questions on how often and how much people drink come from the AUDIT of the World Health Organization.',
  options: {
    yesNo: { yes: 'Yes', no: 'No' },
    private: {
      yes: 'Yes',
      no: 'No, but I will go on',
      'with-a-person': 'I would rather talk about all of this with a person',
    },
    yesNoUnsaid: { no: 'No', yes: 'Yes', unsaid: 'I would rather say this to a person' },
    attempt: {
      never: 'No, never',
      'past-3-months': 'Yes, in the past 3 months',
      'longer-ago': 'Yes, longer ago',
      unsaid: 'I would rather say this to a person',
    },
    mania: {
      no: 'No',
      'in-the-past': 'Yes, in the past',
      now: 'Yes, and I sleep very little now',
      unsaid: 'I would rather say this to a person',
    },
    days: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
    times: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
    format: { 'in-person': 'In person', video: 'By video', either: 'Either is fine' },
    heardFrom: {
      search: 'Looking online',
      doctor: 'A doctor or clinic',
      'friend-or-family': 'A friend or family',
      insurance: 'My insurance',
      'another-counselor': 'Another counselor',
      other: 'Another way',
    },
    onset: {
      'under-1-month': 'Less than a month ago',
      '1-3-months': '1 to 3 months ago',
      '4-6-months': '4 to 6 months ago',
      '7-12-months': '7 to 12 months ago',
      '1-2-years': '1 to 2 years ago',
      'over-2-years': 'More than 2 years ago',
      'as-long-as-i-recall': 'As long as I can recall',
    },
    aroundThen: {
      'someone-died': 'Someone died',
      'trouble-with-a-person': 'Trouble with a person',
      'big-change': 'A big change in my life',
      'on-my-own-a-lot': 'None of these. I have been on my own a lot',
      'not-sure': 'I am not sure',
    },
    eventTiming: {
      'same-time': 'At the same time',
      'up-to-3-months-before': 'Up to 3 months before',
      '3-12-months-before': '3 to 12 months before',
      'over-a-year-before': 'More than a year before',
      after: 'After I began to feel this way',
      'not-sure': 'I am not sure',
    },
    closeness: {
      close: 'Close',
      'fairly-close': 'Fairly close',
      'not-close': 'Not close',
      mixed: 'It was mixed',
    },
    troubleWith: {
      no: 'No',
      partner: 'My partner',
      ex: 'My ex',
      parent: 'A parent',
      child: 'My child',
      'other-family': 'Someone else in my family',
      friend: 'A friend',
      work: 'Someone at work',
      other: 'Another person',
    },
    troubleStage: {
      'still-talking': 'We still talk or argue to fix it',
      stuck: 'We have stopped trying, and it just sits there',
      ending: 'It is ending',
      over: 'It is over, and I am getting used to that',
    },
    lifeChanges: {
      no: 'No, nothing big has changed',
      job: 'Job',
      study: 'School or study',
      move: 'A move',
      'new-country': 'A new country',
      baby: 'A baby',
      'break-up': 'A break-up',
      marriage: 'Marriage',
      illness: 'Illness',
      'caring-for-someone': 'Caring for someone',
      retirement: 'Retirement',
      'child-left-home': 'A child left home',
      money: 'Money',
      identity: 'Who I am to myself or others',
      other: 'Another change',
    },
    peopleToCall: { '0': 'Nobody', '1': 'One', '2-3': 'Two or three', '4-or-more': 'Four or more' },
    closeTiesHard: {
      'it-is-not': 'It is not hard',
      'under-1-year': 'Less than a year',
      '1-5-years': '1 to 5 years',
      'most-of-my-life': 'Most of my life',
    },
    wish: {
      'coping-with-a-loss': 'Coping with a loss',
      'sorting-things-out-with-someone': 'Sorting things out with someone',
      'settling-into-a-change': 'Settling into a change',
      'feeling-closer-to-people': 'Feeling closer to people',
      'not-sure': 'I am not sure',
    },
    frequency,
    howMuch: { 0: 'Not at all', 1: 'A little', 2: 'Somewhat', 3: 'A lot', 4: 'Very much' },
    howSure: {
      0: 'Very sure',
      1: 'Mostly sure',
      2: 'Somewhat sure',
      3: 'A little sure',
      4: 'Not at all sure',
    },
  },
};

export default messages;
