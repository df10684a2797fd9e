import { HELP_WORDS } from '../../shared/help-words.ts';
import type { Words } from './words.ts';

const hours = (count: number) => (count === 1 ? 'una hora' : `${count} horas`);

export const spanish: Words = {
  dates: 'es-US',
  title: 'Su cita',
  titleOfAll: 'Sus citas',
  frame: {
    loading: 'Un momento, por favor.',
    noScript:
      'Si no aparece nada más, puede que su navegador bloquee esta página. También puede llamarnos.',
    skip: 'Ir a su cita',
    leave: 'Salir de esta página',
    back: 'Atrás',
  },
  crisis: {
    ...HELP_WORDS.es,
    talk: 'Para hablar con alguien ahora mismo, de día o de noche:',
    notWatched: 'No vigilamos esta página de día y de noche. Nuestra oficina:',
  },
  when: {
    zone: (time, zone) => `${time}, ${zone}`,
    own: (time, zone) => `En su propio reloj: ${time}, ${zone}`,
    list: (zone) => `Todas las horas están en ${zone}.`,
    listWithOwn: (zone, own) =>
      `Todas las horas están en ${zone}. Entre paréntesis: su propio reloj, ${own}.`,
  },
  place: { office: 'En nuestra oficina', video: 'Por video', open: 'Abrir la videollamada' },
  standing: {
    open: 'Por favor, díganos si va a venir.',
    confirmed: 'Nos dijo que va a venir.',
    now: 'Esta cita ya empezó.',
    past: 'Esta hora ya pasó.',
    cancelled: 'Esta cita está cancelada.',
    undoable: 'Usted canceló esta cita.',
  },
  mark: {
    open: '',
    confirmed: 'Va a venir',
    now: 'Ahora',
    past: '',
    cancelled: 'Cancelada',
    undoable: 'Cancelada',
  },
  may: {
    confirm: 'Sí, ahí estaré',
    move: 'Buscar otra hora',
    cancel: 'Cancelar esta cita',
    undo: 'Deshacer la cancelación',
    // A time may end in "a.m." already.
    until: (moment) => `Puede cambiarla o cancelarla aquí hasta el ${moment.replace(/\.$/, '')}.`,
  },
  undo: {
    left: (minutes) =>
      minutes === 1
        ? 'Puede deshacerlo durante 1 minuto más. Hasta entonces le guardamos la hora.'
        : `Puede deshacerlo durante ${minutes} minutos más. Hasta entonces le guardamos la hora.`,
    soon: 'Puede deshacerlo durante menos de un minuto.',
    over: 'Ya pasó el tiempo para deshacerlo. Si quiere recuperar la cita, llámenos, por favor.',
  },
  done: {
    confirmed: 'Gracias por avisarnos. Le esperamos.',
    cancelled: (minutes) =>
      `Su cita está cancelada. Tiene ${minutes === 1 ? '1 minuto' : `${minutes} minutos`} para volver atrás.`,
    undone: 'Tiene su cita otra vez, a la misma hora de antes.',
    moved: 'Ya está. Esta es su nueva hora.',
  },
  call: {
    button: (phone) => `Llame al ${phone}`,
    why: {
      late: () => 'Si llega tarde o no puede venir, llámenos, por favor.',
      'too-late': (notice) =>
        `Empieza en menos de ${hours(notice)}, y por eso ya no se puede cambiar aquí. Si no puede venir, llámenos, por favor.`,
      both: () => 'Para cambiar o cancelar esta cita, llámenos, por favor.',
      move: () => 'Para buscar otra hora para esta cita, llámenos, por favor.',
      cancel: () => 'Para cancelar esta cita, llámenos, por favor.',
    },
  },
  all: {
    next: 'Su próxima cita',
    later: 'Después',
    past: (count) => (count === 1 ? '1 que ya pasó' : `${count} que ya pasaron`),
    none: 'No tiene ninguna cita pendiente. Si no lo esperaba, llámenos, por favor.',
  },
  move: {
    title: 'Buscar otra hora',
    now: 'Su hora de ahora',
    looking: 'Estamos buscando horas libres.',
    none: 'No hay ninguna hora libre que podamos ofrecerle aquí. Llámenos, por favor, y la buscamos con usted.',
    times: (count) => (count === 1 ? '1 hora libre' : `${count} horas libres`),
    chosen: 'Nueva hora',
    confirm: 'Cambiar a esta hora',
  },
  cancel: {
    title: '¿Cancelar esta cita?',
    rather: '¿Le vendría mejor otra hora?',
    tick: 'Sí, por favor cancelen esta cita.',
    untouched: 'Todas sus demás citas quedan como están.',
    missing: 'Por favor, marque primero la casilla, o deje la cita como está.',
    confirm: 'Cancelar esta cita',
    keep: 'Dejar la cita como está',
  },
  changed: {
    title: 'Esta cita ha cambiado',
    lead: 'El enlace que abrió es de un mensaje anterior. Así está la cita ahora.',
    todo: 'Para responder o cambiarla, abra el mensaje más nuevo que le mandamos, o llámenos.',
  },
  gone: {
    title: 'Este enlace ya no funciona',
    lead: 'Los enlaces dejan de funcionar después de un tiempo. Sus citas quedan como están.',
    todo: 'Por favor, abra el mensaje más nuevo que le mandamos. O llámenos: con gusto le decimos qué tenemos previsto.',
  },
  noLink: {
    title: 'Por favor, abra el enlace de nuestro correo',
    lead: 'Esta página se abre con el enlace de los correos que le mandamos. Así puede ver aquí sus citas, cambiar una o desactivar los recordatorios.',
    todo: 'Si vino por un enlace así, una parte se perdió en el camino. Por favor, vuelva al correo y púlselo ahí, o llámenos: con gusto le ayudamos.',
  },
  movedOn: 'Si necesita cambiarla otra vez, abra el mensaje más nuevo que le mandamos, o llámenos.',
  notShown: { title: 'Ahora mismo no podemos mostrar su cita' },
  notDone: { title: 'Todavía no se pudo hacer' },
  failure: {
    gone: 'Este enlace ya no funciona. Abra el mensaje más nuevo que le mandamos, o llámenos.',
    changed: 'Algo cambió mientras tanto. Por favor, mire: así está ahora.',
    'too-late': 'Falta muy poco para la cita y ya no se puede hacer aquí. Llámenos, por favor.',
    taken: 'Alguien acaba de tomar esa hora. Por favor, elija otra.',
    'undo-over': 'Ya pasó el tiempo para deshacerlo. Si la quiere recuperar, llámenos, por favor.',
    'time-gone':
      'Lo sentimos: no pudimos recuperar su cita, porque ahora no hay nadie a esa hora. Llámenos, por favor, y buscaremos juntos otra hora.',
    'too-many-changes': 'Ya se cambió aquí varias veces. Llámenos y lo anotaremos.',
    'no-answer':
      'No pudimos conectarnos. Revise su conexión e inténtelo otra vez, o llámenos, por favor.',
    fault: 'Algo falló de nuestra parte. Inténtelo otra vez en un momento, o llámenos, por favor.',
  },
  retry: 'Intentar otra vez',
  reminders: {
    title: 'Recordatorios',
    on: 'Le mandamos un correo corto unos días antes de una cita, y otro el día antes.',
    off: 'No recibe recordatorios. Sus citas quedan como están.',
    turnOff: 'Desactivar los recordatorios',
    turnOn: 'Activar los recordatorios',
  },
  feed: {
    title: 'En su propio calendario',
    lead: 'Un enlace privado muestra sus citas en el calendario de su teléfono o computadora, siempre al día.',
    shared:
      'Piense primero en quién más puede ver su calendario. Muchos se comparten con la familia o con el trabajo. El suyo mostraría cuándo son sus citas.',
    make: 'Crear un enlace privado',
    there:
      'Tiene un enlace privado para su calendario. Para que esté seguro, no podemos mostrarlo otra vez. Un enlace nuevo toma el lugar del anterior.',
    renew: 'Crear otro enlace en su lugar',
    remove: 'Quitar el enlace',
    removed: 'Ya no hay enlace. Su calendario dejará de mostrar sus citas.',
    made: 'Este es su enlace privado. Solo lo mostramos ahora, así que cópielo, por favor.',
    label: 'Su enlace privado',
    how: 'En su calendario, busque «agregar un calendario de internet» o «suscribirse», y pegue ahí el enlace.',
    copy: 'Copiar el enlace',
    copied: 'El enlace está copiado.',
    notCopied:
      'Su navegador no nos dejó copiarlo. El enlace está marcado: cópielo a mano, por favor.',
  },
};
