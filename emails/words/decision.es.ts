import type { DecisionWords } from './decision-words.ts';

export const spanishDecision: DecisionWords = {
  subject: 'Nuestra respuesta a su formulario',
  accepted: {
    heading: 'Tenemos un lugar para usted',
    paragraphs: (phone) => [
      'Gracias por su formulario. Lo leímos con atención y nos dará mucho gusto conocerle.',
      `Lo que sigue: una persona de nuestra oficina se pondrá en contacto con usted, solo de una manera que usted nos dijo que es segura. Juntos buscaremos horas que le convengan. Si prefiere no esperar, llámenos al ${phone}.`,
      'Si cambió de idea, también está bien. Solo avísenos.',
    ],
  },
  waitlisted: {
    heading: 'Le pusimos en nuestra lista',
    paragraphs: (phone) => [
      'Gracias por su formulario. Lo leímos con atención y nos dará mucho gusto conocerle. En este momento todas nuestras horas están ocupadas, así que le pusimos en nuestra lista.',
      'Nos pondremos en contacto con usted en cuanto haya una hora libre, solo de una manera que usted nos dijo que es segura. No necesita hacer nada para conservar su lugar. Sentimos no poder decirle hoy cuánto tardará.',
      `Si la espera se hace difícil, o si algo cambia para usted, llámenos al ${phone}. No hace falta que espere a que le escribamos.`,
    ],
  },
  referred: {
    heading: 'Queremos ayudarle a encontrar el lugar adecuado',
    paragraphs: (phone) => [
      'Gracias por su formulario y por su confianza. Lo leímos con atención. Creemos que ahora otro lugar puede hacer más por usted que nosotros. Eso tiene que ver con lo que ofrecemos, y no con nada que usted haya dicho o hecho.',
      `No tiene que buscarlo a solas. Por favor, llámenos al ${phone}: le diremos qué lugares pueden convenirle y le ayudaremos con el primer paso.`,
      'Puede volver a escribirnos cuando quiera.',
    ],
  },
};
