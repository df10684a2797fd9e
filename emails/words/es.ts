import { anyOf } from '../kept-list.ts';
import { spanishAppointments } from './appointments.es.ts';
import { spanishDecision } from './decision.es.ts';
import type { ClientWords } from './client-words.ts';

export const spanish: ClientWords = {
  intakeReceived: {
    subject: 'Recibimos su formulario',
    heading: 'Gracias, ya tenemos su formulario',
    next: 'Lo que sigue: una persona de nuestra oficina lo leerá. Luego nos pondremos en contacto con usted, solo de una manera que usted nos dijo que es segura.',
    questions: (phone) =>
      `No necesita hacer nada por ahora. Si tiene alguna pregunta, llámenos al ${phone}.`,
    privacy:
      'El correo electrónico no siempre es privado. Por favor, no nos envíe datos personales por este medio; es mejor llamar.',
    page: 'Abrir la página de su formulario',
    pageDoes:
      'Allí puede retirar su formulario. La página muestra cuándo lo recibimos, y nada de lo que contiene.',
    notYou: 'Si usted no nos envió un formulario, puede ignorar este correo.',
  },
  draftLink: {
    subject: 'Su enlace para continuar',
    heading: 'Aquí está su enlace',
    intro: 'Usted nos pidió un enlace para seguir con su formulario cuando le venga bien.',
    button: 'Seguir con mi formulario',
    until: (day) =>
      `Guardamos lo que ya respondió hasta el ${day}. Todavía no se ha enviado, así que nadie lo ha leído.`,
    alone:
      'Quien tenga este enlace puede seguir con el formulario, pero no puede ver sus respuestas. Por favor, no lo comparta.',
    questions: (phone) => `Si prefiere hablar con una persona, llámenos al ${phone}.`,
    notYou:
      'Si usted no lo pidió, puede que alguien haya escrito su dirección por error. Puede ignorar este correo.',
  },
  firstLink: {
    subject: 'El enlace del que hablamos',
    heading: 'Aquí está el enlace del que hablamos',
    intro:
      'Gracias por llamarnos. Con este enlace puede llenar el formulario cuando le venga bien. Puede parar en cualquier momento y seguir después.',
    button: 'Abrir mi formulario',
    until: (day) =>
      `Su nombre, cómo comunicarnos con usted y sus horarios ya están anotados. El enlace sirve hasta el ${day}. No recibimos nada hasta que usted envíe el formulario.`,
    alone:
      'Quien tenga este enlace puede llenar el formulario, pero no puede ver lo que contiene. Por favor, no lo comparta.',
    questions: (phone) => `Si prefiere hablar con una persona, llámenos al ${phone}.`,
    notYou:
      'Si usted no nos llamó, puede que alguien nos haya dado su dirección por error. Puede ignorar este correo.',
  },
  decision: spanishDecision,
  appointments: spanishAppointments,
  help: {
    emergency: (number) =>
      `No leemos el correo las 24 horas. En una emergencia, llame al ${number}.`,
    talk: (ways) => `Para hablar con alguien ahora mismo, de día o de noche: ${anyOf('es', ways)}.`,
    call: (number) => `llame al ${number}`,
    callAndPress: (number, key) => `llame al ${number} y oprima ${key}`,
    text: (number) => `envíe un mensaje de texto al ${number}`,
    callOrText: (number) => `llame o envíe un mensaje de texto al ${number}`,
    textKeyword: (keyword, number) => `envíe ${keyword} por mensaje de texto al ${number}`,
    chat: (address) => `escriba en ${address}`,
  },
};
