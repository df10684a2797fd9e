import { riskRows, type RiskRow } from './risk-row.ts';

/** Spanish phrases that staff should read, without accents as the lists compare them. */
export const RISK_ES: readonly RiskRow[] = [
  ...riskRows({ kind: 'suicide_active', about: 'anyone' }, [
    'matarme|suicidarme|ahorcarme',
    'me quiero|voy|quisiera a? matar|suicidar',
    'quitarme|quitar|terminar|acabar ..1 la|mi|con vida|todo',
    'acabar|terminar con mi vida',
  ]),
  ...riskRows({ kind: 'suicide_active', about: 'writer' }, ['suicid*']),
  ...riskRows({ kind: 'suicide_passive', about: 'writer' }, [
    'quiero|quisiera|queria|prefiero|preferiria|deseo|ganas ..2 morir|morirme|muerto|muerta',
    'me quiero|quisiera|queria morir',
    'ojala ..3 muerto|muerta|muriera|morir|despertar|nacido',
    'mejor muerto|muerta|sin mi',
    'estarian|estaria|estan mejor sin mi',
    'cansado|cansada|harto|harta de vivir|la vida',
    'desaparecer',
  ]),
  ...riskRows({ kind: 'suicide_passive', about: 'writer', evenNegated: true }, [
    'no ..1 quiero|queria|quisiera ..1 vivir|existir|despertar|seguir',
    'no vale la pena vivir|seguir',
    'no tengo|hay|encuentro|veo ..2 vivir|sentido',
    'sin ganas de vivir',
    'ya no puedo mas',
    'no puedo mas',
  ]),
  ...riskRows({ kind: 'self_harm', about: 'anyone' }, [
    'cortarme|lastimarme|autolesion*|quemarme|herirme',
    'hacerme dano',
    'me corto|corte|lastimo|lastime|hago|hice ..1 dano?',
  ]),
  ...riskRows({ kind: 'harm_to_others', about: 'writer' }, [
    'matarlo|matarla|matarlos|golpearlo|golpearla',
    'quiero|voy|ganas ..2 matar|golpear|lastimar|hacerle',
    'matar|lastimar|golpear a alguien|el|ella|mi',
  ]),
  ...riskRows({ kind: 'abuse_or_violence', about: 'anyone' }, [
    'me ..1 pega|pego|pegaba|golpea|golpeo|golpeaba|maltrata|maltrataba|amenaza|amenazo|viola|violo|insulta|empuja|empujo',
    'abus*|maltrat*|violacion|violaron|violada|violado',
    'violencia',
    'miedo a|de|que mi {pareja}',
    'miedo a|de el|ella',
    'tengo miedo de mi',
    'me tiene controlada|controlado|amenazada|amenazado|encerrada|encerrado',
  ]),
  ...riskRows({ kind: 'psychosis_or_mania', about: 'writer' }, [
    'oigo|escucho|oir|escuchar voces',
    'voces ..3 cabeza',
    'veo|escucho|oigo cosas ..3 no',
    'me persiguen|vigilan|espian|siguen|envenenan',
    'alucin*|esquizofren*|psicosis|bipolar|mania|delirio*',
  ]),
];
