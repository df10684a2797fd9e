import type { QuestionWording } from './question-wording.ts';

export const questionsEn: QuestionWording = {
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
};
