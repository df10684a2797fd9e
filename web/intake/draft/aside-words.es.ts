import type { AsideWords } from './aside-words.ts';

export const asideEs: AsideWords = {
  resume: {
    looking: 'Un momento, por favor',
    noAnswer: 'No pudimos buscar su formulario',
    title: 'Qué bueno que volvió',
    lead: (until) =>
      `Su formulario está guardado. Aún no se ha enviado, así que nadie lo ha leído. Lo guardamos hasta el ${until}; después se borra.`,
    hidden:
      'Para proteger su privacidad, aquí no mostramos sus respuestas. Solo mostramos qué partes respondió. Puede responder cualquier parte de nuevo.',
    done: (done, all) =>
      done === 0
        ? 'Sin responder'
        : done === all
          ? 'Respondida'
          : `${done} de ${all} partes respondidas`,
    next: 'Seguir con el formulario',
  },
  gone: {
    title: 'Aquí no hay un formulario guardado',
    lead: 'Guardamos un formulario 14 días. También puede ser que el enlace esté cortado o que uno más nuevo lo haya reemplazado. Lo guardado no se puede recuperar.',
    anew: 'Empezar un formulario nuevo',
  },
  sent: {
    title: 'Este formulario ya se envió',
    lead: 'Tenemos sus respuestas y no necesita hacer nada más. Si lo acaba de enviar desde otra ventana, allí verá lo que sigue.',
  },
  later: {
    title: 'Terminar después',
    lead: (until) =>
      `Sus respuestas están guardadas con nosotros hasta el ${until}. Nadie las lee hasta que usted envíe el formulario.`,
    thisDevice:
      'La dirección de esta página lleva de vuelta a su formulario. Puede guardarla como marcador, pero solo si nadie más usa este aparato.',
    goOn: 'Volver al formulario',
  },
};
