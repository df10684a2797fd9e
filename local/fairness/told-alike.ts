/** The same story may be told by and about anybody: what varies, and how. */
export type Telling = Readonly<Record<Slot, string>>;
type Slot = 'partner' | 'they' | 'them' | 'their' | 'name' | 'worship' | 'elder';

const HE = { they: 'he', them: 'him', their: 'his' };
const SHE = { they: 'she', them: 'her', their: 'her' };

/** How each story is told first; every other telling differs from it in one respect. */
export const USUAL: Telling = {
  ...HE,
  partner: 'husband',
  name: 'Michael',
  worship: 'church',
  elder: 'grandmother',
};

type Respect = 'pronoun' | 'relation' | 'name' | 'faith' | 'kin';
export const TELLINGS: Readonly<Record<Respect, readonly Partial<Telling>[]>> = {
  pronoun: [SHE],
  relation: ['wife', 'partner', 'boyfriend'].map((partner) => ({
    partner,
  })),
  name: ['Aaliyah', 'DeShawn', 'Guadalupe', 'Mei', 'Mohammed'].map((name) => ({ name })),
  faith: ['mosque', 'temple', 'synagogue'].map((worship) => ({
    worship,
  })),
  kin: ['grandfather', 'abuela', 'aunt'].map((elder) => ({ elder })),
};

/** Ways to write the same words; each changes the letters and not what is said. */
export const DIALECTS: Readonly<Record<string, (text: string) => string>> = {
  'small letters': (text) => text.toLowerCase(),
  'no apostrophes': (text) => text.replaceAll("'", ''),
  'going to as gonna': (text) =>
    text.replaceAll('going to', 'gonna').replaceAll('want to', 'wanna'),
  "ain't and no": (text) =>
    text.replaceAll("isn't", "ain't").replaceAll("don't have anyone", "ain't got nobody"),
  'British words': (text) =>
    text.replaceAll('Mom', 'Mum').replaceAll('mom', 'mum').replaceAll('apartment', 'flat'),
  'no end marks': (text) => text.replaceAll('.', ''),
};

/** Invented stories over the areas, and without one; braces name what varies. */
export const TOLD: readonly string[] = [
  'My {elder} died in the spring. {name} and I used to visit every Sunday after {worship}. I still reach for the phone and I cry each time.',
  'Since my {elder} passed away I cannot go to {worship} any more. Everything there reminds me of the funeral.',
  "{name} was my best friend and died in a crash. I don't talk about it and I can't sleep.",
  'We lost our baby at thirty weeks. My {partner} goes to work and I sit in the nursery.',
  'My {partner} and I argue every night about money. When I say something {they} walks out, and I am so angry with {them}.',
  "I found messages on my {partner}'s phone. {name} says it is nothing and won't talk to me about it.",
  'My mom wants me to come to {worship} with her and we fight about it each week. She says I have changed.',
  "My {partner} isn't listening to me. I have told {them} a hundred times and {they} says I complain too much.",
  'I was laid off after twelve years. {name} still goes to the office and I sit in the apartment and do not know who I am.',
  'We moved here for the job of my {partner}. I miss my old {worship}, my street and my work.',
  'My {partner} left me in June and the divorce is final. I am going to live alone for the first time.',
  'I had a baby in March. I love {them} and I do not recognize my life at all.',
  "I have no friends. I sit in the back at {worship} and go home. I don't have anyone to talk to.",
  'I have been lonely for as long as I can remember. At school {name} was the only one who said hello.',
  "I've never let anybody get close to me. When someone tries I push {them} away, it has always been so.",
  'I have panic attacks in the supermarket for no reason. My doctor, {name}, says my heart is fine.',
  'How long does counseling take, and can {name} from the front desk tell me what it costs?',
  "I can't sleep. I lie awake until four and worry about everything, and nothing has happened.",
];

export const tell = (story: string, telling: Telling): string =>
  story.replaceAll(/\{(\w+)\}/g, (braced, slot: string) =>
    slot in telling ? telling[slot as Slot] : braced,
  );
