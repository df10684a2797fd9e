import { HELP_WORDS } from '../shared/help-words.ts';
import type { Messages } from './messages.ts';
import { optionsEs } from './option-wording.es.ts';
import { pagesEs } from './page-wording.es.ts';
import { publishedEs } from './published-wording.es.ts';
import { questionsEs } from './question-wording.es.ts';

const messages: Messages = {
  dates: 'es-US',
  frame: {
    loading: 'El formulario está en camino.',
    noScript:
      'Si no aparece nada más, puede que su navegador bloquee el formulario. También puede llamarnos.',
    skip: 'Ir al formulario',
    leave: 'Salir de esta página',
    leaveTerm: 'Puede salir rápido.',
    leaveByKey:
      'Pulse «Salir de esta página» arriba, o tres veces la tecla Mayús (Shift). En su lugar aparece una página del tiempo.',
    back: 'Atrás',
    next: 'Continuar',
    sectionOf: (section, of) => `Sección ${section} de ${of}`,
    progress: 'Cuánto ha avanzado',
    optional: 'opcional',
    clear: 'Borrar esta respuesta',
    why: 'Por qué lo preguntamos',
    errorTitle: 'Por favor, revise esto',
    errorPrefix: 'Por favor, revise',
    skippable: 'Puede dejar sin contestar cualquier pregunta de esta página.',
    englishOnly: 'Estas preguntas se muestran en inglés.',
    partFailed: 'No se pudo cargar esta página. Puede probar otra vez o seguir sin ella.',
    again: 'Probar otra vez',
    tongueFailed: 'No se pudo cargar el otro idioma. Inténtelo otra vez en un momento.',
  },
  sections: {
    start: 'Antes de empezar',
    you: 'Sobre usted',
    weeks: 'Las últimas dos semanas',
    worry: 'Preocupación',
    safety: 'Su seguridad',
    life: 'Lo que ha pasado',
    words: 'En sus palabras',
    times: 'Cuándo podría venir',
  },
  crisis: {
    ...HELP_WORDS.es,
    lead: 'No tiene que esperarnos. Estas personas están ahí para usted.',
    notWatched: 'No vigilamos este formulario de día y de noche.',
  },
  help: {
    title: 'Por favor, busque ayuda ahora',
    thanks:
      'Gracias por decírnoslo. Lo que escribió importa, y no tiene que cargar con esto a solas.',
    call: 'Por favor, llame o mande un mensaje ahora a uno de estos números. Están para escuchar.',
    nobodyTold: 'Todavía no se ha avisado a nadie.',
    saved: 'Sus respuestas están guardadas, pero nadie las lee hasta que usted las envíe.',
    onlyHere: 'Sus respuestas están solo en esta página hasta que las envíe.',
    send: 'Enviar lo que llevo hasta ahora',
    goOn: 'Seguir con el formulario',
  },
  start: {
    title: 'Antes de empezar',
    lead: (practice) =>
      `Este formulario ayuda a ${practice} a prepararse para conocerle. Usted nos cuenta un poco de su vida, de cómo se ha sentido y de lo que pasa con las personas cercanas.`,
    facts: (practice) => [
      {
        term: 'Toma unos 20 minutos.',
        is: 'Haga pausas cuando quiera. Puede saltarse casi todas las preguntas.',
      },
      {
        term: 'Solo lo lee nuestro personal.',
        is: `Sus respuestas van a ${practice} y a nadie más. Una persona que da consejería las lee antes de hablar con usted.`,
      },
      {
        term: 'No hay respuestas malas.',
        is: 'Esto no es un examen y no le pone ninguna etiqueta.',
      },
      {
        term: 'Puede terminar después.',
        is: 'Cuando usted acepte, guardamos sus respuestas mientras avanza, por 14 días. Nadie las lee hasta que las envíe. Nada se guarda en este aparato.',
      },
    ],
    next: 'Empezar',
    begun: 'Ya empecé y perdí mi enlace',
  },
  tooYoung: {
    title: 'Queremos hablar con usted de otra manera',
    lead: (age) => [
      `Este formulario es para personas de ${age} años o más. Hizo bien en buscar ayuda.`,
      'No hemos guardado nada de lo que escribió.',
    ],
    parent: (phone) =>
      `Su madre, su padre o la persona que le cuida puede llamarnos al ${phone}. Les diremos cómo podemos ayudar, o quién más puede hacerlo.`,
    call: (phone) => `Usted también puede llamarnos al ${phone} y preguntar qué puede hacer.`,
    fix: 'Escribí mal la fecha',
  },
  check: {
    title: 'Revise sus respuestas',
    lead: 'Esto es lo que vamos a recibir. Puede cambiar cualquier respuesta antes de enviarla.',
    change: 'Cambiar',
    count: (questions) => (questions === 1 ? '1 pregunta' : `${questions} preguntas`),
    empty: 'Sin contestar',
    answered: 'Respondida',
    again: 'Responder de nuevo',
    shortcut:
      'Eligió enviar lo que lleva hasta ahora. El resto se lo preguntaremos en persona. Mientras tanto, pensamos que podría venir cualquier día.',
    resume: 'Contestar antes más preguntas',
    send: 'Enviar al consultorio',
    sending: 'Enviando …',
    notWatched:
      'No vigilamos este formulario de día y de noche. Si necesita ayuda ahora, llame o mande un mensaje a uno de los números de abajo.',
    yes: 'Sí',
    no: 'No',
  },
  failed: {
    title: 'Sus respuestas todavía no se han enviado',
    noAnswer: (phone) =>
      `No pudimos comunicarnos con el consultorio. Sus respuestas siguen aquí. Revise su conexión e inténtelo otra vez, o llámenos al ${phone}.`,
    fault: (phone) =>
      `Algo falló de nuestra parte. Sus respuestas siguen aquí. Inténtelo otra vez en un momento, o llámenos al ${phone}.`,
    changed:
      'Lo que tenemos guardado no es lo mismo que lo de esta página. Puede que el formulario también esté abierto en otra ventana. Mírelo una vez más y después envíelo.',
    gone: 'Lo que teníamos guardado ya no está. Lo que ve aquí sigue en esta página. Pulse el botón una vez más.',
    refused: 'Hay respuestas que tenemos que revisar antes de poder recibirlas.',
    retry: 'Intentar otra vez',
  },
  saving: {
    saving: 'Guardando …',
    saved: 'Guardado. Nadie lo lee hasta que usted lo envíe.',
    waiting:
      'Aún no se guardó: no podemos conectar con el consultorio. Puede seguir. Lo intentamos de nuevo, y sus respuestas se quedan en esta página.',
    refused:
      'No se guardó. Puede seguir: sus respuestas se quedan en esta página hasta que las envíe.',
  },
  later: 'Terminar después',
  missing: (sections) =>
    `Parte de lo que teníamos guardado ya no está: ${sections.join(', ')}. Por favor, respóndala una vez más y después envíe el formulario.`,
  replaced: (sections) =>
    `Este formulario también está abierto en otra ventana. Ahora vale lo que respondió allí: ${sections.join(', ')}.`,
  thanks: {
    title: 'Gracias. Ya tenemos sus respuestas.',
    helpFull: {
      title: 'Por favor, no nos espere',
      lead: 'Algunas de sus respuestas nos dicen que usted, o alguien cercano, puede estar en peligro. Por favor, llame o mande un mensaje ahora a uno de estos números.',
    },
    helpInline: {
      title: 'Hay ayuda a cualquier hora',
      lead: 'Algunas de sus respuestas nos dicen que lo está pasando muy mal. Puede llamar o mandar un mensaje a estos números, de día o de noche.',
    },
    nextTitle: 'Qué sigue ahora',
    next: (practice) =>
      `Alguien de ${practice} leerá lo que envió. Después nos pondremos en contacto con usted, solo de la manera que nos dijo que es segura.`,
    closed: (when) =>
      `Ahora estamos cerrados. Nadie leerá esto antes del ${when}, cuando vuelve el personal.`,
    open: 'Ahora estamos abiertos. No miramos este formulario todo el tiempo, así que podemos tardar un poco en leerlo.',
    mail: 'Le llegará un correo corto. Solo dice que recibimos su solicitud.',
    noMail: 'No le mandaremos ningún correo sobre esto.',
    call: (phone) => `Si quiere hablar con nosotros, llame al ${phone}.`,
    putRight: 'Corregir sus datos o retirar el formulario',
    earlier:
      'Un intento anterior ya nos había llegado, así que tenemos esas respuestas. Lo que cambió después no se envió. Nos lo puede decir cuando hablemos.',
  },
  fields: {
    day: 'Día',
    month: 'Mes',
    year: 'Año',
    monthUnknown: 'No lo sé',
    left: (count) => `Quedan ${count} letras`,
    over: (count) => `Sobran ${count} letras`,
  },
  problems: {
    missing: 'Por favor, llene este espacio.',
    invalid: 'Por favor, revise esta respuesta.',
    'too-long': 'Es demasiado largo. Por favor, hágalo más corto.',
    characters: 'Tiene signos que no podemos guardar. Por favor, escríbalo otra vez sin ellos.',
    'under-age': 'Este formulario es para personas mayores.',
  },
  problemsByKind: {
    choose: 'Por favor, elija una respuesta.',
    tick: 'Por favor, marque esta casilla para seguir.',
  },
  pages: pagesEs,
  published: publishedEs,
  questions: questionsEs,
  alcoholCredit:
    'Las preguntas sobre cuánto y con qué frecuencia se bebe vienen del AUDIT de la Organización Mundial de la Salud.',
  options: optionsEs,
};

export default messages;
