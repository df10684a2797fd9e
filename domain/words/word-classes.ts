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
  wishing: list(
    'want wanted wanting wish wished wishing hope hoped hoping pray prayed praying long longed longing yearn yearned yearning crave craving beg begged begging ache aching dream dreamed dreaming love like ready wait waiting prefer rather',
  ),
  hoping: list(
    'want wish wished wishing hope hoped hoping pray prayed praying beg begged begging wait waiting',
  ),
  thinking: list(
    'think thinking thinks thought thoughts imagine imagining imagined imagines picture picturing wonder wondering wondered consider considered considering contemplate contemplated contemplating daydream daydreaming fantasize fantasizing fantasies dream dreaming idea ideas urge urges image images',
  ),
  dates: list(
    'tonight today tomorrow soon weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas birthday',
  ),
  nobody: list('nobody noone one none no person body soul anybody anyone someone'),
  somebody: list('somebody someone anybody anyone they people nobody one neighbor landlord police'),
  /** Whom the writer has lost and may want to be with. */
  lost: [
    '{him}',
    '{he}',
    '{bereaved}',
    ...list('boy girl boys girls baby dead god lord angels people gone you twins'),
  ],
  goes: list(
    'go goes went gone going drive drove walk walked walking walks stand stood standing sit sat sitting climb climbed stop stopped park parked parking stay stayed been',
  ),
  lingers: list(
    'stand stood standing stands sit sat sitting lean leaned leaning stare stared staring look looked looking wait waited waiting think thinking thought linger lingered stop stopped jump step fall stay stayed wonder wondering imagine',
  ),
  visits: list('visited visit saw see seen called call met meet hugged thanked told wrote'),
  hides: list(
    'hid hide hides hidden took takes taken locked locks lock removed removes put counts counted keeps kept',
  ),
  body: list(
    'skin arm arms forearm forearms wrist wrists leg legs thigh thighs knee knees hip hips ankle ankles stomach belly chest face cheeks neck back hand hands knuckles fingers scalp',
  ),
  /** What somebody does to their own body; most of it also happens by accident. */
  wounds: list(
    'hit hits hitting punch punching slap slapping bite biting scratch scratching claw clawing pinch pinching cut cutting burn burning whip whipping beat beating bruise bruising slice slicing scrape scraping stab stabbing choke choking dig digging',
  ),
  blades: list(
    'razor razors blade blades knife knives scissors scalpel lighter needle pin pins glass shard',
  ),
  marks: list(
    'marks mark lines stripes cuts cut scars scar scratches scratch burns welts bruises wounds wound scabs ridges stitches nicks',
  ),
  /** What somebody may bring along to hurt another. */
  weapons: list(
    'gun guns pistol rifle shotgun handgun knife blade machete bat hammer axe crowbar iron wrench bottle gas gasoline pipe brick sword',
  ),
  /** What comes to mind unasked. */
  imaging: list(
    'image images imagine imagining imagined thought thoughts thinking urge urges impulse impulses picture pictures picturing vision visions flash flashes daydream daydreams daydreaming fantasize fantasizing fantasy fantasies dreams shows mind head brain see',
  ),
  pareja: list('esposo esposa marido mujer novio novia pareja ex padre madre papa mama padrastro'),
  other: ['{person}', '{he}', '{him}'],
};
