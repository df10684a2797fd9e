import type { QuestionWording } from './question-wording.ts';

export const questionsEs: QuestionWording = {
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
};
