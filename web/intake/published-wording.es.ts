import type { PublishedWording } from './published-wording.ts';

export const publishedEs: PublishedWording = {
  language: 'es',
  twoWeeksPhq9:
    'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
  twoWeeksGad7:
    'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
  ask: {
    'answers.phq9.items.0': 'Poco interés o placer en hacer cosas',
    'answers.phq9.items.1': 'Se ha sentido decaído(a), deprimido(a) o sin esperanzas',
    'answers.phq9.items.2':
      'Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado',
    'answers.phq9.items.3': 'Se ha sentido cansado(a) o con poca energía',
    'answers.phq9.items.4': 'Sin apetito o ha comido en exceso',
    'answers.phq9.items.5':
      'Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia',
    'answers.phq9.items.6':
      'Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión',
    'answers.phq9.items.7':
      '¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal',
    'answers.phq9.items.8':
      'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera',
    'answers.phq9.difficulty':
      'Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?',
    'answers.gad7.items.0': 'Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta',
    'answers.gad7.items.1': 'No ha sido capaz de parar o controlar su preocupación',
    'answers.gad7.items.2': 'Se ha preocupado demasiado por motivos diferentes',
    'answers.gad7.items.3': 'Ha tenido dificultad para relajarse',
    'answers.gad7.items.4': 'Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)',
    'answers.gad7.items.5': 'Se ha molestado o irritado fácilmente',
    'answers.gad7.items.6': 'Ha tenido miedo de que algo terrible fuera a pasar',
    'answers.safety.alcohol.frequency': '¿Con qué frecuencia consume alguna bebida alcohólica?',
    'answers.safety.alcohol.typicalAmount':
      '¿Cuántas consumiciones de bebidas alcohólicas suele realizar en un día de consumo normal?',
    'answers.safety.alcohol.sixOrMore':
      '¿Con qué frecuencia toma 6 o más bebidas alcohólicas en un solo día?',
  },
  options: {
    twoWeeks: ['Ningún día', 'Varios días', 'Más de la mitad de los días', 'Casi todos los días'],
    difficulty: ['No ha sido difícil', 'Un poco difícil', 'Muy difícil', 'Extremadamente difícil'],
    drinkingOften: [
      'Nunca',
      'Una o menos veces al mes',
      'De 2 a 4 veces al mes',
      'De 2 a 3 veces a la semana',
      '4 o más veces a la semana',
    ],
    drinksADay: ['1 o 2', '3 o 4', '5 o 6', 'De 7 a 9', '10 o más'],
    sixOrMore: [
      'Nunca',
      'Menos de una vez al mes',
      'Mensualmente',
      'Semanalmente',
      'A diario o casi a diario',
    ],
  },
  phqCredit:
    'Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una subvención educativa otorgada por Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o distribuir.',
};
