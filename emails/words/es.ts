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
    notYou: 'Si usted no nos envió un formulario, puede ignorar este correo.',
  },
  decision: spanishDecision,
  appointments: spanishAppointments,
  help: {
    emergency: (number) =>
      `No leemos el correo las 24 horas. En una emergencia, llame al ${number}.`,
    talk: (ways) =>
      `Para hablar con alguien ahora mismo, de día o de noche: ${new Intl.ListFormat('es', { type: 'disjunction' }).format(ways)}.`,
    call: (number) => `llame al ${number}`,
    text: (number) => `envíe un mensaje de texto al ${number}`,
    callOrText: (number) => `llame o envíe un mensaje de texto al ${number}`,
    textKeyword: (keyword, number) => `envíe ${keyword} por mensaje de texto al ${number}`,
    chat: (address) => `escriba en ${address}`,
  },
};
