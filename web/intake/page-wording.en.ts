import type { PageWording } from './page-wording.ts';

export const pagesEn: PageWording = {
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
};
