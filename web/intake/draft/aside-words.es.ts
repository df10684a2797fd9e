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
  begun: {
    title: 'Le damos la bienvenida. Gracias por llamar',
    lead: (until) =>
      `Anotamos su nombre, cómo comunicarnos con usted y los horarios que le convienen. El resto del formulario lo llena usted. Lo guardamos hasta el ${until}. Nadie lee sus respuestas hasta que lo envíe.`,
    hidden:
      'Para proteger su privacidad, aquí no mostramos lo que nos dijo. Solo mostramos qué partes están listas. Puede responder cualquier parte de nuevo.',
    next: 'Abrir el formulario',
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
  link: {
    title: 'Reciba un enlace por correo',
    lead: 'Podemos enviarle por correo un enlace a este formulario. El correo no dice de qué trata, y el enlace no muestra sus respuestas. Use una dirección que solo usted lea.',
    label: 'Su correo electrónico',
    send: 'Enviarme el enlace',
    sent: (to) =>
      `El enlace va en camino a ${to}. Puede tardar unos minutos. Revise también el correo no deseado. Si la dirección no es correcta, cámbiela y envíelo de nuevo: el primer enlace dejará de funcionar.`,
    badAddress: 'Revise la dirección. Debe ser como nombre@ejemplo.org.',
    enough:
      'Ya enviamos varios enlaces de este formulario. Revise el correo no deseado o llámenos.',
    againLead: 'Si antes le enviamos un enlace a su formulario, podemos enviarlo otra vez.',
    againSent: (to) =>
      `Si guardamos un formulario para ${to}, el enlace va en camino. Puede tardar unos minutos. Revise también el correo no deseado.`,
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
