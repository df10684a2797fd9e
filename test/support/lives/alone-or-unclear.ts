import { ALONE, QUIET, type Life } from './life.ts';

const life = (
  name: string,
  why: string,
  answers: Life['answers'],
  narrative: string,
  expected: Life['expected'] = { primary: 'interpersonal_deficits', secondary: null },
): Life => ({ name, why, answers, narrative, expected });
const UNCLEAR = { primary: 'none', strength: 'unclear' } as const;
const FROM_WORDS = (primary: Life['expected']['primary']) =>
  ({ primary, strength: 'tentative' }) as const;

/** People with few ties, people of whom too little is known, and people who only wrote. */
export const ALONE_OR_UNCLEAR: readonly Life[] = [
  life(
    'a lunch in the car',
    'lifelong, few ties, nothing else',
    { ...ALONE, wish: 'feeling-closer-to-people' },
    'I eat lunch in my car.',
    { primary: 'interpersonal_deficits', secondary: null, strength: 'clear' },
  ),
  life(
    'never let anyone in',
    'long standing difficulty to be close',
    { ...ALONE, peopleToCall: '1' },
    'When somebody gets close I leave.',
  ),
  life(
    'nobody to write on the form',
    'no one to call, always so',
    { ...ALONE, onset: 'over-2-years', leftOut: 3 },
    'My dentist is my emergency contact.',
  ),
  life(
    'the odd one',
    'left out since school, wants company',
    { ...ALONE, leftOut: 4, wish: 'feeling-closer-to-people' },
    'I stand by the wall and go home early.',
  ),
  life(
    'on the edge of every group',
    'one tie, hard for years',
    {
      ...ALONE,
      peopleToCall: '1',
      closeTiesHard: '1-5-years',
      leftOut: 4,
      wish: 'feeling-closer-to-people',
    },
    'I am the one people forget.',
  ),
  life(
    'likes to be alone',
    'few people and no wish for more is no focus',
    { ...QUIET, peopleToCall: '1', closeTiesHard: 'it-is-not', leftOut: 0, wish: 'not-sure' },
    'I am fine by myself.',
    { primary: 'none' },
  ),
  life('everything skipped', 'no information is not isolation (P4)', {}, '', UNCLEAR),
  life(
    'only low',
    'symptoms without a story',
    { ...QUIET, wish: 'not-sure' },
    'I am tired and it is grey.',
    UNCLEAR,
  ),
  life(
    'panic out of nowhere',
    'real, and none of the four areas',
    { ...QUIET },
    'My heart races in the supermarket for no reason.',
    UNCLEAR,
  ),
  life(
    'winter again',
    'a season is no focus',
    { ...QUIET, onset: '1-3-months' },
    'Every winter I get sad because of the weather.',
    UNCLEAR,
  ),
  life(
    'skipped, but wrote of a death',
    'words alone suggest tentatively',
    {},
    'My father died in March and I miss him every day.',
    FROM_WORDS('grief'),
  ),
  life(
    'skipped, but wrote of a quarrel',
    'words alone suggest tentatively',
    {},
    'My wife and I argue every night and she will not talk to me.',
    FROM_WORDS('role_dispute'),
  ),
  life(
    'skipped, but wrote of a divorce',
    'words alone suggest tentatively',
    {},
    'The divorce was final last month and I moved to a new city.',
    FROM_WORDS('role_transition'),
  ),
  life(
    'skipped, but wrote of being alone',
    'words alone suggest tentatively',
    {},
    'I have no friends and I am so lonely.',
    FROM_WORDS('interpersonal_deficits'),
  ),
  life(
    'said no to a death, and wrote of one',
    'words never open an area that was answered with no',
    { ...QUIET, someoneDied: 'no' },
    'My grandmother died when I was five.',
    { primary: 'none' },
  ),
];
