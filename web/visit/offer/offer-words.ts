import type { OfferPage } from '../../../schemas/offers.ts';
import type { Language } from '../../../schemas/practice.ts';
import type { LinkedWords } from '../linked-app.tsx';

type Said = { readonly title: string; readonly lead: string };

/** What this page says beside the words it shares with the page of appointments. */
type OfferWords = LinkedWords & {
  readonly yes: string;
  readonly no: string;
  readonly until: (moment: string) => string;
  readonly standing: Readonly<Record<OfferPage['standing'], Said>>;
};

const english: OfferWords = {
  title: 'A time for an appointment',
  skip: 'Skip to the time',
  yes: 'Yes, I would like this time',
  no: 'No, thank you',
  until: (moment) =>
    `Please answer by ${moment}. Until you say yes, the time is not set aside. If you say no, you keep your place in line.`,
  standing: {
    open: { title: 'A time has opened up', lead: 'Would you like to come at this time?' },
    yes: {
      title: 'Thank you, we have set this time aside',
      lead: 'Someone from our office will call or write to you soon to arrange the rest. Your appointment is set once you hear from us.',
    },
    no: {
      title: 'Thank you for telling us',
      lead: 'You keep your place in line. We will let you know when another time opens up.',
    },
    gone: {
      title: 'This time is no longer free',
      lead: 'We are sorry: it cannot be had any more. We know that you wanted it, and you keep your place in line.',
    },
    booked: {
      title: 'Your appointments are set',
      lead: 'The dates are in the email we sent you. If you cannot find it, please call us.',
    },
    over: {
      title: 'This time is no longer open',
      lead: 'You keep your place in line. If you have a question, please call us.',
    },
    'not-waiting': {
      title: 'This time is no longer open',
      lead: 'If you have a question, please call us.',
    },
  },
  gone: {
    title: 'This link does not work any more',
    lead: 'Links stop working after a while.',
    todo: 'If you have a question, please call us.',
  },
  noLink: {
    title: 'Please open the link in our email',
    lead: 'This page opens with the link in the email about a free time.',
    todo: 'If you came from such a link, a part of it was lost on the way. Please go back to the email and press it there, or call us: we will gladly help.',
  },
};

const spanish: OfferWords = {
  title: 'Una hora para una cita',
  skip: 'Ir a la hora',
  yes: 'Sí, quiero esta hora',
  no: 'No, gracias',
  until: (moment) =>
    `Tiene hasta el ${moment} para responder. Mientras no diga que sí, la hora no queda apartada. Si dice que no, usted conserva su lugar en la lista.`,
  standing: {
    open: { title: 'Se abrió una hora', lead: '¿Le gustaría venir a esta hora?' },
    yes: {
      title: 'Gracias, apartamos esta hora para usted',
      lead: 'Una persona de nuestra oficina le llamará o le escribirá pronto para acordar lo demás. Su cita quedará fija cuando le avisemos.',
    },
    no: {
      title: 'Gracias por avisarnos',
      lead: 'Usted conserva su lugar en la lista. Le avisaremos cuando se abra otra hora.',
    },
    gone: {
      title: 'Esta hora ya no está libre',
      lead: 'Lo sentimos: ya no es posible apartarla. Sabemos que usted la quería, y conserva su lugar en la lista.',
    },
    booked: {
      title: 'Sus citas están reservadas',
      lead: 'Las fechas están en el correo que le enviamos. Si no lo encuentra, llámenos.',
    },
    over: {
      title: 'Esta hora ya no está disponible',
      lead: 'Usted conserva su lugar en la lista. Si tiene alguna pregunta, llámenos.',
    },
    'not-waiting': {
      title: 'Esta hora ya no está disponible',
      lead: 'Si tiene alguna pregunta, llámenos.',
    },
  },
  gone: {
    title: 'Este enlace ya no funciona',
    lead: 'Los enlaces dejan de funcionar después de un tiempo.',
    todo: 'Si tiene alguna pregunta, llámenos.',
  },
  noLink: {
    title: 'Por favor abra el enlace de nuestro correo',
    lead: 'Esta página se abre con el enlace del correo sobre una hora libre.',
    todo: 'Si llegó desde ese enlace, una parte se perdió en el camino. Vuelva al correo y ábralo desde allí, o llámenos: con gusto le ayudamos.',
  },
};

export const OFFER_WORDS: Readonly<Record<Language, OfferWords>> = { en: english, es: spanish };
