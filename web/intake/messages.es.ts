import { HELP_WORDS } from '../shared/help-words.ts';
import type { Messages } from './messages.ts';
import { publishedEs } from './published-wording.es.ts';

const frequency = {
  0: 'Nunca',
  1: 'Rara vez',
  2: 'A veces',
  3: 'Muchas veces',
  4: 'Casi siempre',
} as const;

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
      'Este formulario también está abierto en otra ventana, y allí respondió algo. Mírelo una vez más y después envíelo.',
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
  pages: {
    agree: {
      title: 'Cómo usamos sus respuestas',
      lead: [
        'Usamos sus respuestas para planear su atención y para comunicarnos con usted. Las guardamos bajo llave, y solo nuestro personal puede abrirlas.',
        'No las vendemos ni las usamos para anuncios. Solo las compartimos si usted lo pide, si la ley nos obliga o para cuidar la vida de alguien.',
        'Guardamos lo que responde mientras avanza, para que pueda terminar después. Nadie lo lee hasta que usted lo envíe. Si no lo envía, se borra a los 14 días.',
        'Puede pedirnos en cualquier momento ver, corregir o borrar lo que envió.',
      ],
    },
    birth: {
      title: 'Su fecha de nacimiento',
      why: 'Este formulario es para personas adultas. Lo preguntamos primero para que nadie conteste en vano.',
    },
    name: { title: 'Su nombre' },
    safe: {
      title: '¿Qué es seguro usar?',
      lead: [
        'Otra persona puede ver su teléfono o su correo. Solo usamos lo que usted diga que es seguro.',
      ],
    },
    reach: { title: 'Cómo podemos comunicarnos con usted' },
    where: {
      title: 'Dónde está ahora',
      why: 'Si usted estuviera en peligro, sabríamos a dónde mandar ayuda. No lo usamos para nada más.',
    },
    emergency: {
      title: 'Alguien a quien llamar en una emergencia',
      why: 'La llamamos solo si nos preocupa su seguridad y no podemos hablar con usted.',
    },
    'weeks-1': { title: 'Las últimas dos semanas' },
    'weeks-2': { title: 'Las últimas dos semanas, parte 2' },
    'weeks-3': { title: 'Las últimas dos semanas, parte 3' },
    'weeks-effect': { title: 'Cómo le afecta en el día a día' },
    'worry-1': { title: 'Preocupación e inquietud' },
    'worry-2': { title: 'Preocupación e inquietud, parte 2' },
    private: {
      title: 'Antes de preguntar por su seguridad',
      lead: [
        'Las próximas preguntas son sobre su seguridad: pensar en quitarse la vida, hacer daño a alguien y personas que le dan miedo.',
        'Por favor, contéstelas solo donde nadie pueda ver su pantalla.',
      ],
      why: 'Sus respuestas nos dicen qué tan pronto debemos hablar con usted y qué ayuda le conviene.',
    },
    thoughts: {
      title: 'Pensar en quitarse la vida',
      why: 'Muchas personas que se sienten mal tienen estos pensamientos. Si lo sabemos, podemos contestarle más pronto.',
    },
    harm: {
      title: 'Otras experiencias difíciles',
      why: 'Nos ayuda a saber si es urgente y quién de nosotros debe llamarle.',
    },
    home: {
      title: 'A salvo en casa',
      why: 'Si alguien le da miedo, tenemos cuidado con la forma de llamarle y con lo que le proponemos.',
    },
    body: { title: 'Energía, sueño y comida' },
    alcohol: {
      title: 'Alcohol',
      why: 'El alcohol puede cambiar cómo nos sentimos y qué ayuda sirve.',
      lead: [
        'Puede dejar esta página sin contestar. Si dice con qué frecuencia bebe, díganos también cuánto.',
      ],
    },
    onset: { title: 'Cuándo empezó' },
    timing: {
      title: 'Qué pasó primero',
      lead: ['Piense en cuándo pasó esto, al lado de cuándo empezó a sentirse así.'],
    },
    death: {
      title: 'Perder a alguien',
      lead: ['Esta página pregunta por la muerte. Puede dejarla sin contestar.'],
    },
    'death-who': { title: 'La persona que murió' },
    'death-now': { title: 'Cómo siente hoy la pérdida' },
    trouble: { title: 'Problemas con alguien' },
    'trouble-now': {
      title: 'Usted y esta persona',
      lead: ['Si es más de una persona, piense en la que más le pesa.'],
    },
    change: { title: 'Cambios en su vida' },
    'change-now': {
      title: 'La vida desde el cambio',
      lead: ['Si fue más de un cambio, piense en el que más le pesa.'],
    },
    people: { title: 'Las personas a su alrededor' },
    circle: { title: 'Personas que le importan' },
    line: { title: 'Los últimos dos años' },
    wish: { title: 'Qué le ayudaría más' },
    words: {
      title: 'En sus palabras',
      lead: ['Escriba tanto o tan poco como quiera. Lo leerá una persona que da consejería.'],
    },
    times: { title: '¿Cuándo podría venir?' },
    heard: { title: 'Una última pregunta' },
  },
  published: publishedEs,
  questions: {
    'consents.privacy': {
      ask: 'He leído cómo se usan y se guardan mis respuestas.',
      short: 'Cómo se usan las respuestas',
      missing:
        'Por favor, marque la casilla sobre cómo se usan sus respuestas, o llámenos si no está de acuerdo.',
    },
    'consents.notMonitored': {
      ask: 'Entiendo que nadie vigila este formulario de día y de noche.',
      short: 'Nadie vigila de día y de noche',
      missing:
        'Por favor, marque la casilla para decir que sabe que nadie vigila el formulario todo el tiempo.',
    },
    dateOfBirth: {
      ask: '¿Cuándo nació?',
      short: 'Fecha de nacimiento',
      missing: 'Por favor, dé su fecha de nacimiento.',
      wrong: 'Por favor, dé un mes, un día y un año ya pasados, como 30 de abril de 1990.',
    },
    'contact.name': {
      ask: '¿Cuál es su nombre completo?',
      short: 'Nombre',
      missing: 'Por favor, dé su nombre.',
    },
    'contact.preferredName': { ask: '¿Cómo quiere que le llamemos?', short: 'Llámenme' },
    'contact.pronouns': {
      ask: 'Sus pronombres',
      short: 'Pronombres',
      hint: 'Por ejemplo: ella, él, elle',
    },
    'contact.safeToUse.email': {
      ask: '¿Es seguro mandarle un correo electrónico?',
      short: 'Correo seguro',
      missing: 'Por favor, diga si es seguro mandarle un correo.',
      wrong:
        'Necesitamos al menos una manera segura de comunicarnos con usted: correo o llamada. Si no hay ninguna, llámenos.',
    },
    'contact.safeToUse.call': {
      ask: '¿Es seguro llamarle?',
      short: 'Llamada segura',
      missing: 'Por favor, diga si es seguro llamarle.',
    },
    'contact.safeToUse.voicemail': {
      ask: '¿Podemos dejar un mensaje de voz?',
      short: 'Mensaje de voz',
      hint: 'Diríamos solo un nombre de pila y nuestro número.',
      missing: 'Por favor, diga si podemos dejar un mensaje de voz.',
    },
    'contact.phone': {
      ask: 'Su número de teléfono',
      short: 'Teléfono',
      missing: 'Por favor, dé su número de teléfono.',
      wrong: 'Por favor, dé un número de teléfono con código de área, como 555-010-0199.',
    },
    'contact.email': {
      ask: 'Su correo electrónico',
      short: 'Correo',
      hint: 'Solo escribimos si usted dijo que es seguro.',
      missing: 'Por favor, dé su correo electrónico.',
      wrong: 'Por favor, dé un correo electrónico como nombre@example.org.',
    },
    'consents.email': {
      ask: 'Pueden escribirme por correo sobre mi formulario y mis citas.',
      short: 'Correos sobre formulario y citas',
      hint: 'Le escribimos cuando tenemos sus respuestas y cuando sabemos qué sigue. Si empieza con nosotros, también le mandamos sus fechas, los cambios y recordatorios. Puede desactivar los recordatorios. El correo no es privado: lo puede leer quien comparte su buzón. Nuestros correos nunca dicen lo que usted escribió.',
    },
    'consents.details': {
      ask: 'Nuestros correos pueden decir dónde nos vemos y con quién.',
      short: 'Los correos dicen dónde y con quién',
      hint: 'Si otras personas pueden ver su correo, deje esta casilla vacía. Así nuestros correos dicen solo el día y la hora.',
    },
    'contact.whereNow': {
      ask: '¿Dónde está en este momento?',
      short: 'Dónde estoy ahora',
      hint: 'Una dirección o un lugar que podamos encontrar, como una calle y una ciudad.',
      missing: 'Por favor, diga dónde está ahora.',
    },
    'ask.emergency': {
      ask: '¿Hay alguien a quien podamos llamar en una emergencia?',
      short: 'Contacto de emergencia',
    },
    'contact.emergencyContact.name': {
      ask: 'Su nombre',
      short: 'Contacto de emergencia: nombre',
      missing: 'Por favor, dé el nombre de esa persona.',
    },
    'contact.emergencyContact.relation': {
      ask: '¿Quién es para usted?',
      short: 'Contacto de emergencia: quién es',
      hint: 'Por ejemplo: hermana, amigo, vecina',
      missing: 'Por favor, diga quién es para usted.',
    },
    'contact.emergencyContact.phone': {
      ask: 'Su número de teléfono',
      short: 'Contacto de emergencia: teléfono',
      missing: 'Por favor, dé el número de esa persona.',
      wrong: 'Por favor, dé un número de teléfono con código de área, como 555-010-0199.',
    },
    'contact.emergencyContact.consent': {
      ask: 'Pueden llamar a esta persona si temen por mi seguridad.',
      short: 'Pueden llamarle',
      missing: 'Por favor, marque la casilla, o elija No arriba para que no llamemos a nadie.',
    },
    'ask.private': {
      ask: '¿Está a solas y nadie más puede ver esta pantalla?',
      short: 'A solas y en privado',
    },
    'answers.safety.thoughtsOfEndingLifeNow': {
      ask: 'En este momento, ¿está pensando en quitarse la vida?',
      short: 'Pienso en quitarme la vida ahora',
    },
    'answers.safety.suicideAttempt': {
      ask: '¿Alguna vez se ha hecho daño a propósito, o ha hecho algo para prepararse para quitarse la vida?',
      short: 'Me hice daño o me preparé para quitarme la vida',
    },
    'answers.safety.thoughtsOfHarmingSomeone': {
      ask: '¿Tiene pensamientos de hacer daño a otra persona?',
      short: 'Pensamientos de hacer daño a alguien',
    },
    'answers.safety.voicesOrPlots': {
      ask: 'En el último mes, ¿ha oído o visto cosas que otros no podían, o ha sentido con certeza que había gente en su contra?',
      short: 'Oír o ver cosas, o gente en mi contra',
    },
    'answers.safety.voicesTellToHarm': {
      ask: '¿Una voz le ha dicho que se haga daño o que haga daño a otra persona?',
      short: 'Una voz me dijo que hiciera daño',
    },
    'answers.safety.afraidOfSomeoneClose': {
      ask: '¿Alguien cercano le hace daño, le amenaza, le da miedo o controla lo que usted hace?',
      short: 'Alguien cercano me daña, me asusta o me controla',
    },
    'answers.safety.unsafeRightNow': {
      ask: '¿Está en peligro ahora mismo?',
      short: 'En peligro ahora mismo',
    },
    'answers.safety.childOrDependentInDanger': {
      ask: '¿Está en peligro un niño, una niña o una persona adulta que depende de usted?',
      short: 'Un menor o adulto a mi cargo en peligro',
    },
    'answers.safety.fullOfEnergyLittleSleep': {
      ask: '¿Ha habido una época, de varios días, en que tenía tanta energía o tanto enojo que otros decían que no parecía usted? ¿Necesitaba dormir mucho menos?',
      short: 'Días de mucha energía y poco sueño',
    },
    'answers.safety.eatingConcern': {
      ask: '¿La comida o su peso le preocupan mucho a usted o a las personas cercanas?',
      short: 'Preocupación por la comida',
    },
    'answers.safety.alcoholWithdrawal': {
      ask: 'Cuando pasa un tiempo sin beber, ¿tiembla, suda o se siente mal?',
      short: 'Malestar sin beber',
    },
    'answers.focus.onset': {
      ask: 'Más o menos, ¿cuándo empezó a sentirse así?',
      short: 'Cuándo empezó',
    },
    'answers.focus.aroundThen': {
      ask: '¿Pasó algo de esto por esas fechas?',
      short: 'Por esas fechas',
      hint: 'Marque todo lo que pasó.',
    },
    'answers.focus.eventTiming.someone-died': {
      ask: 'Alguien murió. ¿Cuándo fue?',
      short: 'Cuándo murió alguien',
    },
    'answers.focus.eventTiming.trouble-with-a-person': {
      ask: 'Los problemas con una persona. ¿Cuándo empezaron?',
      short: 'Cuándo empezaron los problemas',
    },
    'answers.focus.eventTiming.big-change': {
      ask: 'El gran cambio. ¿Cuándo fue?',
      short: 'Cuándo llegó el cambio',
    },
    'answers.focus.someoneDied': {
      ask: '¿Ha muerto alguien que le importaba?',
      short: 'Murió alguien',
      hint: 'Puede contar un embarazo o una mascota.',
    },
    'answers.focus.whoDied': {
      ask: '¿Quién era?',
      short: 'Quién murió',
      hint: 'Por ejemplo: mi madre, un amigo. Si fue más de una persona, aquella en la que más piensa.',
    },
    'answers.focus.whenDied': {
      ask: '¿Cuándo fue?',
      short: 'Cuándo murió',
      hint: 'Con el año basta.',
      wrong: 'Por favor, dé un año, como 2024, o deje el espacio vacío.',
    },
    'answers.focus.closenessToThem': {
      ask: '¿Qué tan cercana era la relación?',
      short: 'Qué tan cercana era',
    },
    'answers.focus.longing': {
      ask: '¿Con qué frecuencia le echa mucho de menos, o siente que no puede seguir porque ya no está?',
      short: 'Echar de menos, o no poder seguir',
    },
    'answers.focus.avoidingReminders': {
      ask: '¿Se aleja de lo que le recuerda a esa persona, o evita hablar de ello?',
      short: 'Alejarse de los recuerdos',
    },
    'answers.focus.worseOnDates': {
      ask: '¿Se siente mucho peor en las fechas que le recuerdan a esa persona?',
      short: 'Peor en ciertas fechas',
    },
    'answers.focus.troubleWith': {
      ask: '¿Hay alguien con quien tiene problemas una y otra vez?',
      short: 'Problemas con',
    },
    'answers.focus.troubleStage': {
      ask: '¿Qué frase va mejor con lo que pasa ahora?',
      short: 'Cómo están las cosas',
    },
    'answers.focus.wantDifferentThings': {
      ask: '¿Usted y esta persona quieren cosas distintas la una de la otra?',
      short: 'Querer cosas distintas',
    },
    'answers.focus.worseAfterContact': {
      ask: '¿Con qué frecuencia se siente peor después de ver a esa persona o de hablar con ella?',
      short: 'Sentirse peor después de verse',
    },
    'answers.focus.lifeChanges': {
      ask: '¿Su vida ha cambiado mucho, antes de empezar a sentirse así o después?',
      short: 'Grandes cambios',
      hint: 'Marque todo lo que ha cambiado.',
    },
    'answers.focus.missLifeBefore': {
      ask: '¿Cuánto echa de menos la vida de antes?',
      short: 'Echar de menos la vida de antes',
    },
    'answers.focus.unsureWhatIsAsked': {
      ask: '¿Qué tan claro tiene lo que ahora se espera de usted?',
      short: 'Tener claro qué se espera',
    },
    'answers.focus.cutOffFromSupport': {
      ask: '¿El cambio le alejó de las personas en las que se apoyaba?',
      short: 'Lejos de quienes me apoyaban',
    },
    'answers.focus.peopleToCall': {
      ask: '¿A cuántas personas podría llamar en un mal día?',
      short: 'Personas a quienes llamar',
    },
    'answers.focus.closeTiesHard': {
      ask: '¿Desde hace cuánto le cuesta hacer o conservar lazos cercanos?',
      short: 'Cuesta tener lazos cercanos',
    },
    'answers.focus.leftOut': {
      ask: '¿Con qué frecuencia se siente fuera de lugar o con dudas ante los demás, aunque quiera compañía?',
      short: 'Sentirse fuera de lugar',
    },
    'answers.inventory': {
      ask: '¿Quiénes son las personas de su vida?',
      short: 'Personas que importan',
    },
    'answers.timeline': { ask: '¿Qué ha pasado en los últimos dos años?', short: 'Dos años' },
    'answers.focus.wish': {
      ask: 'Si pudiéramos mejorar una parte de su vida en los próximos tres meses, ¿cuál se acerca más?',
      short: 'Qué mejorar',
    },
    narrative: {
      ask: '¿Qué le trae por aquí?',
      short: 'Qué me trae por aquí',
      hint: 'No tiene que nombrar a nadie.',
    },
    'availability.days': {
      ask: '¿Qué días podría venir?',
      short: 'Días',
      hint: 'Marque todos los que le sirvan.',
      missing: 'Por favor, elija al menos un día.',
    },
    'availability.times': {
      ask: '¿A qué hora del día?',
      short: 'Hora del día',
      hint: 'Marque todas las que le sirvan.',
      missing: 'Por favor, elija al menos una hora del día.',
    },
    'availability.format': {
      ask: '¿Prefiere venir aquí o que nos veamos por video?',
      short: 'En persona o por video',
      missing: 'Por favor, diga si vendría en persona o por video.',
    },
    heardFrom: { ask: '¿Cómo supo de nosotros?', short: 'Cómo supe de ustedes' },
  },
  alcoholCredit:
    'Las preguntas sobre cuánto y con qué frecuencia se bebe vienen del AUDIT de la Organización Mundial de la Salud.',
  options: {
    yesNo: { yes: 'Sí', no: 'No' },
    private: {
      yes: 'Sí',
      no: 'No, pero voy a seguir',
      'with-a-person': 'Prefiero hablar de todo esto con una persona',
    },
    yesNoUnsaid: { no: 'No', yes: 'Sí', unsaid: 'Prefiero decírselo a una persona' },
    attempt: {
      never: 'No, nunca',
      'past-3-months': 'Sí, en los últimos 3 meses',
      'longer-ago': 'Sí, hace más tiempo',
      unsaid: 'Prefiero decírselo a una persona',
    },
    mania: {
      no: 'No',
      'in-the-past': 'Sí, en el pasado',
      now: 'Sí, y ahora duermo muy poco',
      unsaid: 'Prefiero decírselo a una persona',
    },
    days: {
      mon: 'Lunes',
      tue: 'Martes',
      wed: 'Miércoles',
      thu: 'Jueves',
      fri: 'Viernes',
      sat: 'Sábado',
      sun: 'Domingo',
    },
    times: { morning: 'Mañana', afternoon: 'Tarde', evening: 'Noche' },
    format: { 'in-person': 'En persona', video: 'Por video', either: 'De las dos maneras' },
    heardFrom: {
      search: 'Buscando en internet',
      doctor: 'Por un médico o una clínica',
      'friend-or-family': 'Por amistades o familia',
      insurance: 'Por mi seguro',
      'another-counselor': 'Por otra persona que da consejería',
      other: 'De otra manera',
    },
    onset: {
      'under-1-month': 'Hace menos de un mes',
      '1-3-months': 'Hace de 1 a 3 meses',
      '4-6-months': 'Hace de 4 a 6 meses',
      '7-12-months': 'Hace de 7 a 12 meses',
      '1-2-years': 'Hace 1 o 2 años',
      'over-2-years': 'Hace más de 2 años',
      'as-long-as-i-recall': 'Desde que me acuerdo',
    },
    aroundThen: {
      'someone-died': 'Murió alguien',
      'trouble-with-a-person': 'Problemas con una persona',
      'big-change': 'Un gran cambio en mi vida',
      'on-my-own-a-lot': 'Nada de esto. He pasado mucho tiempo a solas',
      'not-sure': 'No lo sé',
    },
    eventTiming: {
      'same-time': 'Al mismo tiempo',
      'up-to-3-months-before': 'Hasta 3 meses antes',
      '3-12-months-before': 'De 3 a 12 meses antes',
      'over-a-year-before': 'Más de un año antes',
      after: 'Después de empezar a sentirme así',
      'not-sure': 'No lo sé',
    },
    closeness: {
      close: 'Muy cercana',
      'fairly-close': 'Bastante cercana',
      'not-close': 'Poco cercana',
      mixed: 'Con altas y bajas',
    },
    troubleWith: {
      no: 'No',
      partner: 'Mi pareja',
      ex: 'Mi expareja',
      parent: 'Mi madre o mi padre',
      child: 'Mi hijo o mi hija',
      'other-family': 'Otra persona de mi familia',
      friend: 'Una amistad',
      work: 'Alguien del trabajo',
      other: 'Otra persona',
    },
    troubleStage: {
      'still-talking': 'Todavía hablamos o discutimos para arreglarlo',
      stuck: 'Ya no lo intentamos, y ahí sigue',
      ending: 'Se está terminando',
      over: 'Se terminó, y me estoy acostumbrando',
    },
    lifeChanges: {
      no: 'No, no ha cambiado nada grande',
      job: 'Trabajo',
      study: 'Escuela o estudios',
      move: 'Una mudanza',
      'new-country': 'Un país nuevo',
      baby: 'Un bebé',
      'break-up': 'Una ruptura',
      marriage: 'Matrimonio',
      illness: 'Enfermedad',
      'caring-for-someone': 'Cuidar a alguien',
      retirement: 'Jubilación',
      'child-left-home': 'Un hijo o una hija se fue de casa',
      money: 'Dinero',
      identity: 'Quién soy para mí o para los demás',
      other: 'Otro cambio',
    },
    peopleToCall: {
      '0': 'A nadie',
      '1': 'A una',
      '2-3': 'A dos o tres',
      '4-or-more': 'A cuatro o más',
    },
    closeTiesHard: {
      'it-is-not': 'No me cuesta',
      'under-1-year': 'Menos de un año',
      '1-5-years': 'De 1 a 5 años',
      'most-of-my-life': 'Casi toda mi vida',
    },
    wish: {
      'coping-with-a-loss': 'Llevar mejor una pérdida',
      'sorting-things-out-with-someone': 'Arreglar las cosas con alguien',
      'settling-into-a-change': 'Acomodarme a un cambio',
      'feeling-closer-to-people': 'Sentirme más cerca de la gente',
      'not-sure': 'No lo sé',
    },
    frequency,
    howMuch: { 0: 'Nada', 1: 'Un poco', 2: 'Más o menos', 3: 'Mucho', 4: 'Muchísimo' },
    howSure: {
      0: 'Muy claro',
      1: 'Bastante claro',
      2: 'Más o menos claro',
      3: 'Poco claro',
      4: 'Nada claro',
    },
  },
};

export default messages;
