import { anyOf } from '../kept-list.ts';
import { englishAppointments } from './appointments.en.ts';
import { englishDecision } from './decision.en.ts';
import type { ClientWords } from './client-words.ts';

export const english: ClientWords = {
  intakeReceived: {
    subject: 'We have your form',
    heading: 'Thank you, we have your form',
    next: 'What happens next: someone from our office will read it. Then we will get in touch with you, only in a way you told us is safe.',
    questions: (phone) =>
      `There is nothing you need to do right now. If you have a question, please call us at ${phone}.`,
    privacy:
      'Email is not always private, so please do not send us personal details this way. A call is better.',
    page: 'Open the page about your form',
    pageDoes:
      'You can take your form back there. The page shows when we got it and nothing that is in it.',
    notYou: 'If you did not send us a form, you can ignore this email.',
  },
  draftLink: {
    subject: 'Your link to go on',
    heading: 'Here is your link',
    intro: 'You asked us for a link so that you can go on with your form when it suits you.',
    button: 'Go on with my form',
    until: (day) =>
      `We keep what you have answered until ${day}. It is not sent yet, so nobody has read it.`,
    alone:
      'Whoever has this link can go on with the form, but cannot see your answers. Please do not pass it on.',
    questions: (phone) => `If you would rather talk with someone, please call us at ${phone}.`,
    notYou:
      'If you did not ask for this, someone may have typed your address by mistake. You can ignore this email.',
  },
  firstLink: {
    subject: 'The link we talked about',
    heading: 'Here is the link we talked about',
    intro:
      'Thank you for calling us. With this link you can fill in the form when it suits you. You can stop at any time and go on later.',
    button: 'Open my form',
    until: (day) =>
      `Your name, how to reach you and your times are filled in already. The link works until ${day}. Nothing reaches us until you send the form.`,
    alone:
      'Whoever has this link can fill in the form, but cannot see what is in it. Please do not pass it on.',
    questions: (phone) => `If you would rather talk with someone, please call us at ${phone}.`,
    notYou:
      'If you did not call us, someone may have given us your address by mistake. You can ignore this email.',
  },
  decision: englishDecision,
  appointments: englishAppointments,
  help: {
    emergency: (number) =>
      `We do not read email around the clock. In an emergency, call ${number}.`,
    talk: (ways) => `To talk with someone right away, day or night: ${anyOf('en', ways)}.`,
    call: (number) => `call ${number}`,
    callAndPress: (number, key) => `call ${number} and press ${key}`,
    text: (number) => `text ${number}`,
    callOrText: (number) => `call or text ${number}`,
    textKeyword: (keyword, number) => `text ${keyword} to ${number}`,
    chat: (address) => `write at ${address}`,
  },
};
