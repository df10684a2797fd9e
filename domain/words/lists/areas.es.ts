import type { Theme } from './theme.ts';

/** The four areas in Spanish, without accents as the lists compare them. */
export const AREAS_ES: readonly Theme[] = [
  {
    name: 'a death',
    area: 'grief',
    weight: 5,
    phrases: [
      'murio|fallecio|murieron|fallecimiento|duelo|luto|funeral|viuda|viudo',
      'muerte de mi|su|un|una',
      'perdi|perdimos a mi|mis|un|nuestro|nuestra',
      'extrano ..1 a mi',
    ],
  },
  {
    name: 'trouble with somebody',
    area: 'role_dispute',
    weight: 5,
    phrases: [
      'discut*|discusion*|peleamos|pelea|peleas|pelear|peleando',
      'mi {pareja} ..2 no|nunca|siempre',
      'me|nos ..1 engano|engana|enganaba|enganando|miente|mintio|grita|ignora|culpa|critica|controla|cela',
      'no me ..1 escucha|entiende|respeta|habla|apoya|cree|hace|deja',
      'no nos entendemos|hablamos|llevamos|ponemos',
      'problemas con mi|mis',
      'infidel*|celos|celoso|celosa',
    ],
  },
  {
    name: 'a change of life',
    area: 'role_transition',
    weight: 5,
    phrases: [
      'divorci*|separacion|separamos|separado|separada|ruptura',
      'termino conmigo',
      'me dejo|despidieron|mude|jubile|retire|cambie',
      'nos mudamos|separamos|divorciamos',
      'perdi mi|el trabajo|empleo|casa',
      'nuevo|nueva trabajo|empleo|ciudad|pais|vida|escuela|bebe',
      'desempleo|desempleado|desempleada|jubilacion|mudanza|embarazada|embarazo|emigr*|inmigr*',
      'llegue|vine|llegamos|vinimos a este|otro|los|aqui pais|estados',
      'tuve|tuvimos un|una|mi bebe|hijo|hija',
      'desde que nacio|llegue|me',
    ],
  },
  {
    name: 'loneliness',
    area: 'interpersonal_deficits',
    weight: 5,
    phrases: [
      'me siento ..2 solo|sola',
      'soledad|aislado|aislada|aislamiento',
      'no tengo ..1 amigos|amigas|nadie',
      'nadie con|me quien|entiende|quiere',
      'hacer amigos|amistades',
      'no ..1 encajo',
      'siempre he? estado? solo|sola',
    ],
  },
  {
    name: 'symptoms and treatment',
    area: 'elsewhere',
    weight: 2,
    phrases: [
      'ansiedad|panico|insomnio|depresion|medicamento*|pastillas|terapia|psicologo|psicologa|psiquiatra|nervios',
    ],
  },
];
