import type { AppointmentWords } from './appointment-words.ts';

export const spanishAppointments: AppointmentWords = {
  calendar: { one: 'Cita', all: 'Citas' },
  booked: {
    subject: (count) => (count === 1 ? 'Su cita' : 'Sus citas'),
    heading: (count) => (count === 1 ? 'Su cita está reservada' : 'Sus citas están reservadas'),
    intro: (count) =>
      count === 1
        ? 'Esta es la fecha. El archivo adjunto la agrega a su calendario. Allí se llama «Cita».'
        : 'Estas son todas sus fechas. El archivo adjunto las agrega a su calendario. Allí cada una se llama «Cita».',
  },
  scheduleChanged: {
    subject: 'Sus citas como están ahora',
    heading: 'Sus citas como están ahora',
    intro: 'Estas son sus fechas de ahora en adelante. El archivo adjunto actualiza su calendario.',
    nothingLeft:
      'Las citas de abajo están canceladas y por ahora no hay otras. El archivo adjunto actualiza su calendario.',
    off: 'Canceladas',
    oldDates: 'Si después de eso una fecha vieja sigue en su calendario, por favor bórrela.',
  },
  changed: {
    subject: 'Su cita cambió',
    heading: 'Su cita cambió',
    intro: 'Esta hora reemplaza la que usted tenía antes.',
    newSubject: 'Su nueva cita',
    newHeading: 'Usted tiene una nueva cita',
    newIntro: 'Reservamos esta hora para usted.',
    calendar:
      'Puede agregarla a su calendario desde este correo. Rechazarla allí no cancela la cita; por favor, avísenos.',
  },
  cancelled: {
    subject: 'Su cita está cancelada',
    heading: 'Su cita está cancelada',
    intro: 'Esta cita no tendrá lugar.',
    othersStay: 'Sus otras citas quedan como están.',
    anotherTime: (phone) => `Si desea otra hora, llámenos al ${phone}.`,
  },
  offer: {
    subject: 'Una hora para una cita',
    heading: 'Se abrió una hora',
    intro: 'Usted nos pidió una cita. Esta hora está libre ahora:',
    button: 'Responder sí o no',
    until: (moment) =>
      `Tiene hasta el ${moment}, para responder. Después le preguntaremos a la siguiente persona. Mientras no diga que sí, la hora no queda apartada.`,
    either: 'Puede decir que no: usted conserva su lugar en la lista.',
    questions: (phone) => `Si prefiere hablar, llámenos al ${phone}.`,
  },
  missed: {
    subject: 'Su cita',
    heading: 'No pudimos vernos',
    intro:
      'Sentimos no haberle visto en la fecha de abajo. Son cosas que pasan, y le recibiremos con el gusto de siempre.',
    next: 'Su próxima cita',
    talk: (phone) => `Si desea hablar con nosotros o buscar otra hora, llámenos al ${phone}.`,
  },
  reminder: {
    subject: 'Recordatorio de su cita',
    heading: 'Se acerca su cita',
    intro: 'Será un gusto recibirle.',
    confirmed: 'Usted ya la confirmó. Gracias.',
    off: {
      words: '¿Prefiere no recibir recordatorios? Sus citas quedan como están.',
      link: 'Desactivar los recordatorios',
    },
  },
  page: {
    all: 'Ver o cambiar sus citas',
    change: 'Ver o cambiar su cita',
    confirmOrChange: 'Confirmar o cambiar su cita',
    confirm: 'Confirmar su cita',
  },
  changeUntil: ({ cancel }, hours, phone) =>
    `Allí puede pedir otra hora${cancel ? ' o cancelar' : ''} hasta ${hours === 0 ? 'que empiece la cita' : `${inHours(hours)} antes de la cita`}. Después, llámenos al ${phone}.`,
  callToChange: (phone) => `Si necesita otra hora o no puede venir, llámenos al ${phone}.`,
  place: {
    where: 'Lugar',
    atOffice: 'En nuestra oficina',
    byVideo: 'Por video',
    withWhom: 'Con',
  },
  yourTime: (time, date) => `En su propio reloj: ${date === undefined ? time : `${date}, ${time}`}`,
};

const inHours = (count: number): string => (count === 1 ? '1 hora' : `${count} horas`);
