const list = (words: string) => words.split(' ');

/** Words that the phrases name together; `{other}` inside a class takes that class in. */
export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  partner: list(
    'husband hubby wife wives spouse boyfriend girlfriend fiance fiancee partner ex exhusband exwife',
  ),
  parent: list(
    'mom mum mother dad father stepdad stepfather stepmom stepmother parent parents mama',
  ),
  child: list('son daughter stepson stepdaughter kid kids child children teenager baby toddler'),
  kin: list(
    'sister sisters brother brothers sibling siblings aunt uncle cousin grandma grandmother grandpa grandfather granny nana family relatives grandparents niece nephew inlaws laws',
  ),
  friend: list('friend friends bestfriend roommate roommates neighbor neighbour'),
  colleague: list(
    'boss coworker coworkers colleague colleagues manager supervisor teacher teachers',
  ),
  family: ['{parent}', '{child}', '{kin}'],
  person: ['{partner}', '{family}', '{friend}', '{colleague}'],
  he: list('he she they'),
  him: list('him her them'),
  his: list('his her their'),
  /** Whom somebody may have lost by death; pets too. */
  bereaved: [
    '{partner}',
    '{family}',
    ...list('friend friends dog cat pet twin granddad grandmom grandson granddaughter aunty'),
  ],
  /** Of these "I lost my …" means a death; a lost boyfriend may only have left. */
  kinlost: ['{family}', ...list('husband wife dog cat pet twin friend grandson granddaughter')],
  /** Whom somebody may fear at home. */
  abuser: ['{partner}', '{parent}', '{kin}', '{him}'],
  /** Whom somebody may want to hurt. */
  harmed: ['{him}', 'someone', 'somebody', 'people', 'others', 'everyone', 'everybody'],
  pareja: list('esposo esposa marido mujer novio novia pareja ex padre madre papa mama padrastro'),
  other: ['{person}', '{he}', '{him}'],
};
