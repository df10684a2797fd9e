import type { DecisionWords } from './decision-words.ts';

export const englishDecision: DecisionWords = {
  subject: 'Our answer to your form',
  accepted: {
    heading: 'We have a place for you',
    paragraphs: (phone) => [
      'Thank you for your form. We read it with care, and we would be glad to meet you.',
      `What happens next: someone from our office will get in touch, only in a way you told us is safe. Together we will find times that suit you. If you would rather not wait, please call us at ${phone}.`,
      'If you have changed your mind, that is all right too. Just let us know.',
    ],
  },
  waitlisted: {
    heading: 'We have put you on our list',
    paragraphs: (phone) => [
      'Thank you for your form. We read it with care, and we would be glad to meet you. Right now all our times are taken, so we have put you on our list.',
      'We will get in touch as soon as a time is free, only in a way you told us is safe. There is nothing you need to do to keep your place. We are sorry that we cannot say today how long it will take.',
      `If waiting gets hard, or if anything changes for you, please call us at ${phone}. You do not need to wait for us to write first.`,
    ],
  },
  referred: {
    heading: 'We want to help you find the right place',
    paragraphs: (phone) => [
      'Thank you for your form, and for the trust it took. We read it with care. We believe that another place can do more for you now than we can. That has to do with what we offer, and not with anything you said or did.',
      `You do not have to look for it alone. Please call us at ${phone}: we will name places that may suit you, and help you with the first step.`,
      'You are welcome to write to us again at any time.',
    ],
  },
};
