import type { PageWording } from './page-wording.ts';

export const pagesEs: PageWording = {
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
};
